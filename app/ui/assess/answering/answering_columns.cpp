// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/answering_columns.h"

#include "app/ui/kit/kit.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr int kGuidanceBelow = 1100; ///< window width in pixels
constexpr double kGuidanceBelowEms = 66; ///< own width in body sizes
constexpr double kTasksHiddenEms = 42;
constexpr double kTasksEms = 18;
constexpr double kGuidanceEms = 21;

} // namespace

AnsweringColumns::AnsweringColumns(const Parts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_centre(new QWidget(this)), m_under(new QVBoxLayout), m_aside(new QWidget)
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::kXl);
    parts.tasks->setFixedWidth(static_cast<int>(bodyPixels() * kTasksEms));
    columns->addWidget(parts.tasks);
    columns->addWidget(m_centre, 1);
    auto* content = new QWidget;
    m_below = new QWidget(content);
    (new QVBoxLayout(m_below))->setContentsMargins(0, space::kL, 0, 0);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, space::kXs, 0);
    inside->setSpacing(space::kM);
    inside->addWidget(parts.question);
    inside->addWidget(m_below);
    inside->addStretch(1);
    m_scroller = makeScroller(content, m_centre);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroller, 1);
    column->addLayout(m_under);
    auto* guides = new QVBoxLayout(m_aside);
    guides->setContentsMargins(0, 0, space::kXs, 0);
    guides->setSpacing(space::kM);
    m_asideScroller = makeScroller(m_aside, this);
    m_asideScroller->setFixedWidth(static_cast<int>(bodyPixels() * kGuidanceEms));
    m_asideScroller->setAccessibleName(tr("Guidance"));
    columns->addWidget(m_asideScroller);
    guides->addWidget(parts.guidance);
    guides->addWidget(parts.instructions);
    guides->addStretch(1);
}

bool AnsweringColumns::isGuidanceBeside() const { return m_parts.guidance->parentWidget() == m_aside; }

/// What helps with the question comes before the way to answer all of them.
void AnsweringColumns::moveGuidance(QWidget* home)
{
    auto* column = static_cast<QVBoxLayout*>(home->layout());
    column->insertWidget(0, m_parts.guidance);
    column->insertWidget(1, m_parts.instructions);
    Q_EMIT guidanceMoved();
}

void AnsweringColumns::showTasks(bool areWanted)
{
    m_areTasksWanted = areWanted;
    fold();
}

void AnsweringColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void AnsweringColumns::fold()
{
    const bool isBelow = window()->width() < kGuidanceBelow || width() < kGuidanceBelowEms * bodyPixels();
    const bool hasRoom = width() >= kTasksHiddenEms * bodyPixels();
    if (isGuidanceBeside() == isBelow)
        moveGuidance(isBelow ? m_below : m_aside);
    m_below->setVisible(isBelow);
    m_asideScroller->setVisible(!isBelow);
    m_parts.tasks->setVisible(hasRoom || m_areTasksWanted);
    m_centre->setVisible(hasRoom || !m_areTasksWanted);
    Q_EMIT folded(hasRoom ? Tasks::Beside : m_areTasksWanted ? Tasks::Alone : Tasks::Hidden);
}

void AnsweringColumns::scrollToTop()
{
    m_scroller->verticalScrollBar()->setValue(0);
    m_asideScroller->verticalScrollBar()->setValue(0);
}

} // namespace soundings
