// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/cases_panel.h"

#include "app/text/language.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/kit.h"
#include "core/questionnaire/questionnaire.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace soundings {

namespace {

struct CasesPanel {
    Q_DECLARE_TR_FUNCTIONS(CasesPanel)
};

void addCase(QVBoxLayout& column, const Scenario& scenario)
{
    column.addWidget(makeLabel(TextRole::Strong, shown(scenario.title)));
    column.addWidget(makeLabel(TextRole::Body, shown(scenario.text)));
    for (const ScenarioOption& option : scenario.options) {
        const QString text = shown(option.text);
        column.addWidget(makeLabel(option.recommended ? TextRole::Strong : TextRole::Body,
                                   option.recommended ? CasesPanel::tr("✓ Recommended: %1").arg(text)
                                                      : QStringLiteral("• ") + text));
        if (!option.feedback.isEmpty())
            column.addWidget(makeLabel(TextRole::Muted, shown(option.feedback)));
    }
    if (!scenario.rationale.isEmpty())
        column.addWidget(makeLabel(TextRole::Body, CasesPanel::tr("Why: %1").arg(shown(scenario.rationale))));
    if (!scenario.discussion.isEmpty())
        column.addWidget(
            makeLabel(TextRole::Body, CasesPanel::tr("To talk about: %1").arg(shown(scenario.discussion))));
    column.addSpacing(space::kM);
}

QWidget* makeCases(const std::vector<Scenario>& scenarios, const QString& objectName)
{
    auto* cases = new QWidget;
    cases->setObjectName(objectName);
    auto* column = new QVBoxLayout(cases);
    column->setContentsMargins(0, space::kS, 0, 0);
    column->setSpacing(space::kS);
    for (const Scenario& scenario : scenarios)
        addCase(*column, scenario);
    return cases;
}

QWidget* makeComments(const std::vector<std::string>& comments, const QString& objectName)
{
    auto* list = new QWidget;
    list->setObjectName(objectName);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, space::kS, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(
        makeLabel(TextRole::Muted,
                  CasesPanel::tr("In the order of the alphabet. Check them for names before you pass them on.")));
    for (const std::string& comment : comments)
        column->addWidget(makeLabel(TextRole::Body, QStringLiteral("• ") + QString::fromStdString(comment)));
    return list;
}

} // namespace

QWidget* makeCasesPanel(const Questionnaire& questionnaire, const QString& objectName, QWidget* parent)
{
    return new Disclosure(
        CasesPanel::tr("The cases, and what each answer does"), objectName,
        [scenarios = questionnaire.scenarios.scenarios, name = objectName + QStringLiteral(".list")] {
            return makeCases(scenarios, name);
        },
        parent);
}

QWidget* makeCommentsPanel(const std::vector<std::string>& comments, const QString& objectName, QWidget* parent)
{
    return new Disclosure(
        CasesPanel::tr("What people wrote"), objectName,
        [comments, name = objectName + QStringLiteral(".list")] { return makeComments(comments, name); }, parent);
}

} // namespace soundings
