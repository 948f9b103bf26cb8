// SPDX-License-Identifier: GPL-3.0-or-later
// What survey platforms call the questions and answers of a questionnaire. They allow fewer characters than our ids
// have, so forms are written with these names (xls_form_codes.h, lime_survey_codes.h), and what comes back is known by
// them.
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <string>
#include <string_view>
#include <vector>

namespace soundings {

enum class AskedKind { Statement, Case, Sureness, Role, OpenQuestion };

/// An answer as files of answers name it (a point's value, "dk", "na", an option's or role's id, a sureness such as
/// "75") and its code on the platform.
struct AnswerCode {
    std::string answer;
    std::string code;
    bool operator==(const AnswerCode&) const = default;
};

/// What one question offers, in the order offered. Statements that offer the same share one.
struct AnswerList {
    std::string name; ///< letters, digits and underscores; unique among the lists
    std::vector<AnswerCode> answers; ///< codes differ by more than case

    /// The answer that the code stands for, whatever its case; nullptr where none has it.
    [[nodiscard]] const AnswerCode* findCode(std::string_view code) const;
};

struct AskedQuestion {
    AskedKind kind = AskedKind::Statement;
    std::string target; ///< as mappings name it: a statement's or case's id, a case's id and ".sure", "role", "comment"
    std::string name; ///< of the question; for a LimeSurvey statement, of its subquestion; unique in the form
    std::string group; ///< what it stands in: an XLSForm group, the LimeSurvey array of a statement; may be empty
    std::string heading; ///< of its column in what the platform gives back
    std::size_t list = 0; ///< index of FormCodes::lists; kNoList for the open question
};

inline constexpr std::size_t kNoList = static_cast<std::size_t>(-1);

struct FormCodes {
    std::vector<AskedQuestion> asked; ///< statements, cases each with its sureness, role, open question
    std::vector<AnswerList> lists;

    /// nullptr where the questionnaire asks no such thing.
    [[nodiscard]] const AskedQuestion* findTarget(std::string_view target) const;
    /// By the heading of a column: with or without the names of groups before it ("group/name", "group-name",
    /// "array[name]", "array_name"), whatever its case. nullptr where no question has it.
    [[nodiscard]] const AskedQuestion* findHeading(std::string_view heading) const;
};

} // namespace soundings
