// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partners/questionnaire_choice.h"

#include "app/text/language.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace soundings {

QuestionnaireChoice::QuestionnaireChoice(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void QuestionnaireChoice::offer(const std::vector<QuestionnairePtr>& questionnaires,
                                const std::function<bool(const QuestionnaireId&)>& isChosen)
{
    std::map<QuestionnaireId, bool> before;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        before[m_offered[i]->id] = m_boxes[i]->isChecked();
    for (QCheckBox* box : std::exchange(m_boxes, {}))
        delete box;
    m_offered = questionnaires;
    for (const QuestionnairePtr& questionnaire : m_offered) {
        QString title = shown(questionnaire->title);
        auto* box = new QCheckBox(title.replace(QLatin1Char('&'), QStringLiteral("&&")), this);
        box->setObjectName(QStringLiteral("round-with-") + QString::fromStdString(questionnaire->id.value));
        const auto was = before.find(questionnaire->id);
        box->setChecked(was == before.end() ? isChosen(questionnaire->id) : was->second);
        m_column->addWidget(box);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, &QuestionnaireChoice::changed);
    }
}

std::vector<QuestionnaireId> QuestionnaireChoice::chosen() const
{
    std::vector<QuestionnaireId> chosen;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            chosen.push_back(m_offered[i]->id);
    return chosen;
}

QWidget& QuestionnaireChoice::first() const { return *m_boxes.front(); }

} // namespace soundings
