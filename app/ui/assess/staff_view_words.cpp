// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of StaffView that ask nothing.
#include "app/text/language.h"
#include "app/ui/assess/staff_message.h"
#include "app/ui/assess/staff_view.h"

#include <QStackedLayout>

namespace soundings {

void StaffView::showWelcome()
{
    const Questionnaire& survey = *m_questionnaire;
    StaffWords words;
    words.title = shown(survey.title);
    words.paragraphs.append(shown(survey.purpose));
    for (const Text& text : survey.instructions)
        words.points.append(shown(text));
    words.noticeTitle = tr("What happens to your answers");
    words.notice = shown(survey.privacyNotice);
    words.ways = {{tr("Start"), QStringLiteral("staffStart"), [this] { startPerson(); }},
                  {tr("Hand the screen back"), QStringLiteral("staffLeave"), [this] { Q_EMIT leave(); }}};
    m_message->showWords(words);
    m_stack->setCurrentWidget(m_message);
}

void StaffView::showFound()
{
    StaffWords words;
    words.title = tr("Someone has not finished");
    words.paragraphs.append(
        tr("There are unfinished answers on this screen. Only the person who gave them should go on: what was answered "
           "already counts and is not shown again. For anyone else they are deleted, unread, and the survey starts at "
           "its beginning."));
    words.ways = {{tr("I am someone else: delete them"), QStringLiteral("staffStartAgain"), [this] { showDeleting(); }},
                  {tr("That was me, go on"), QStringLiteral("staffGoOn"), [this] { goOn(); }}};
    words.hasEqualWays = true; // either costs the wrong person dear
    m_message->showWords(words);
    m_stack->setCurrentWidget(m_message);
}

/// They are somebody's, and gone for good.
void StaffView::showDeleting()
{
    StaffWords words;
    words.title = tr("Delete somebody’s answers?");
    words.paragraphs.append(
        tr("Whoever gave the unfinished answers loses them for good. If they are coming back, let them go on first."));
    words.ways = {{tr("Keep them"), QStringLiteral("staffKeepFound"), [this] { showFound(); }},
                  {tr("Delete them and start"), QStringLiteral("staffDeleteFound"), [this] { startAgain(); }}};
    m_message->showWords(words);
    m_stack->setCurrentWidget(m_message);
}

void StaffView::showFinish()
{
    StaffWords words;
    words.title = tr("Send your answers");
    const StaffWay back{tr("Back"), QStringLiteral("staffBackFromFinish"), [this] { move(-1); }};
    const StaffWay stop{tr("Stop…"), QStringLiteral("staffStopFromFinish"), [this] { showStop(); }};
    const StaffWay other = m_sitting->isFirst() ? stop : back; // before a break nothing is shown again
    if (m_sitting->isEmpty()) {
        words.paragraphs.append(tr("You have left every question blank, so there is nothing to send."));
        words.ways = {{tr("Leave without answering"), QStringLiteral("staffLeaveEmpty"), [this] { startAgain(); }},
                      other};
    } else {
        words.paragraphs.append(
            tr("Once you send them, your answers are mixed with others. They cannot be seen, changed or removed "
               "afterwards, by you or by anyone."));
        if (const int blanks = m_sitting->blanks(); blanks > 0)
            words.paragraphs.append(tr("You have left %n questions blank. That is allowed.", nullptr, blanks));
        if (m_sitting->isFirst() && !m_sitting->comment().isEmpty())
            words.paragraphs.append(tr("What you wrote in your own words before the break is sent as it stands. It is "
                                       "not shown again, because somebody else may sit here now."));
        words.ways = {{tr("Send my answers"), QStringLiteral("staffSend"), [this] { send(); }}, other};
    }
    m_message->showWords(words);
    m_stack->setCurrentWidget(m_message);
}

void StaffView::showStop()
{
    StaffWords words;
    words.title = tr("Stop here?");
    words.paragraphs.append(tr("Nothing has been sent. If you stop, the answers you have given are deleted."));
    words.ways = {{tr("Go on answering"), QStringLiteral("staffKeepGoing"), [this] { showStep(); }},
                  {tr("Delete my answers and stop"), QStringLiteral("staffDelete"), [this] { startAgain(); }}};
    m_message->showWords(words);
    m_stack->setCurrentWidget(m_message);
}

void StaffView::showThanks()
{
    StaffWords words;
    words.title = tr("Thank you");
    words.paragraphs.append(tr("Your answers are mixed with those of others. Soundings never shows them one by one."));
    words.paragraphs.append(tr("Please let the next person sit down here."));
    words.ways = {{tr("Next person"), QStringLiteral("staffNextPerson"), [this] { showWelcome(); }},
                  {tr("Hand the screen back"), QStringLiteral("staffLeave"), [this] { Q_EMIT leave(); }}};
    m_message->showWords(words);
    m_stack->setCurrentWidget(m_message);
}

} // namespace soundings
