// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"
#include "core/questionnaire/limits.h"
#include "core/questionnaire/reading.h"

#include <initializer_list>
#include <utility>

namespace soundings {

/// One place of the file. What is not as it should be becomes an issue there and reads as empty, so that reading goes
/// on and finds every fault. A field that is null counts as not there.
class JsonReader {
public:
    JsonReader(const JsonValue& root, Reading& reading, std::string place = {}, std::string key = {});

    [[nodiscard]] bool isThere() const { return m_value != nullptr && m_value->type != JsonType::Null; }
    [[nodiscard]] bool is(JsonType type) const { return m_value != nullptr && m_value->type == type; }
    /// The words of a string, the digits of a number.
    [[nodiscard]] std::string_view written() const { return m_value == nullptr ? "" : std::string_view(m_value->text); }
    [[nodiscard]] const std::string& place() const { return m_place; }
    [[nodiscard]] Reading& reading() const { return *m_reading; }
    void add(IssueCode code, std::string_view value = {}) const { m_reading->add(code, m_place, value); }
    /// That there are `found` where there may be `most`.
    void addTooMany(IssueCode code, std::size_t found, std::size_t most) const;

    /// False, with an issue, where this is no object; an issue for each field that is not in `known`.
    bool expectObject(std::initializer_list<std::string_view> known) const;
    /// Never fails: a field of something else is a field that is not there.
    [[nodiscard]] JsonReader field(std::string_view name) const;
    /// Of an object with any fields (none if it is not there); the first `most`, with an issue if there are more. None
    /// once the reading is full of faults.
    [[nodiscard]] std::vector<std::pair<std::string, JsonReader>> fields(std::size_t most) const;
    /// An issue where it is missing or no object.
    void expectFields() const { (void)expect(JsonType::Object); }
    /// Of a list (none if it is not there; otherwise an issue), with `most` as above. Places name elements by id, else
    /// value, else index.
    [[nodiscard]] std::vector<JsonReader> elements(std::size_t most = kMostInList) const;
    /// The same, with the keys of texts beginning anew at each id: sections, items, influences, scenarios.
    [[nodiscard]] std::vector<JsonReader> elementsOfTheirOwn(std::size_t most = kMostInList) const;
    /// Of a list or an object, without reading it.
    [[nodiscard]] std::size_t size() const { return m_value == nullptr ? 0 : m_value->elements.size(); }

    // required: MissingField where they are not there
    [[nodiscard]] std::string string() const;
    [[nodiscard]] std::string id() const;
    [[nodiscard]] Text text(ReadBy readBy) const;
    [[nodiscard]] int integer(int lowest, int highest) const;
    /// From 0 to below 10^15.
    [[nodiscard]] std::int64_t count() const;
    [[nodiscard]] Fraction number(int lowest, int highest) const;

    // not required; `otherwise` also where they are faulty
    [[nodiscard]] int integerOr(int otherwise, int lowest, int highest) const;
    [[nodiscard]] bool flagOr(bool otherwise) const; // NOLINT(readability-identifier-naming)
    [[nodiscard]] Text textIfThere(ReadBy readBy) const;
    /// A text, or a list of them.
    [[nodiscard]] std::vector<Text> texts(ReadBy readBy) const;
    /// A field the program can honour with one value only: anything else is WrongValue.
    void expectFlag(bool wanted) const;
    void expectString(std::string_view wanted) const;
    template <class T> using Choices = std::initializer_list<std::pair<std::string_view, T>>;
    template <class T> [[nodiscard]] T choiceOr(T otherwise, Choices<T> choices) const
    {
        const std::string words = isThere() ? string() : std::string();
        for (const auto& [name, value] : choices)
            if (name == words)
                return value;
        if (!words.empty())
            add(IssueCode::WrongValue, words);
        return otherwise;
    }

private:
    [[nodiscard]] bool expect(JsonType type) const;
    [[nodiscard]] std::size_t countUpTo(std::size_t most) const;
    [[nodiscard]] JsonReader child(const JsonValue& value, std::string_view name) const;
    [[nodiscard]] std::string words(const JsonValue& value, const std::string& where) const;
    void readLanguages(Text& text) const;

    const JsonValue* m_value = nullptr;
    std::string m_place;
    std::string m_key; ///< of texts in translations
    Reading* m_reading;
};

} // namespace soundings
