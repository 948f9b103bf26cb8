// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_words.h"

#include "app/text/in_language.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct SurveyFormText {
    Q_DECLARE_TR_FUNCTIONS(SurveyFormText)
};

QString sendToWords(const SurveyOrder& order)
{
    return order.returnTo.isEmpty()
        ? SurveyFormText::tr("Send or hand this file to the person who gave you this form, and to nobody else.")
        : SurveyFormText::tr("Send or hand this file to: %1").arg(order.returnTo);
}

std::map<FormWord, QString> screenWords(const SurveyOrder& order)
{
    return {
        {FormWord::DontKnow, SurveyFormText::tr("Don’t know")},
        {FormWord::NotApplicable, SurveyFormText::tr("Does not apply")},
        {FormWord::Cases, SurveyFormText::tr("Cases")},
        {FormWord::AboutYou, SurveyFormText::tr("About you")},
        {FormWord::OwnWords, SurveyFormText::tr("In your own words, if you like")},
        {FormWord::YourRole, SurveyFormText::tr("Your role")},
        {FormWord::BeforeYouBegin, SurveyFormText::tr("Before you begin")},
        {FormWord::WhatHappens, SurveyFormText::tr("What happens to your answers")},
        {FormWord::HowToAnswer, SurveyFormText::tr("How to answer")},
        {FormWord::NobodyLearns,
         SurveyFormText::tr("You are not asked for your name, and no result is shown for fewer than %1 people.")
             .arg(order.minimumGroup)},
        {FormWord::LeaveOpen, SurveyFormText::tr("You may leave any question open, and stop at any time.")},
        {FormWord::FileIsPlain,
         SurveyFormText::tr(
             "At the end your browser saves a small file on this device. It holds your answers and nobody "
             "else’s, and whoever opens it can read them. It does not say who you are, or when you "
             "answered.")},
        {FormWord::NothingKept,
         SurveyFormText::tr(
             "Until you save it nothing is kept and nothing is sent: if you close this page, your answers "
             "are gone.")},
        {FormWord::NeedsScript,
         SurveyFormText::tr("This page needs JavaScript to save your answers, and it is switched off here. Ask for the "
                            "form on paper.")},
        {FormWord::Save, SurveyFormText::tr("Save my answers")},
        {FormWord::Answered, SurveyFormText::tr("%1 of %2 questions answered", "of a form that is being filled in")},
        {FormWord::NothingToSave, SurveyFormText::tr("You have not answered anything, so there is nothing to save.")},
        {FormWord::Saved,
         SurveyFormText::tr("Your answers are in the file %1, where this browser puts what it downloads.")},
        {FormWord::SendTo, sendToWords(order)},
        {FormWord::ThenDelete,
         SurveyFormText::tr(
             "Then delete the file from this device. If somebody else uses this device, clear the form as "
             "well.")},
        {FormWord::ClearAnswer, SurveyFormText::tr("Leave this open")},
        {FormWord::ClearAll, SurveyFormText::tr("Clear the whole form")},
        {FormWord::HowSure, SurveyFormText::tr("How sure you are")},
    };
}

std::map<FormWord, QString> paperWords(const SurveyOrder& order)
{
    return {
        {FormWord::FormNumber, SurveyFormText::tr("Form number (leave empty)")},
        {FormWord::TickOneBox,
         SurveyFormText::tr(
             "Tick one box for each question with a dark pen. If you change your mind, fill in the wrong box "
             "and tick another.")},
        {FormWord::CodesAreFor,
         SurveyFormText::tr("The number or letter beside a box is for whoever types the forms in.")},
        {FormWord::HandIn,
         order.returnTo.isEmpty()
             ? SurveyFormText::tr(
                 "Fold the form and hand it to the person who gave it to you. Do not write your name on it.")
             : SurveyFormText::tr("Fold the form and hand it in here: %1. Do not write your name on it.")
                   .arg(order.returnTo)},
        {FormWord::Statement, SurveyFormText::tr("Statement")},
        {FormWord::WriteHere, SurveyFormText::tr("Write here, if you like")},
    };
}

QString howManyWords(const Questionnaire& survey)
{
    const int questions = static_cast<int>(survey.itemCount() + survey.scenarios.scenarios.size());
    return survey.expectedMinutes > 0
        ? SurveyFormText::tr("%n questions about your own work; they take about %1 minutes.", nullptr, questions)
              .arg(survey.expectedMinutes)
        : SurveyFormText::tr("%n questions about your own work.", nullptr, questions);
}

std::map<FormWord, QString> noticeWords(const SurveyOrder& order)
{
    return {
        {FormWord::NoticeTitle, SurveyFormText::tr("A survey for staff: %1")},
        {FormWord::WhatIsAsked, SurveyFormText::tr("What is asked")},
        {FormWord::HowMany, howManyWords(*order.questionnaire)},
        {FormWord::YourChoice,
         SurveyFormText::tr(
             "Taking part is your choice. You may leave any question open, and stop at any time before you "
             "hand in your answers.")},
        {FormWord::WhoSees, SurveyFormText::tr("Who sees what")},
        {FormWord::WhoSeesWhat,
         SurveyFormText::tr(
             "%1 sees results of groups of %2 people or more, and never the answers of one person. Until the "
             "survey closes nothing is shown but how many have finished.")
             .arg(order.agency)
             .arg(order.minimumGroup)},
        {FormWord::AnswersGo,
         SurveyFormText::tr(
             "When the survey closes, its results are worked out once. The answers of each person are then "
             "destroyed, so nobody can look at them again.")},
        {FormWord::CommentsRead,
         SurveyFormText::tr(
             "Comments are read by one person before they are shared, apart from everything else. Do not "
             "name anyone in them.")},
        {FormWord::WhenItCloses, SurveyFormText::tr("When it closes")},
        {FormWord::ClosesOn,
         !order.closes ? SurveyFormText::tr("The person who runs the survey can tell you.")
                       : SurveyFormText::tr("It closes on %1.").arg(dateText(*order.closes))},
        {FormWord::FileInTheBrowser,
         SurveyFormText::tr(
             "If you answer in a browser, your answers come as a small file, and whoever opens that file can "
             "read them. Send it to nobody but the person who runs the survey, then delete it. On paper, "
             "fold the form before you hand it in.")},
    };
}

} // namespace

std::map<FormWord, FormText> formWords(const SurveyOrder& order)
{
    std::map<FormWord, FormText> all;
    for (const QString& language : order.languages) {
        const QString spoken = programLanguageFor(language);
        const InLanguage speaking(spoken);
        for (const auto& part : {screenWords(order), paperWords(order), noticeWords(order)})
            for (const auto& [word, words] : part)
                all[word].push_back({spoken, words});
    }
    return all;
}

} // namespace soundings
