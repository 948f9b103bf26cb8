// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/answering_ways.h"

#include "app/ui/assess/answer_progress.h"
#include "app/ui/kit/kit.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace soundings {

AnsweringWays::AnsweringWays(QWidget* parent)
    : QWidget(parent), m_above(new QHBoxLayout), m_line(new QHBoxLayout),
      m_previous(makeButton(ButtonRole::Plain, tr("Previous"), QStringLiteral("previous"), this)),
      m_nextUnanswered(makeButton(ButtonRole::Link, tr("Next unanswered"), QStringLiteral("nextUnanswered"), this)),
      m_next(makeButton(ButtonRole::Primary, tr("Next"), QStringLiteral("next"), this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, space::kXs, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(m_above);
    rows->addLayout(m_line);
    m_above->addStretch(1);
    m_line->setSpacing(space::kM);
    m_line->addWidget(m_previous);
    m_line->addStretch(1);
    m_line->addWidget(m_nextUnanswered);
    m_line->addWidget(m_next);
    connect(m_previous, &QPushButton::clicked, this, &AnsweringWays::previous);
    connect(m_nextUnanswered, &QPushButton::clicked, this, &AnsweringWays::nextUnanswered);
    connect(m_next, &QPushButton::clicked, this, &AnsweringWays::next);
}

void AnsweringWays::fold()
{
    const int both = m_previous->sizeHint().width() + m_next->sizeHint().width() + 2 * space::kM;
    const bool haveAllRoom = both + m_nextUnanswered->sizeHint().width() + space::kM <= width();
    QHBoxLayout* previous = both <= width() ? m_line : m_above;
    QHBoxLayout* unanswered = haveAllRoom ? m_line : m_above;
    if (previous->indexOf(m_previous) < 0)
        previous->insertWidget(0, m_previous);
    if (unanswered->indexOf(m_nextUnanswered) < 0)
        unanswered->insertWidget(unanswered == m_line ? m_line->indexOf(m_next) : m_above->count(), m_nextUnanswered);
}

QSize AnsweringWays::minimumSizeHint() const
{
    const int above = m_previous->sizeHint().width() + m_nextUnanswered->sizeHint().width() + 2 * space::kM;
    return {std::max(above, m_next->sizeHint().width()), layout()->minimumSize().height()};
}

bool AnsweringWays::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fold();
    return QWidget::event(event);
}

void AnsweringWays::showWays(const AnswerSheet& sheet, const ItemId& item)
{
    const Questionnaire& questionnaire = sheet.questionnaire();
    m_previous->setEnabled(itemBefore(questionnaire, item));
    m_nextUnanswered->setEnabled(unansweredAfter(questionnaire, sheet.answers(), item));
    const bool hasInfluences = !questionnaire.influences.influences.empty();
    m_next->setText(itemAfter(questionnaire, item) ? tr("Next")
                        : hasInfluences            ? tr("What helps and hinders")
                                                   : tr("Check your answers"));
}

} // namespace soundings
