// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace soundings {

/// What is wrong with a cell, a row, a heading, or the whole of a survey's file. Words for each are in app/text.
enum class SurveyFaultKind {
    AboveScale,
    BelowScale,
    BetweenPoints,
    NotAPoint,
    LetterForNought, ///< "O" for 0
    LooksLikeDate,
    NotApplicableInCapitals, ///< "NA": not answered, or does not apply?
    NotApplicableNotOffered,
    DontKnowNotOffered,
    NotARole,
    NotAnOption,
    NotASureness,
    HiddenCharacter,
    CommentTooLong,
    Formula,
    ErrorValue,
    HeadingTwice, ///< two columns for one question; `value` names both columns
    UnknownTarget, ///< of the mapping: `value` is no question of this questionnaire
    UnknownMeaning, ///< of the mapping: `value` is no answer to the column's question
    NoSuchColumn, ///< of the mapping: the file has no such heading
    NoSuchRow, ///< of the mapping: nothing stands in the row of headings
    NoSheet, ///< nothing stands in the file
    AnotherSurvey, ///< no heading is a question of the questionnaire
    AnotherQuestionnaire, ///< an answer file of another questionnaire or version, `value`
    NobodyAnswered,
    TooManyPeople,
    File, ///< of the file itself: see SurveyFault::issue
};

/// One fault with its place.
struct SurveyFault {
    SurveyFaultKind kind = SurveyFaultKind::NotAPoint;
    int row = 0; ///< as a spreadsheet shows it; 0: of no row
    std::optional<std::size_t> column; ///< index from 0; empty: of no column
    std::string heading; ///< of the column, as messages show it
    std::string value; ///< what stands there, as messages show it (shownText()); of comments nothing
    bool operator==(const SurveyFault&) const = default;
};

} // namespace soundings
