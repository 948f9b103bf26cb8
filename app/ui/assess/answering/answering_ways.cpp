// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/answering_ways.h"

#include "app/ui/assess/answer_progress.h"
#include "app/ui/kit/kit.h"

#include <QHBoxLayout>

namespace soundings {

AnsweringWays::AnsweringWays(QWidget* parent)
    : QWidget(parent), m_previous(makeButton(ButtonRole::Plain, tr("Previous"), QStringLiteral("previous"), this)),
      m_nextUnanswered(makeButton(ButtonRole::Link, tr("Next unanswered"), QStringLiteral("nextUnanswered"), this)),
      m_next(makeButton(ButtonRole::Primary, tr("Next"), QStringLiteral("next"), this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, space::kXs, 0, 0);
    line->setSpacing(space::kM);
    line->addWidget(m_previous);
    line->addStretch(1);
    line->addWidget(m_nextUnanswered);
    line->addWidget(m_next);
    connect(m_previous, &QPushButton::clicked, this, &AnsweringWays::previous);
    connect(m_nextUnanswered, &QPushButton::clicked, this, &AnsweringWays::nextUnanswered);
    connect(m_next, &QPushButton::clicked, this, &AnsweringWays::next);
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
