// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/action_cards.h"

#include "app/text/today.h"
#include "app/ui/actions/action_card.h"
#include "app/ui/kit/kit.h"

#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

constexpr std::size_t kLinesAtOnce = 50;

} // namespace

ActionCards::ActionCards(const std::vector<ActionLine>& lines, bool showsAll, bool mayChange, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    const Date day = today();
    const std::size_t count = showsAll ? lines.size() : std::min(lines.size(), kLinesAtOnce);
    for (std::size_t i = 0; i < count; ++i) {
        auto* card = new ActionCard(lines[i], day, mayChange, this);
        column->addWidget(card);
        connect(card, &ActionCard::statusAsked, this,
                [this, action = lines[i].action](ActionStatus status) { Q_EMIT statusAsked(action, status); });
        connect(card, &ActionCard::changeAsked, this, [this, action = lines[i].action] { Q_EMIT changeAsked(action); });
        connect(card, &ActionCard::removeAsked, this, [this, action = lines[i].action] { Q_EMIT removeAsked(action); });
    }
    if (lines.empty())
        column->addWidget(makeLabel(TextRole::Body, tr("There are none of these."), this));
    if (count < lines.size()) {
        QPushButton* more =
            makeButton(ButtonRole::Link, tr("Show all %1").arg(lines.size()), QStringLiteral("actions-more"), this);
        column->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, &ActionCards::allAsked);
    }
}

} // namespace soundings
