// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/form_words.h"
#include "core/forms/form_codes.h"

#include <map>
#include <vector>

namespace soundings {

struct FormChoice {
    QString answer; ///< as files of answers name it
    FormText label;
    FormText help; ///< of a role; empty where there is none
};

/// A question as every form asks it.
struct FormQuestion {
    AskedKind kind = AskedKind::Statement;
    QString target; ///< AskedQuestion::target
    FormText title; ///< of a case; empty for others
    FormText text;
    FormText hint; ///< what to know before answering: the warning of the open question; may be empty
    std::vector<FormChoice> choices; ///< empty for the open question
    int longest = 0; ///< characters of an answer in words
};

/// The label of a choice where a form has no other room for its help: "Front line: you meet people every day".
FormText labelWithHelp(const FormChoice& choice);

struct FormPart {
    AskedKind kind = AskedKind::Statement; ///< of its first question
    FormText title;
    FormText lead; ///< what is asked of every statement; instructions of the cases; may be empty
    std::size_t first = 0; ///< index into FormContent::questions
    std::size_t count = 0;
};

/// What is asked, in the order of FormCodes::asked: sections, cases each with how sure, role, open question.
struct FormContent {
    FormText title;
    FormText purpose;
    FormText privacy;
    std::vector<FormText> instructions;
    std::map<FormWord, FormText> words;
    std::vector<FormPart> parts; ///< each section; then the cases, the role and the open question, where they are asked
    std::vector<FormQuestion> questions;

    [[nodiscard]] const FormText& say(FormWord word) const { return words.at(word); }
};

/// The texts in the languages of the order.
FormContent formContent(const SurveyOrder& order);

} // namespace soundings
