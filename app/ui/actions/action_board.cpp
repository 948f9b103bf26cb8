// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/action_board.h"

#include "app/text/action_text.h"
#include "app/ui/actions/board_card.h"
#include "app/ui/kit/kit.h"

#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

constexpr double kColumnEms = 13; ///< the least for a card

} // namespace

ActionBoard::ActionBoard(const std::vector<ActionLine>& lines, const Date& today, bool mayChange, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("actionBoard"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::kM);
    if (mayChange)
        whole->addWidget(makeLabel(
            TextRole::Muted,
            tr("Alt with the left or right arrow moves the action that has the focus. Enter offers the same."), this,
            Measure::Wide));
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom);
    m_columns->setSpacing(space::kL);
    for (const ActionStatus status : boardColumns())
        m_columns->addWidget(makeColumn(status, lines, today, mayChange), 1);
    whole->addLayout(m_columns);
    whole->addStretch(1);
}

/// One under the other where they would be too narrow to read.
void ActionBoard::resizeEvent(QResizeEvent* event)
{
    const bool hasRoom = width() >= qRound(bodyPixels() * kColumnEms * static_cast<double>(boardColumns().size()));
    m_columns->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

QWidget* ActionBoard::makeColumn(ActionStatus status, const std::vector<ActionLine>& lines, const Date& today,
                                 bool mayChange)
{
    auto* all = new QWidget;
    all->setObjectName(QStringLiteral("board-column-%1").arg(static_cast<int>(status)));
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    const auto count = std::count_if(lines.begin(), lines.end(),
                                     [status](const ActionLine& line) { return line.action.status == status; });
    column->addWidget(
        makeLabel(TextRole::Section, tr("%1 (%2)", "status, how many").arg(actionStatusText(status)).arg(count), all));
    for (const ActionLine& line : lines) {
        if (line.action.status != status)
            continue;
        auto* card = new BoardCard(line, today, mayChange, all);
        column->addWidget(card);
        connect(card, &BoardCard::statusAsked, this,
                [this, action = line.action](ActionStatus next) { Q_EMIT statusAsked(action, next); });
        connect(card, &BoardCard::changeAsked, this, [this, action = line.action] { Q_EMIT changeAsked(action); });
    }
    column->addStretch(1);
    return all;
}

} // namespace soundings
