// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/staff/staff_words.h"

#include "app/text/language.h"
#include "app/ui/assess/staff/staff_sitting.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct StaffPages {
    Q_DECLARE_TR_FUNCTIONS(soundings::StaffView)
};

} // namespace

/// Three sentences; all that the survey says of itself is one press away.
StaffWords welcomeWords(const Questionnaire& survey, int least)
{
    StaffWords words;
    words.title = shown(survey.title);
    const int questions = static_cast<int>(survey.itemCount() + survey.scenarios.scenarios.size());
    words.paragraphs.append(
        survey.expectedMinutes > 0
            ? StaffPages::tr("%n questions about your own work; they take about %1 minutes.", nullptr, questions)
                  .arg(survey.expectedMinutes)
            : StaffPages::tr("%n questions about your own work.", nullptr, questions));
    words.paragraphs.append(
        StaffPages::tr("Nobody learns what you answer: you are not asked for your name, and nothing is shown for "
                       "fewer than %1 people.")
            .arg(least));
    words.paragraphs.append(
        StaffPages::tr("You can leave any question blank, and stop at any time before you send your answers."));
    words.moreTitle = StaffPages::tr("What happens to your answers, and how to answer");
    words.more.append(shown(survey.privacyNotice));
    words.more.append(shown(survey.purpose));
    for (const Text& text : survey.instructions)
        words.more.append(shown(text));
    words.ways = {{StaffPages::tr("Start"), QStringLiteral("staffStart"), StaffAct::Start},
                  {StaffPages::tr("Hand the screen back"), QStringLiteral("staffLeave"), StaffAct::Leave}};
    return words;
}

StaffWords foundWords()
{
    StaffWords words;
    words.title = StaffPages::tr("Someone has not finished");
    words.paragraphs.append(StaffPages::tr(
        "There are unfinished answers on this screen. Only the person who gave them should go on: what was answered "
        "already counts and is not shown again. For anyone else they are deleted, unread, and the survey starts at "
        "its beginning."));
    words.ways = {
        {StaffPages::tr("I am someone else: delete them"), QStringLiteral("staffStartAgain"), StaffAct::AskToDelete},
        {StaffPages::tr("That was me, go on"), QStringLiteral("staffGoOn"), StaffAct::GoOn}};
    words.hasEqualWays = true; // either costs the wrong person dear
    return words;
}

/// They are somebody's, and gone for good.
StaffWords deletingWords()
{
    StaffWords words;
    words.title = StaffPages::tr("Delete somebody’s answers?");
    words.paragraphs.append(StaffPages::tr(
        "Whoever gave the unfinished answers loses them for good. If they are coming back, let them go on first."));
    words.ways = {
        {StaffPages::tr("Keep them"), QStringLiteral("staffKeepFound"), StaffAct::Keep},
        {StaffPages::tr("Delete them and start"), QStringLiteral("staffDeleteFound"), StaffAct::StartAgain, true}};
    return words;
}

StaffWords finishWords(const StaffSitting& sitting)
{
    StaffWords words;
    words.title = StaffPages::tr("Send your answers");
    const StaffWay back{StaffPages::tr("Back"), QStringLiteral("staffBackFromFinish"), StaffAct::Back};
    const StaffWay stop{StaffPages::tr("Stop…"), QStringLiteral("staffStopFromFinish"), StaffAct::Stop};
    const StaffWay other = sitting.isFirst() ? stop : back; // before a break nothing is shown again
    if (sitting.isEmpty()) {
        words.paragraphs.append(StaffPages::tr("You have left every question blank, so there is nothing to send."));
        words.ways = {
            {StaffPages::tr("Leave without answering"), QStringLiteral("staffLeaveEmpty"), StaffAct::StartAgain},
            other};
    } else {
        words.paragraphs.append(StaffPages::tr(
            "Once you send them, your answers are mixed with others. They cannot be seen, changed or removed "
            "afterwards, by you or by anyone."));
        if (const int blanks = sitting.blanks(); blanks > 0)
            words.paragraphs.append(
                StaffPages::tr("You have left %n questions blank. That is allowed.", nullptr, blanks));
        if (sitting.isFirst() && !sitting.comment().isEmpty())
            words.paragraphs.append(
                StaffPages::tr("What you wrote in your own words before the break is sent as it stands. It is "
                               "not shown again, because somebody else may sit here now."));
        words.ways = {{StaffPages::tr("Send my answers"), QStringLiteral("staffSend"), StaffAct::Send}, other};
    }
    return words;
}

StaffWords stopWords()
{
    StaffWords words;
    words.title = StaffPages::tr("Stop here?");
    words.paragraphs.append(
        StaffPages::tr("Nothing has been sent. If you stop, the answers you have given are deleted."));
    words.ways = {
        {StaffPages::tr("Go on answering"), QStringLiteral("staffKeepGoing"), StaffAct::GoOnAnswering},
        {StaffPages::tr("Delete my answers and stop"), QStringLiteral("staffDelete"), StaffAct::StartAgain, true}};
    return words;
}

StaffWords thanksWords()
{
    StaffWords words;
    words.title = StaffPages::tr("Thank you");
    words.paragraphs.append(
        StaffPages::tr("Your answers are mixed with those of others. Soundings never shows them one by one."));
    words.paragraphs.append(StaffPages::tr("Please let the next person sit down here."));
    words.ways = {{StaffPages::tr("Next person"), QStringLiteral("staffNextPerson"), StaffAct::NextPerson},
                  {StaffPages::tr("Hand the screen back"), QStringLiteral("staffLeave"), StaffAct::Leave}};
    return words;
}

} // namespace soundings
