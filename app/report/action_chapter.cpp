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

constexpr std::size_t kOverdueAtOnce = 5;

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

ListItem overdueItem(const Action& action)
{
    const QString due = dateText(*action.due);
    const QString owner = QString::fromStdString(action.owner);
    return {textOf(action),
            {owner.isEmpty() ? ActionChapter::tr("Due %1", "a day").arg(due)
                             : ActionChapter::tr("Due %1, %2", "a day, an owner").arg(due, owner)}};
}

} // namespace

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

void addOverdue(Blocks& blocks, const ReportSource& source)
{
    if (source.actions.empty() || !source.today)
        return;
    std::vector<Action> overdue;
    for (const FollowedAction& followed : source.actions)
        if (dueState(followed.action, *source.today) == DueState::Overdue)
            overdue.push_back(followed.action);
    std::stable_sort(overdue.begin(), overdue.end(), [](const Action& a, const Action& b) { return *a.due < *b.due; });
    blocks.heading(2, ActionChapter::tr("Actions overdue on %1").arg(dateText(*source.today)),
                   QStringLiteral("overdue"));
    if (overdue.empty())
        blocks.say(ActionChapter::tr("None."));
    std::vector<ListItem> items;
    for (std::size_t i = 0; i < std::min(overdue.size(), kOverdueAtOnce); ++i)
        items.push_back(overdueItem(overdue[i]));
    blocks.list(std::move(items));
    if (overdue.size() > kOverdueAtOnce)
        blocks.say(ActionChapter::tr("And %n more.", "", static_cast<int>(overdue.size() - kOverdueAtOnce)),
                   Tone::Quiet);
}

} // namespace soundings
