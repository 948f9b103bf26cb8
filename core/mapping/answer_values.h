// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_codes.h"
#include "core/mapping/column_target.h"
#include "core/mapping/survey_fault.h"
#include "core/response/person.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace soundings {

/// What a platform shows for "don't know" and "does not apply" where a questionnaire has no words of its own for them.
struct OwnWords {
    std::vector<std::string> dontKnow; ///< in each language of the program
    std::vector<std::string> notApplicable;
};

/// What one cell says.
struct CellMeaning {
    enum class State { Answer, Unmatched, Fault };
    State state = State::Answer;
    Code code = kCodeNotAnswered; ///< of an Answer
    SurveyFaultKind fault = SurveyFaultKind::NotAPoint; ///< why it is a Fault, or would be one among our own points
    static CellMeaning answer(Code code) { return {State::Answer, code, {}}; }
    static CellMeaning unmatched(SurveyFaultKind why) { return {State::Unmatched, kCodeNotAnswered, why}; }
    static CellMeaning faulty(SurveyFaultKind why) { return {State::Fault, kCodeNotAnswered, why}; }
};

/// How the cells of a column are read.
struct ColumnReading {
    ColumnTarget target;
    bool isOurs = false; ///< numbers and letters are our points and ids: KnownHeading::isOurs
    const AnswerList* codes = nullptr; ///< KnownHeading::codes
};

/// A number as it is compared: "4.0" and "4,0" are "4"; other texts as tidied() has them, whole words of markup undone.
std::string comparedValue(std::string_view cell);

/// What the answers to a questionnaire may be called: points, ids, and labels in every language.
class AnswerValues {
public:
    AnswerValues(const Questionnaire& questionnaire, const OwnWords& words);

    /// Of a cell that is not blank; not for comments.
    [[nodiscard]] CellMeaning read(const ColumnReading& column, std::string_view cell) const;
    /// What a mapping's meaning is for a column of this target: a point, "dk", "na", "blank" (or nothing), an id. Empty
    /// where it is none; not offered is told by notOffered().
    [[nodiscard]] std::optional<Code> meaning(const ColumnTarget& target, std::string_view text) const;
    /// Why an answer cannot be given to that question; empty where it can.
    [[nodiscard]] std::optional<SurveyFaultKind> notOffered(const ColumnTarget& target, Code code) const;

private:
    using Words = std::unordered_map<std::string, Code>; ///< by foldedText()
    void addLabels(Words& words, const Text& text, Code code);
    [[nodiscard]] const Words& wordsOf(const ColumnTarget& target) const;
    [[nodiscard]] std::optional<Code> byId(const ColumnTarget& target, std::string_view text) const;
    [[nodiscard]] CellMeaning offered(const ColumnTarget& target, Code code) const;
    [[nodiscard]] CellMeaning unknown(const ColumnReading& column, std::string_view cell) const;
    [[nodiscard]] SurveyFaultKind reasonOf(const ColumnTarget& target, std::string_view cell) const;

    const Questionnaire& m_questionnaire;
    std::vector<const Item*> m_items;
    Words m_scale; ///< labels of points, don't know, does not apply
    std::vector<Words> m_levels; ///< one an item: its own levels, else empty
    Words m_roles;
    std::vector<Words> m_options; ///< one a scenario
    Words m_sureness;
};

} // namespace soundings
