// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/answering_head.h"

#include "app/ui/kit/kit.h"

#include <QBoxLayout>

namespace soundings {

AnsweringHead::AnsweringHead(QWidget* parent)
    : QWidget(parent), m_line(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_back(makeButton(ButtonRole::Link, {}, QStringLiteral("backToOverview"), this)),
      m_title(makeLabel(TextRole::Section, {}, this)), m_progress(makeLabel(TextRole::Muted, {}, this)),
      m_closed(
          makeLabel(TextRole::Strong, tr("This round is closed, so these answers can be read and not changed."), this)),
      m_showTasks(makeButton(ButtonRole::Plain, tr("All questions"), QStringLiteral("showTasks"), this)),
      m_keys(makeButton(ButtonRole::Link, tr("Keys (F1)"), QStringLiteral("showKeys"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addLayout(m_line);
    m_closed->setObjectName(QStringLiteral("closedRound"));
    column->addWidget(m_closed);
    m_line->setSpacing(space::kL);
    auto* what = new QHBoxLayout;
    what->setSpacing(space::kL);
    auto* how = new QHBoxLayout;
    how->setSpacing(space::kL);
    showBack(backTo(PageId::Assess));
    connect(m_back, &QPushButton::clicked, this, &AnsweringHead::leave);
    m_title->setObjectName(QStringLiteral("sheetTitle"));
    m_progress->setObjectName(QStringLiteral("sheetProgress"));
    m_progress->setWordWrap(false);
    m_showTasks->setCheckable(true);
    connect(m_showTasks, &QPushButton::toggled, this, &AnsweringHead::tasksToggled);
    connect(m_keys, &QPushButton::clicked, this, &AnsweringHead::keysAsked);
    what->addWidget(m_back, 0, Qt::AlignVCenter);
    what->addWidget(m_title, 1, Qt::AlignVCenter);
    how->addWidget(m_progress, 1, Qt::AlignVCenter);
    how->addWidget(m_showTasks, 0, Qt::AlignVCenter);
    how->addWidget(m_keys, 0, Qt::AlignVCenter);
    m_line->addLayout(what, 1);
    m_line->addLayout(how);
}

void AnsweringHead::showTitle(const QString& title) { m_title->setText(title); }

void AnsweringHead::showClosed(bool isClosed) { m_closed->setVisible(isClosed); }

void AnsweringHead::showProgress(int answered, int total)
{
    m_answered = answered;
    m_total = total;
    fitProgress();
}

/// In as many words as there is room for beside the buttons.
void AnsweringHead::fitProgress()
{
    const QString whole = tr("%1 of %2 answered").arg(m_answered).arg(m_total);
    int room = width() - space::kL - m_keys->sizeHint().width();
    if (!m_showTasks->isHidden())
        room -= space::kL + m_showTasks->sizeHint().width();
    const bool fits = m_progress->fontMetrics().horizontalAdvance(whole) <= room;
    m_progress->setText(fits ? whole : tr("%1 of %2", "questions answered").arg(m_answered).arg(m_total));
    m_progress->setAccessibleName(whole);
}

void AnsweringHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitProgress();
}

void AnsweringHead::setLines(Lines lines)
{
    const bool isTwo = lines == Lines::Two;
    m_line->setDirection(isTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setSpacing(isTwo ? space::kXs : space::kL);
    m_showTasks->setVisible(isTwo);
    fitProgress();
}

} // namespace soundings
