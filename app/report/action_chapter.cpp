// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/action_chapter.h"

#include "app/report/cells.h"
#include "app/text/action_text.h"
#include "app/text/due_text.h"
#include "app/text/item_text.h"
#include "app/text/names_for.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct ActionChapter {
    Q_DECLARE_TR_FUNCTIONS(ActionChapter)
};

constexpr std::size_t kRunningAtOnce = 3;

QString textOf(const Action& action) { return QString::fromStdString(action.text); }

/// What it is about: the item it was meant to move, or a partner.
QString aimOf(const RoundResult& result, const Action& action)
{
    if (!action.item.isEmpty())
        return itemTitle(result, action.questionnaire, action.about, action.item);
    return action.about.isEmpty() ? QString() : namesFor(result, action.about).partner;
}

Row actionRow(const RoundResult& result, const FollowedAction& followed)
{
    const Action& action = followed.action;
    return {{{textOf(action)},
             {aimOf(result, action)},
             {QString::fromStdString(action.owner)},
             {action.due ? dateText(*action.due) : QString()},
             {actionStatusText(action.status)},
             {movementText(followed.movement)}}};
}

/// "Being done · Due on 18 December 2026 · Data protection officer"
ListItem runningItem(const Action& action, const Date& today)
{
    return {textOf(action),
            {(QStringList{actionStatusText(action.status)} + actionFacts(action, today)).join(QStringLiteral(" · "))}};
}

/// Overdue first, then due soonest.
std::vector<Action> runningActions(const ReportSource& source)
{
    std::vector<Action> running;
    for (const FollowedAction& followed : source.actions)
        if (isUnfinished(followed.action))
            running.push_back(followed.action);
    std::stable_sort(running.begin(), running.end(), isDueBefore);
    return running;
}

} // namespace

std::size_t actionsInShort(const ReportSource& source)
{
    return std::min(runningActions(source).size(), kRunningAtOnce);
}

void addActions(Blocks& blocks, const ReportSource& source)
{
    if (source.actions.empty())
        return;
    Table table{QStringLiteral("actions"),
                ActionChapter::tr("Every action, and whether the answer it was meant to move did"),
                {wordsColumn(QStringLiteral("action"), ActionChapter::tr("Action")),
                 wordsColumn(QStringLiteral("aim"), ActionChapter::tr("Meant to move")),
                 wordsColumn(QStringLiteral("owner"), ActionChapter::tr("Owner")),
                 wordsColumn(QStringLiteral("due"), ActionChapter::tr("Due", "heading of a column of days")),
                 wordsColumn(QStringLiteral("status"), ActionChapter::tr("Status")),
                 wordsColumn(QStringLiteral("movement"), ActionChapter::tr("Answer since"),
                             ActionChapter::tr("The latest answer since the action was made, beside the one before."))},
                {}};
    for (const FollowedAction& followed : source.actions)
        table.rows.push_back(actionRow(source.result, followed));
    blocks.heading(2, ActionChapter::tr("Actions"), QStringLiteral("actions"));
    blocks.table(std::move(table));
}

void addActionsInShort(Blocks& blocks, const ReportSource& source)
{
    if (source.actions.empty())
        return;
    const std::vector<Action> running = runningActions(source);
    blocks.heading(2,
                   source.today ? ActionChapter::tr("Actions on %1", "a day").arg(dateText(*source.today))
                                : ActionChapter::tr("Actions"),
                   QStringLiteral("running"));
    if (running.empty())
        return blocks.say(ActionChapter::tr("All are done or dropped."));
    if (source.today) {
        const QString due = dueSummary(running, *source.today);
        blocks.say(due.isEmpty() ? ActionChapter::tr("None is overdue, and none is due within two weeks.") : due);
    }
    std::vector<ListItem> items;
    for (std::size_t i = 0; i < std::min(running.size(), kRunningAtOnce); ++i)
        items.push_back(runningItem(running[i], source.today.value_or(Date{})));
    blocks.list(std::move(items));
    if (running.size() > kRunningAtOnce)
        blocks.say(ActionChapter::tr("And %n more.", "", static_cast<int>(running.size() - kRunningAtOnce)),
                   Tone::Quiet);
}

} // namespace soundings
