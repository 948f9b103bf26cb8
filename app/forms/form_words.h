// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/form_language.h"

#include <map>

namespace soundings {

/// What the program says on a form, beside the questionnaire's own words.
enum class FormWord {
    DontKnow,
    NotApplicable,
    Cases,
    AboutYou,
    OwnWords,
    YourRole,
    BeforeYouBegin,
    WhatHappens,
    HowToAnswer,
    NobodyLearns, ///< with the minimum group
    LeaveOpen,
    FileIsPlain,
    NothingKept,
    NeedsScript,
    Save,
    Answered, ///< "%1 of %2 questions answered"
    NothingToSave,
    Saved, ///< with the file's name in place of %1
    SendTo, ///< where it goes: the order's, or whoever gave the form
    ThenDelete,
    ClearAnswer,
    ClearAll,
    HowSure,
    // Of the form on paper.
    FormNumber,
    TickOneBox,
    CodesAreFor, ///< what the small codes are
    HandIn, ///< where it goes
    Statement, ///< heading of the statements' column
    WriteHere,
    // Of the notice.
    NoticeTitle,
    WhatIsAsked,
    HowMany, ///< statements, cases and minutes
    YourChoice,
    WhoSees,
    WhoSeesWhat, ///< with the minimum group
    AnswersGo, ///< what is destroyed and when
    CommentsRead,
    WhenItCloses,
    ClosesOn, ///< or that whoever runs it can say
    FileInTheBrowser,
};

/// Each of them in every language of the form.
std::map<FormWord, FormText> formWords(const SurveyOrder& order);

} // namespace soundings
