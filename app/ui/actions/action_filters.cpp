// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/action_filters.h"

#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

auto countOf(ActionFilter filter, const std::vector<ActionLine>& lines)
{
    return std::count_if(lines.begin(), lines.end(),
                         [&](const ActionLine& line) { return passes(line.action, filter); });
}

/// "Open and being done (3)"
QString filterText(ActionFilter filter, const std::vector<ActionLine>& lines)
{
    const auto count = countOf(filter, lines);
    switch (filter) {
    case ActionFilter::Overdue:
        return ActionFilters::tr("Overdue (%1)").arg(count);
    case ActionFilter::Unfinished:
        return ActionFilters::tr("Open and being done (%1)").arg(count);
    case ActionFilter::All:
        return ActionFilters::tr("All (%1)").arg(count);
    case ActionFilter::Done:
        return ActionFilters::tr("Done (%1)").arg(count);
    case ActionFilter::Dropped:
        break;
    }
    return ActionFilters::tr("Dropped (%1)").arg(count);
}

} // namespace

ActionFilters::ActionFilters(const std::vector<ActionLine>& lines, ActionFilter chosen, QWidget* parent)
    : QWidget(parent)
{
    auto* group = new QButtonGroup(this);
    std::vector<QWidget*> waiting; // each half folds by itself, so that the list is in sight below
    std::vector<QWidget*> finished;
    for (const ActionFilter filter : {ActionFilter::Unfinished, ActionFilter::Overdue, ActionFilter::All,
                                      ActionFilter::Done, ActionFilter::Dropped}) {
        if (filter == ActionFilter::Overdue && filter != chosen && countOf(filter, lines) == 0)
            continue; // offered where something is
        auto* button = new QRadioButton(filterText(filter, lines), this);
        button->setObjectName(QStringLiteral("actions-filter-%1").arg(static_cast<int>(filter)));
        button->setChecked(filter == chosen);
        button->setMinimumHeight(space::kTarget);
        group->addButton(button);
        connect(button, &QRadioButton::toggled, this, [this, filter](bool isChosen) {
            if (isChosen)
                Q_EMIT this->chosen(filter);
        });
        const bool isFinished = filter == ActionFilter::Done || filter == ActionFilter::Dropped;
        (isFinished ? finished : waiting).push_back(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* first = new FoldingRow(std::move(waiting), FoldingRow::Share::None);
    auto* second = new FoldingRow(std::move(finished), FoldingRow::Share::None);
    column->addWidget(new FoldingRow({first, second}, FoldingRow::Share::None, this));
}

} // namespace soundings
