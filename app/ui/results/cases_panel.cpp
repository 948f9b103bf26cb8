// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/cases_panel.h"

#include "app/text/language.h"
#include "app/ui/kit/kit.h"

#include <QVBoxLayout>

namespace soundings {

CasesPanel::CasesPanel(const Questionnaire& questionnaire, const QString& objectName, QWidget* parent)
    : QWidget(parent), m_scenarios(questionnaire.scenarios.scenarios),
      m_toggle(makeButton(ButtonRole::Link, {}, objectName + QStringLiteral(".toggle"), this)),
      m_cases(new QWidget(this))
{
    setObjectName(objectName);
    m_toggle->setCheckable(true);
    m_cases->setObjectName(objectName + QStringLiteral(".list"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_toggle, 0, Qt::AlignLeading);
    column->addWidget(m_cases);
    connect(m_toggle, &QPushButton::toggled, this, &CasesPanel::showFold);
    showFold();
}

void CasesPanel::addCase(QVBoxLayout& column, const Scenario& scenario)
{
    column.addWidget(makeLabel(TextRole::Strong, shown(scenario.title), m_cases));
    column.addWidget(makeLabel(TextRole::Body, shown(scenario.text), m_cases));
    for (const ScenarioOption& option : scenario.options) {
        const QString text = shown(option.text);
        column.addWidget(makeLabel(option.recommended ? TextRole::Strong : TextRole::Body,
                                   option.recommended ? tr("✓ Recommended: %1").arg(text) : QStringLiteral("• ") + text,
                                   m_cases));
        if (!option.feedback.isEmpty())
            column.addWidget(makeLabel(TextRole::Muted, shown(option.feedback), m_cases));
    }
    if (!scenario.rationale.isEmpty())
        column.addWidget(makeLabel(TextRole::Body, tr("Why: %1").arg(shown(scenario.rationale)), m_cases));
    if (!scenario.discussion.isEmpty())
        column.addWidget(makeLabel(TextRole::Body, tr("To talk about: %1").arg(shown(scenario.discussion)), m_cases));
    column.addSpacing(space::kM);
}

void CasesPanel::build()
{
    auto* column = new QVBoxLayout(m_cases);
    column->setContentsMargins(0, space::kS, 0, 0);
    column->setSpacing(space::kS);
    for (const Scenario& scenario : m_scenarios)
        addCase(*column, scenario);
}

void CasesPanel::showFold()
{
    if (m_toggle->isChecked() && m_cases->layout() == nullptr)
        build();
    m_cases->setVisible(m_toggle->isChecked());
    m_toggle->setText(m_toggle->isChecked() ? tr("▾ The cases, and what each answer does")
                                            : tr("▸ The cases, and what each answer does"));
    m_toggle->setAccessibleName(m_toggle->isChecked() ? tr("The cases, and what each answer does: hide")
                                                      : tr("The cases, and what each answer does: show"));
}

} // namespace soundings
