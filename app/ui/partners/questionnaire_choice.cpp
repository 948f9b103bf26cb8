// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partners/questionnaire_choice.h"

#include "app/text/language.h"
#include "app/text/who_answers_text.h"
#include "app/ui/kit/kit.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace soundings {

QuestionnaireChoice::QuestionnaireChoice(int minimumGroup, QWidget* parent)
    : QWidget(parent), m_minimumGroup(minimumGroup), m_column(new QVBoxLayout(this))
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
    m_boxes.clear();
    for (QWidget* row : std::exchange(m_rows, {}))
        delete row;
    m_offered = questionnaires;
    for (const QuestionnairePtr& questionnaire : m_offered) {
        auto* row = new QWidget(this);
        auto* lines = new QVBoxLayout(row);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        QString title = shown(questionnaire->title);
        auto* box = new QCheckBox(title.replace(QLatin1Char('&'), QStringLiteral("&&")), row);
        box->setObjectName(QStringLiteral("round-with-") + QString::fromStdString(questionnaire->id.value));
        const auto was = before.find(questionnaire->id);
        box->setChecked(was == before.end() ? isChosen(questionnaire->id) : was->second);
        QLabel* who = makeLabel(TextRole::Muted, whoAnswersText(*questionnaire, m_minimumGroup), row, Measure::Wide);
        who->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        who->setContentsMargins(space::kXl + space::kS, space::kXs, 0, space::kXs); // clear of the ring of focus
        box->setAccessibleDescription(who->text());
        lines->addWidget(box);
        lines->addWidget(who);
        m_column->addWidget(row);
        m_rows.push_back(row);
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
