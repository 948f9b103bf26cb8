// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/round_acts.h"

#include "app/session/session.h"
#include "app/text/index_text.h"
#include "app/text/must_have_standing_text.h"
#include "app/text/removal_text.h"
#include "app/ui/exchange/exchange_acts.h"
#include "app/ui/prompts.h"
#include "app/ui/round_tasks.h"

#include <QStringList>
#include <QWidget>

namespace soundings {

namespace {

/// What closing costs a survey that is in the round.
QString surveyText(const Session& session, const Round& round, const RoundTask& task)
{
    QString text;
    if (!task.isOver && session.staffSurveys().draft(round.id, task.place.questionnaire))
        text += QStringLiteral("\n\n")
            + RoundActs::tr(
                  "Somebody is in the middle of %1 on this screen. If you close the round now, what they have "
                  "answered is deleted, and they cannot answer any more.")
                  .arg(task.title);
    const TypedForms& typed = session.staffSurveys().typed();
    if (const int forms = typed.count();
        forms > 0 && !task.isOver && typed.round == round.id && typed.questionnaire == task.place.questionnaire)
        text += QStringLiteral("\n\n")
            + RoundActs::tr("%n forms of this survey are typed in and not put in yet. Put them in first: once the "
                            "round is closed, nobody can.",
                            nullptr, forms);
    if (task.isUnpublished)
        text += QStringLiteral("\n\n")
            + RoundActs::tr("%1 was not published, so this round will have no readiness number.").arg(task.title);
    else if (!task.people)
        text += QStringLiteral("\n\n")
            + RoundActs::tr("Fewer than %1 people have answered %2, so this round will have no readiness number.")
                  .arg(task.minimumGroup)
                  .arg(task.title);
    return text;
}

/// A heading with a line for each; empty where there are none.
QString listText(const QString& heading, const QStringList& lines)
{
    return lines.isEmpty() ? QString()
                           : QStringLiteral("\n\n") + heading + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

QString closingText(const Session& session, const Round& round)
{
    QStringList open;
    QStringList comeBack;
    QString costs;
    bool hasSurvey = false;
    for (const RoundTask& task : roundTasks(session, round)) {
        hasSurvey = hasSurvey || task.isSurvey;
        if (task.isSurvey)
            costs += surveyText(session, round, task);
        if (!task.isComplete() && !task.isOver)
            open << RoundActs::tr("%1 – %2").arg(task.title, taskProgressText(task));
        if (task.comeBack > 0)
            comeBack << RoundActs::tr("%1 – %n question(s)", nullptr, task.comeBack).arg(task.title);
    }
    const RoundResult& result = session.rounds().result(round.id);
    if (const QString without = absentText(result); !without.isEmpty())
        costs += QStringLiteral("\n\n") + without;
    QString text = RoundActs::tr("The answers of this round can then be read and not changed. You can open it again "
                                 "later, with a reason that is kept.");
    if (hasSurvey)
        text += QLatin1Char(' ') + RoundActs::tr("A staff survey that anybody has answered stays closed even then.");
    text += costs;
    if (const QStringList unknown = mustHaveStandingLines(result); !unknown.isEmpty())
        text += QStringLiteral("\n\n") + unknown.join(QLatin1Char('\n'));
    return text + listText(RoundActs::tr("Not finished:"), open)
        + listText(RoundActs::tr("Marked “come back to this”:"), comeBack);
}

/// What goes, what stays, and that it cannot be undone.
QString removingText(const RoundRemoval& removal)
{
    QString text = RoundActs::tr("This goes, for good:");
    for (const QString& line : removalLines(removal.content))
        text += QStringLiteral("\n• ") + line;
    for (const QString& note : removalNotes(removal.content, removal.copiesLeft))
        text += QStringLiteral("\n\n") + note;
    return text + QStringLiteral("\n\n")
        + RoundActs::tr("It cannot be undone, and nothing that you did before can be undone after it.");
}

} // namespace

RoundActs::RoundActs(Session& session, Prompts& prompts, QObject* parent)
    : QObject(parent), m_session(session), m_prompts(prompts),
      m_exchange(new ExchangeActs(session, prompts, qobject_cast<QWidget*>(parent), this))
{
}

void RoundActs::close(const Round& round)
{
    const std::optional<std::vector<ClosingChoices>> choices = askClosing(round);
    if (!choices || !m_session.rounds().close(round.id, *choices))
        return;
    Q_EMIT said(
        tr("%1 is closed. Its results are final unless you reopen it.").arg(QString::fromStdString(round.label)));
    Q_EMIT closed(round.id);
}

/// Empty where nothing is closed.
std::optional<std::vector<ClosingChoices>> RoundActs::askClosing(const Round& round)
{
    const QString title = tr("Close %1").arg(QString::fromStdString(round.label));
    const QString text = closingText(m_session, round);
    const std::optional<std::vector<SurveyPreview>> surveys = m_session.rounds().previewClosing(round.id);
    if (!surveys)
        return std::nullopt;
    if (!surveys->empty())
        return m_prompts.askClosing({title, text, *surveys});
    if (!m_prompts.confirm(title, text, tr("Close the round")))
        return std::nullopt;
    return std::vector<ClosingChoices>{};
}

void RoundActs::reopen(const Round& round)
{
    const QString label = QString::fromStdString(round.label);
    const auto reason = m_prompts.askText(tr("Reopen %1").arg(label),
                                          tr("Why is this round opened again? The reason is kept for good."), {},
                                          tr("Reopen the round"));
    if (!reason)
        return;
    if (m_session.rounds().reopen(round.id, *reason))
        Q_EMIT said(tr("%1 is open again.").arg(label));
}

void RoundActs::removeForGood(const Round& round)
{
    const QString label = QString::fromStdString(round.label);
    const std::optional<RoundRemoval> preview = m_session.rounds().previewRemoval(round.id);
    if (!preview
        || !m_prompts.confirmByName(tr("Remove %1 for good").arg(label), removingText(*preview), label,
                                    tr("Remove the round")))
        return;
    const std::optional<RoundRemoval> removal = m_session.rounds().removeForGood(round.id);
    if (!removal)
        return;
    if (removal->isOverwritten)
        Q_EMIT said(tr("%1 is removed for good.").arg(label));
    else
        Q_EMIT warned(notOverwrittenText());
}

} // namespace soundings
