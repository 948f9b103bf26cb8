// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/flat_json.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/read_people.h"
#include "core/questionnaire/json_source.h"
#include "core/text_identity.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_set>

namespace soundings {

namespace {

constexpr std::size_t kLongestToken = std::size_t{1} << 20U;

/// Walks the file event by event, so that neither its size nor its nesting can use up memory or stack.
class FlatJsonWalk final : public nlohmann::json_sax<nlohmann::json> {
public:
    FlatJsonWalk(std::string_view text, const std::string& list, const IgnoredColumns& ignored, IssueList& issues,
                 const JsonRow& row)
        : m_text(text), m_list(list), m_ignored(ignored), m_issues(issues), m_row(row)
    {
    }

    bool null() override { return value({}); }
    bool boolean(bool given) override { return scalar(given ? "true" : "false"); }
    bool number_integer(number_integer_t number) override { return value(std::to_string(number)); }
    bool number_unsigned(number_unsigned_t number) override { return value(std::to_string(number)); }
    bool number_float(number_float_t, const string_t& text) override
    {
        return wholeNumber(text) ? value(text) : scalar(text);
    }
    bool string(string_t& text) override { return value(std::move(text)); }
    bool binary(binary_t&) override { return scalar({}); }

    bool start_object(std::size_t) override
    {
        if (m_depth == 1)
            return stopAt(IssueCode::WrongType, "{");
        if (m_depth == 3 || m_skipped > 0)
            return skip("{");
        m_number += m_depth == 2 ? 1 : 0;
        ++m_depth;
        m_fields.clear();
        m_names.clear();
        m_isIgnored = false;
        return true;
    }

    bool key(string_t& name) override
    {
        if (m_skipped > 0)
            return true;
        m_key = std::move(name);
        if (m_depth == 1)
            return topKey();
        m_isIgnored = m_ignored.has(m_key);
        if (m_names.size() == kMostColumns)
            return stopAt(IssueCode::TooManyColumns, {}, kMostColumns);
        if (!m_names.insert(identityOf(m_key)).second && !m_isIgnored)
            m_issues.add(IssueCode::DuplicateColumn, place(), m_key);
        return !m_issues.isFull();
    }

    bool end_object() override
    {
        if (m_skipped > 0)
            return unskip();
        --m_depth;
        return m_depth == 0 || (m_row(m_number, m_fields) && !m_issues.isFull());
    }

    bool start_array(std::size_t) override
    {
        if (m_depth == 0)
            return stopAt(IssueCode::WrongType, "[");
        if (m_depth != 1 || m_skipped > 0)
            return skip("[");
        ++m_depth;
        return true;
    }

    bool end_array() override
    {
        if (m_skipped > 0)
            return unskip();
        --m_depth;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        const std::string_view before = m_text.substr(0, std::min(position, m_text.size()));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        m_issues.add(IssueCode::NotJson, rowPlace(static_cast<int>(line)), excerptAt(m_text, position));
        return false;
    }

    [[nodiscard]] bool sawList() const { return m_sawList; }

private:
    bool topKey()
    {
        if (m_key != m_list)
            return stopAt(IssueCode::UnknownField, m_key);
        if (m_sawList)
            return stopAt(IssueCode::DuplicateColumn, m_key);
        m_sawList = true;
        return true;
    }

    /// A list or an object where an answer or an entry should stand is one fault, whatever is in it.
    bool skip(std::string_view mark) { return m_skipped++ > 0 || isInIgnoredField() || wrongType(mark); }

    bool unskip()
    {
        --m_skipped;
        return true;
    }

    bool value(std::string text)
    {
        if (m_skipped > 0 || isInIgnoredField())
            return true;
        if (m_depth != 3)
            return wrongType(text);
        m_fields.push_back({m_key, std::move(text)});
        return true;
    }

    /// A value that no answer is.
    bool scalar(std::string_view text) { return m_skipped > 0 || isInIgnoredField() || wrongType(text); }

    [[nodiscard]] bool isInIgnoredField() const { return m_depth == 3 && m_isIgnored; }

    /// One wrong value in an entry, or in place of one, is one fault; elsewhere nothing after it means anything.
    bool wrongType(std::string_view text)
    {
        if (m_depth < 2)
            return stopAt(IssueCode::WrongType, text);
        if (m_depth == 2) {
            m_issues.add(IssueCode::WrongType, place(), text);
            ++m_number;
            return !m_issues.isFull();
        }
        m_issues.add(IssueCode::WrongType, place() + ", " + m_key, text);
        m_fields.push_back({m_key, {}});
        return !m_issues.isFull();
    }

    bool stopAt(IssueCode code, std::string_view text, std::size_t limit = 0)
    {
        m_issues.add(code, place(), text, limit);
        return false;
    }

    std::string place() const
    {
        if (m_depth < 2)
            return m_depth == 1 && m_sawList ? m_list : std::string();
        const int number =
            m_depth == 2 ? m_number + 1 : m_number; // between entries: the one that should have been next
        return m_list + "/" + std::to_string(number);
    }

    std::string_view m_text;
    const std::string& m_list;
    const IgnoredColumns& m_ignored;
    IssueList& m_issues;
    const JsonRow& m_row;
    int m_depth = 0; ///< 1 in the object, 2 in the list, 3 in an entry
    int m_number = 0;
    int m_skipped = 0; ///< brackets that are open and should not be there
    bool m_sawList = false;
    std::string m_key;
    bool m_isIgnored = false; ///< the field of m_key
    std::vector<JsonField> m_fields;
    std::unordered_set<std::string> m_names; ///< identities of the entry's fields so far
};

/// A piece of the file without any of JSON's marks that is longer than any text of ours: not worth a copy.
bool hasEndlessToken(std::string_view text)
{
    while (text.size() > kLongestToken) {
        const std::size_t mark = text.substr(0, kLongestToken + 1).find_first_of("\",:{}[]\n");
        if (mark == std::string_view::npos)
            return true;
        text.remove_prefix(mark + 1);
    }
    return false;
}

} // namespace

void readFlatJson(std::string_view text, const std::string& list, const IgnoredColumns& ignored, IssueList& issues,
                  const JsonRow& row)
{
    if (!issues.isEmpty())
        return;
    if (hasEndlessToken(text)) {
        issues.add(IssueCode::LineTooLong, {}, text.substr(0, 400));
        return;
    }
    FlatJsonWalk walk(text, list, ignored, issues, row);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &walk) && !walk.sawList())
        issues.add(IssueCode::MissingField, {}, list);
}

} // namespace soundings
