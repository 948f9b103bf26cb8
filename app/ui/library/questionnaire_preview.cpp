// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/library/questionnaire_preview.h"

#include "app/text/item_text.h"
#include "app/text/language.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/kit.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace soundings {

namespace {

struct QuestionnairePreview {
    Q_DECLARE_TR_FUNCTIONS(QuestionnairePreview)
};

QVBoxLayout* columnIn(QWidget* inside)
{
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::kXl, 0, 0, space::kM);
    column->setSpacing(space::kXs);
    return column;
}

QString scaleLine(const Questionnaire& questionnaire)
{
    QStringList points;
    for (const ScalePoint& point : questionnaire.scale)
        points << QStringLiteral("%1\u00a0%2").arg(point.value).arg(shown(point.label));
    return QuestionnairePreview::tr("Answers: %1").arg(points.join(QStringLiteral(" · ")));
}

QStringList marksOf(const Item& item)
{
    QStringList marks{QuestionnairePreview::tr("Id: %1").arg(QString::fromStdString(item.id.value))};
    if (item.mustHave)
        marks << QuestionnairePreview::tr("must-have from %1 on").arg(item.mustHave->atLeast);
    if (item.weight != 1)
        marks << QuestionnairePreview::tr("weight %1").arg(item.weight);
    return marks;
}

QWidget* itemsOf(const QuestionnairePtr& questionnaire, std::size_t section)
{
    auto* inside = new QWidget;
    QVBoxLayout* column = columnIn(inside);
    for (const Item& item : questionnaire->sections[section].items) {
        column->addWidget(makeLabel(TextRole::Body, statementText(item), inside));
        for (std::size_t level = 0; level < item.levels.size(); ++level)
            column->addWidget(makeLabel(
                TextRole::Muted,
                QStringLiteral("%1  %2").arg(questionnaire->scale[level].value).arg(shown(item.levels[level])),
                inside));
        column->addWidget(makeLabel(TextRole::Muted, marksOf(item).join(QStringLiteral(" · ")), inside));
        column->addSpacing(space::kS);
    }
    return inside;
}

QStringList otherQuestions(const Questionnaire& questionnaire)
{
    QStringList lines;
    for (const Scenario& scenario : questionnaire.scenarios.scenarios)
        lines << QuestionnairePreview::tr("Case: %1").arg(shown(scenario.text));
    if (!questionnaire.roleQuestion.isEmpty())
        lines << shown(questionnaire.roleQuestion);
    if (questionnaire.openQuestion)
        lines << shown(questionnaire.openQuestion->text);
    for (const Influence& influence : questionnaire.influences.influences)
        lines << QuestionnairePreview::tr("Help or hindrance: %1").arg(shown(influence.text));
    return lines;
}

QWidget* linesIn(const QStringList& lines)
{
    auto* inside = new QWidget;
    QVBoxLayout* column = columnIn(inside);
    for (const QString& line : lines)
        column->addWidget(makeLabel(TextRole::Body, line, inside));
    return inside;
}

} // namespace

QWidget* makeQuestionnairePreview(const QuestionnairePtr& questionnaire, QWidget* parent)
{
    QFrame* card = makeCard(CardRole::Plain, parent);
    QVBoxLayout* column = makeCardLayout(card);
    column->addWidget(makeLabel(TextRole::Section, QuestionnairePreview::tr("What it asks"), card));
    column->addWidget(makeLabel(TextRole::Muted, scaleLine(*questionnaire), card, Measure::Wide));
    for (std::size_t i = 0; i < questionnaire->sections.size(); ++i) {
        const Section& section = questionnaire->sections[i];
        const QString words =
            QuestionnairePreview::tr("%1 (%n question(s))", "a section", static_cast<int>(section.items.size()))
                .arg(shown(section.title));
        column->addWidget(new Disclosure(
            words, QStringLiteral("library-section-%1").arg(i),
            [questionnaire, i] { return itemsOf(questionnaire, i); }, card));
    }
    if (const QStringList others = otherQuestions(*questionnaire); !others.isEmpty())
        column->addWidget(new Disclosure(
            QuestionnairePreview::tr("What else it asks (%n)", nullptr, static_cast<int>(others.size())),
            QStringLiteral("library-others"), [others] { return linesIn(others); }, card));
    return card;
}

} // namespace soundings
