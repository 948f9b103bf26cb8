// SPDX-License-Identifier: GPL-3.0-or-later
// How AnsweringView is laid out, and how it folds in a small window or at a large text size.
#include "app/ui/assess/answering_view.h"
#include "app/ui/assess/guidance_panel.h"
#include "app/ui/assess/instructions_card.h"
#include "app/ui/assess/item_panel.h"
#include "app/ui/assess/keys_panel.h"
#include "app/ui/assess/quiet_hint.h"
#include "app/ui/assess/task_list.h"
#include "app/ui/kit/kit.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr int kGuidanceBelow = 1100; ///< window width in pixels
constexpr double kGuidanceBelowEms = 70; ///< width of the view in body sizes
constexpr double kTasksHiddenEms = 46;
constexpr double kWidestAnswering = 101; ///< tasks, item and guidance side by side

} // namespace

AnsweringView::AnsweringView(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("answeringView"));
    QVBoxLayout* column = makeColumn(this, kWidestAnswering);
    column->setContentsMargins(space::kXxl, space::kM, space::kXl, space::kM);
    buildHeader(column);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space::kXl);
    m_tasks = new TaskList(this);
    m_tasks->setFixedWidth(static_cast<int>(bodyPixels() * 18));
    m_columns->addWidget(m_tasks);
    buildCentre();
    m_columns->addWidget(m_centre, 1);
    m_aside = new QWidget;
    auto* guides = new QVBoxLayout(m_aside);
    guides->setContentsMargins(0, 0, space::kXs, 0);
    guides->setSpacing(space::kM);
    m_asideScroller = makeScroller(m_aside, this);
    m_asideScroller->setFixedWidth(static_cast<int>(bodyPixels() * 21));
    m_asideScroller->setAccessibleName(tr("Guidance"));
    m_columns->addWidget(m_asideScroller);
    guides->addWidget(m_instructions);
    guides->addWidget(m_guidance);
    guides->addStretch(1);
    column->addLayout(m_columns, 1);
    m_keys = new KeysPanel(KeysPanel::Of::Officer, this);
    connectParts();
}

void AnsweringView::buildHeader(QBoxLayout* column)
{
    m_header = new QBoxLayout(QBoxLayout::LeftToRight);
    m_header->setSpacing(space::kL);
    auto* what = new QHBoxLayout;
    what->setSpacing(space::kL);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kL);
    QPushButton* back = makeButton(ButtonRole::Link, tr("‹ Assessment"), QStringLiteral("backToOverview"), this);
    back->setAccessibleName(tr("Back to the assessment"));
    connect(back, &QPushButton::clicked, this, &AnsweringView::leave);
    m_title = makeLabel(TextRole::Section, {}, this);
    m_title->setObjectName(QStringLiteral("sheetTitle"));
    m_progress = makeLabel(TextRole::Muted, {}, this);
    m_progress->setObjectName(QStringLiteral("sheetProgress"));
    m_progress->setWordWrap(false);
    m_showTasks = makeButton(ButtonRole::Plain, tr("All questions"), QStringLiteral("showTasks"), this);
    m_showTasks->setCheckable(true);
    connect(m_showTasks, &QPushButton::toggled, this, &AnsweringView::fold);
    QPushButton* keys = makeButton(ButtonRole::Link, tr("Keys (F1)"), QStringLiteral("showKeys"), this);
    connect(keys, &QPushButton::clicked, this, [this] { m_keys->toggle(); });
    what->addWidget(back, 0, Qt::AlignVCenter);
    what->addWidget(m_title, 1, Qt::AlignVCenter);
    line->addWidget(m_progress, 1, Qt::AlignVCenter);
    line->addWidget(m_showTasks, 0, Qt::AlignVCenter);
    line->addWidget(keys, 0, Qt::AlignVCenter);
    m_header->addLayout(what, 1);
    m_header->addLayout(line);
    column->addLayout(m_header);
    m_closed =
        makeLabel(TextRole::Body, tr("This round is closed, so these answers can be read and not changed."), this);
    m_closed->setObjectName(QStringLiteral("closedRound"));
    column->addWidget(m_closed);
}

void AnsweringView::buildCentre()
{
    m_centre = new QWidget(this);
    auto* column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, space::kXs, 0);
    inside->setSpacing(space::kM);
    m_instructions = new InstructionsCard(content);
    m_panel = new ItemPanel(content);
    m_guidance = new GuidancePanel(content);
    m_below = new QWidget(content);
    (new QVBoxLayout(m_below))->setContentsMargins(0, space::kL, 0, 0);
    inside->addWidget(m_panel);
    inside->addWidget(m_below);
    inside->addStretch(1);
    m_scroller = makeScroller(content, m_centre);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroller, 1);
    m_hint = makeQuietHint(m_centre);
    column->addWidget(m_hint);
    column->addWidget(buildWays());
}

QWidget* AnsweringView::buildWays()
{
    auto* ways = new QWidget(m_centre);
    auto* line = new QHBoxLayout(ways);
    line->setContentsMargins(0, space::kXs, 0, 0);
    line->setSpacing(space::kM);
    m_previous = makeButton(ButtonRole::Plain, tr("Previous"), QStringLiteral("previous"), ways);
    m_nextUnanswered = makeButton(ButtonRole::Link, tr("Next unanswered"), QStringLiteral("nextUnanswered"), ways);
    m_next = makeButton(ButtonRole::Primary, tr("Next"), QStringLiteral("next"), ways);
    line->addWidget(m_previous);
    line->addStretch(1);
    line->addWidget(m_nextUnanswered);
    line->addWidget(m_next);
    return ways;
}

void AnsweringView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

/// The way to answer is beside the first question, never before it: a small window has only the link.
void AnsweringView::moveGuidance(QWidget* home)
{
    static_cast<QVBoxLayout*>(home->layout())->insertWidget(0, m_guidance);
    QWidget* place = home == m_aside ? m_aside : m_panel->parentWidget();
    static_cast<QVBoxLayout*>(place->layout())->insertWidget(0, m_instructions);
    foldInstructions();
}

void AnsweringView::fold()
{
    const bool isBelow = window()->width() < kGuidanceBelow || width() < kGuidanceBelowEms * bodyPixels();
    const bool hidesTasks = width() < kTasksHiddenEms * bodyPixels();
    if (m_guidance->parentWidget() != (isBelow ? m_below : m_aside))
        moveGuidance(isBelow ? m_below : m_aside);
    m_below->setVisible(isBelow);
    m_asideScroller->setVisible(!isBelow);
    m_header->setDirection(hidesTasks ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_header->setSpacing(hidesTasks ? space::kXs : space::kL);
    m_showTasks->setVisible(hidesTasks);
    m_tasks->setVisible(!hidesTasks || m_showTasks->isChecked());
    m_centre->setVisible(!hidesTasks || !m_showTasks->isChecked());
}

} // namespace soundings
