// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/board_card.h"

#include "app/text/action_text.h"
#include "app/text/due_text.h"
#include "app/text/must_have_text.h"
#include "app/ui/kit/kit.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

const std::vector<ActionStatus>& boardColumns()
{
    static const std::vector<ActionStatus> columns{ActionStatus::Open, ActionStatus::Doing, ActionStatus::Done,
                                                   ActionStatus::Dropped};
    return columns;
}

BoardCard::BoardCard(const ActionLine& line, const Date& today, bool mayChange, QWidget* parent)
    : QPushButton(parent), m_status(line.action.status), m_mayChange(mayChange)
{
    setObjectName(QStringLiteral("board-card-%1").arg(line.action.id));
    setProperty("button", QStringLiteral("row"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(0, 0, 0, 0);
    QFrame* card = makeCard(CardRole::Plain, this);
    inside->addWidget(card);
    QVBoxLayout* column = makeCardLayout(card);
    column->setSpacing(space::kXs);
    const QString text = QString::fromStdString(line.action.text);
    column->addWidget(makeLabel(TextRole::Body, text, card));
    QStringList words = actionFacts(line.action, today);
    if (!line.partner.isEmpty())
        words << line.partner;
    if (!words.isEmpty()) {
        QLabel* under = makeLabel(TextRole::Muted, words.join(QStringLiteral(" · ")), card);
        if (dueState(line.action, today) == DueState::Overdue)
            setLook(*under, "tone", QStringLiteral("stop"));
        column->addWidget(under);
    }
    for (QWidget* part : findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("%1: %2", "action, status").arg(withoutStop(text), actionStatusText(m_status)));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    connect(this, &QPushButton::clicked, this, &BoardCard::offer);
}

QSize BoardCard::sizeHint() const { return layout()->totalSizeHint(); }
QSize BoardCard::minimumSizeHint() const { return layout()->totalMinimumSize(); }

/// Where it can go, as a menu under it.
void BoardCard::offer()
{
    if (!m_mayChange)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("board-menu"));
    for (const ActionStatus status : boardColumns()) {
        if (status == m_status)
            continue;
        QAction* move = menu->addAction(tr("Move to “%1”").arg(actionStatusText(status)));
        connect(move, &QAction::triggered, this, [this, status] { Q_EMIT statusAsked(status); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Change…")), &QAction::triggered, this, &BoardCard::changeAsked);
    menu->popup(mapToGlobal(QPoint(space::kM, height())));
}

void BoardCard::moveBy(int columns)
{
    const std::vector<ActionStatus>& all = boardColumns();
    const auto now = std::find(all.begin(), all.end(), m_status) - all.begin();
    const auto next = now + columns;
    if (m_mayChange && next >= 0 && next < static_cast<std::ptrdiff_t>(all.size()))
        Q_EMIT statusAsked(all[static_cast<std::size_t>(next)]);
}

void BoardCard::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (isAlt && event->key() == Qt::Key_Right)
        moveBy(1);
    else if (isAlt && event->key() == Qt::Key_Left)
        moveBy(-1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Menu)
        offer();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace soundings
