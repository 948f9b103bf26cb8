// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/item_text.h"

#include "app/text/language.h"
#include "app/text/names_for.h"
#include "core/results/next_steps.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ItemText {
    Q_DECLARE_TR_FUNCTIONS(ItemText)
};

const Questionnaire* findQuestionnaire(const RoundResult& result, const QuestionnaireId& id)
{
    for (const ConsensusResult& consensus : result.consensus)
        if (consensus.questionnaire->id == id)
            return consensus.questionnaire.get();
    for (const StaffResult& survey : result.surveys)
        if (survey.questionnaire->id == id)
            return survey.questionnaire.get();
    for (const PartnerResult& partner : result.partners)
        if (partner.questionnaire->id == id)
            return partner.questionnaire.get();
    return nullptr;
}

/// Content may write its suggestions small, as the second half of "if level 2: …".
QString asSentence(QString text)
{
    const qsizetype first = text.startsWith(kFallbackStart) ? 1 : 0;
    if (text.size() <= first)
        return text;
    text[first] = text[first].toUpper();
    const QString ends = QStringLiteral(".?:;");
    const QString plain = withoutFallbackMarks(text);
    return plain.isEmpty() || ends.contains(plain.back()) ? text : text + QLatin1Char('.');
}

} // namespace

QString itemTitle(const RoundResult& result, const QuestionnaireId& questionnaire, const AgencyId& about,
                  const ItemId& item)
{
    const Questionnaire* found = findQuestionnaire(result, questionnaire);
    const Item* asked = found != nullptr ? found->findItem(item) : nullptr;
    return asked != nullptr ? shown(asked->text, namesFor(result, about)) : QString::fromStdString(item.value);
}

QString nextStepText(const RoundResult& result, const NextStepSuggestion& step)
{
    const QString text = asSentence(shown(step.text, namesFor(result, step.about)));
    return step.mustHave ? ItemText::tr("Must-have: %1").arg(text) : text;
}

QString statementText(const Item& item)
{
    const QString text = shown(item.text);
    return item.reverse ? ItemText::tr("%1 (reverse-scored)").arg(text) : text;
}

} // namespace soundings
