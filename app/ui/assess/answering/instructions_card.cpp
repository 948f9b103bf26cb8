// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/instructions_card.h"

#include "app/ui/kit/kit.h"

#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

constexpr qsizetype kLongParagraph = 300; ///< characters

/// A long paragraph sentence by sentence: nobody reads it whole.
QStringList sentencesOf(const QString& paragraph)
{
    static const QRegularExpression between(QStringLiteral("(?<=[.!?]) +(?=\\p{Lu})"));
    return paragraph.size() > kLongParagraph ? paragraph.split(between) : QStringList{paragraph};
}

/// Where no question can be marked "does not apply": why, and what to do instead. Empty where any can.
QString everyQuestionApplies(const Questionnaire& questionnaire, const Names& names)
{
    const std::vector<const Item*> items = questionnaire.items();
    if (std::any_of(items.begin(), items.end(), [](const Item* item) { return item->allowNotApplicable; }))
        return {};
    const QString lowest = shown(questionnaire.scale.front().label, names);
    const bool mayNotKnow =
        std::all_of(items.begin(), items.end(), [](const Item* item) { return item->allowDontKnow; });
    return (mayNotKnow
                ? InstructionsCard::tr("Every question applies to every agency, so “does not apply” is not offered: "
                                       "for what you do not have choose “%1”, and “don’t know” if nobody can say.")
                : InstructionsCard::tr("Every question applies to every agency, so “does not apply” is not offered: "
                                       "for what you do not have choose “%1”."))
        .arg(lowest);
}

} // namespace

InstructionsCard::InstructionsCard(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    m_toggle = makeButton(ButtonRole::Link, tr("How to answer"), QStringLiteral("toggleInstructions"), this);
    m_card = makeCard(CardRole::Plain, this);
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    m_text = makeLabel(TextRole::Body, {}, m_card);
    m_text->setObjectName(QStringLiteral("instructions"));
    inside->addWidget(m_text);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_card);
    setFold(Fold::Closed);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setFold(m_card->isHidden() ? Fold::Open : Fold::Closed); });
}

void InstructionsCard::showInstructions(const Questionnaire& questionnaire, const Names& names)
{
    QStringList paragraphs;
    for (const Text& text : questionnaire.instructions)
        paragraphs.append(sentencesOf(shown(text, names)));
    if (const QString applies = everyQuestionApplies(questionnaire, names); !paragraphs.isEmpty() && !applies.isEmpty())
        paragraphs.append(applies);
    m_text->setText(paragraphs.join(QStringLiteral("\n\n")));
    setVisible(!paragraphs.isEmpty());
}

void InstructionsCard::setFold(Fold fold)
{
    m_card->setVisible(fold == Fold::Open);
    m_toggle->setText(fold == Fold::Open ? tr("▾ How to answer") : tr("▸ How to answer"));
    m_toggle->setAccessibleName(fold == Fold::Open ? tr("How to answer: hide") : tr("How to answer: show"));
}

} // namespace soundings
