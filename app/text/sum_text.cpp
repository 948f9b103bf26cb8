// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sum_text.h"

#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/names_for.h"
#include "app/text/score_text.h"
#include "app/text/staff_text.h"
#include "app/text/sum_tenths.h"
#include "core/scoring/sum.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct SumText {
    Q_DECLARE_TR_FUNCTIONS(SumText)
};

/// The questionnaires a line may be of: the partner's own, or all of ours.
std::vector<const Questionnaire*> questionnairesOf(const RoundResult& result, const AgencyId& about)
{
    std::vector<const Questionnaire*> list;
    for (const PartnerResult& partner : result.partners)
        if (partner.about.id == about)
            list.push_back(partner.questionnaire.get());
    if (!about.isEmpty())
        return list;
    for (const ConsensusResult& consensus : result.consensus)
        list.push_back(consensus.questionnaire.get());
    for (const StaffResult& survey : result.surveys)
        list.push_back(survey.questionnaire.get());
    return list;
}

/// Null where the questionnaire has no such line.
const Text* findText(const Questionnaire& questionnaire, const SumTerm& term)
{
    if (term.level == SumLevel::Questionnaire)
        return questionnaire.id.value == term.id ? &questionnaire.title : nullptr;
    if (term.level == SumLevel::Section) {
        const Section* section = questionnaire.findSection({term.id});
        return section != nullptr ? &section->title : nullptr;
    }
    if (term.level == SumLevel::Item) {
        const Item* item = questionnaire.findItem({term.id});
        return item != nullptr ? &item->text : nullptr;
    }
    for (const Kind& kind : questionnaire.kinds)
        if (kind.id == term.id)
            return &kind.label;
    return nullptr;
}

QString indexTitle(const SumTerm& term, const Names& names)
{
    if (term.id == "readiness")
        return SumText::tr("Readiness");
    return names.partner.isEmpty() ? SumText::tr("Trust") : SumText::tr("Trust in %1").arg(names.partner);
}

QString missingPartTitle(const SumTerm& term)
{
    if (term.id == "governance")
        return SumText::tr("Governance");
    return term.id == "staff-confidence" ? SumText::tr("Staff confidence") : QString::fromStdString(term.id);
}

/// Of a staff statement, whose score is everybody's.
QString statementAnswerText(const RoundResult& result, const SumTerm& term, const AgencyId& about)
{
    if (term.state == TermState::NotScored)
        return SumText::tr("Not counted: too few other statements are shown");
    for (const Questionnaire* questionnaire : questionnairesOf(result, about))
        if (const Item* item = questionnaire->findItem({term.id}))
            return item->reverse ? SumText::tr("Reverse-scored") : QString();
    return {};
}

struct SumLine {
    const SumTerm& term;
    std::int64_t tenths;
    int depth;
};

QString lineText(const RoundResult& result, const SumLine& line, const AgencyId& about)
{
    QStringList facts;
    const SumTerm& term = line.term;
    const bool hasScore = term.score && term.state != TermState::CountedAsZero;
    const QString answer = sumAnswerText(result, term, about);
    if (!answer.isEmpty())
        facts << answer;
    if (hasScore)
        facts << SumText::tr("score %1").arg(sumScoreText(term));
    if (line.depth > 0 && term.share != Fraction())
        facts << SumText::tr("weight %1").arg(term.weight);
    if (term.share != Fraction())
        facts << SumText::tr("gives %1").arg(tenthsText(line.tenths));
    QString title = sumTermTitle(result, term, about);
    if (term.level == SumLevel::Item)
        title = quoted(withoutStop(title));
    return QString(2 * line.depth, QLatin1Char(' ')) + title + QStringLiteral(": ") + facts.join(QStringLiteral(", "))
        + QLatin1Char('\n');
}

void append(QString& text, const RoundResult& result, const SumLine& line, const AgencyId& about)
{
    text += lineText(result, line, about);
    const auto tenths = tenthsBelow(line.term, line.tenths);
    for (std::size_t i = 0; i < line.term.terms.size(); ++i)
        append(text, result, {line.term.terms[i], tenths[i], line.depth + 1}, about);
}

} // namespace

QString sumScoreText(const SumTerm& term)
{
    return term.score ? limitedText(scoreText(term.score), term.limit) : QString();
}

QString sumTermTitle(const RoundResult& result, const SumTerm& term, const AgencyId& about)
{
    const Names names = namesFor(result, about);
    if (term.level == SumLevel::Index)
        return indexTitle(term, names);
    for (const Questionnaire* questionnaire : questionnairesOf(result, about))
        if (const Text* text = findText(*questionnaire, term))
            return shown(*text, names);
    return missingPartTitle(term);
}

QString sumAnswerText(const RoundResult& result, const SumTerm& term, const AgencyId& about)
{
    if (term.level == SumLevel::Item && term.point)
        for (const Questionnaire* questionnaire : questionnairesOf(result, about))
            if (const Item* item = questionnaire->findItem({term.id})) {
                const QString answer = answerText(*questionnaire, *item, Answer::rated(*term.point));
                if (term.state == TermState::NotScored)
                    return SumText::tr("%1 (not counted: too few other answers)").arg(answer);
                return item->reverse ? SumText::tr("%1 (reverse-scored)").arg(answer) : answer;
            }
    if (term.level == SumLevel::Item && term.score && term.state != TermState::CountedAsZero)
        return statementAnswerText(result, term, about);
    const std::vector<QuestionnaireId>& asked = result.round.questionnaires;
    if (term.level == SumLevel::Questionnaire && term.state == TermState::NotAnswered
        && std::find(asked.begin(), asked.end(), QuestionnaireId{term.id}) == asked.end())
        return SumText::tr("Not in this round");
    if (term.level == SumLevel::Index && term.state == TermState::NotScored && about.isEmpty()
        && !result.readiness.missing.empty())
        return SumText::tr("No number: it needs both of its parts");
    return term.state == TermState::Counted ? QString() : termStateText(term.state);
}

QString sumRoundingText()
{
    return SumText::tr("Points are computed exactly and shown to a tenth. So that the lines add up, equal lines may "
                       "differ by a tenth.");
}

QString sumText(const RoundResult& result, const SumTerm& term, const AgencyId& about)
{
    QString text;
    append(text, result, {term, tenthsOf(term), 0}, about);
    return text + sumRoundingText() + QLatin1Char('\n');
}

} // namespace soundings
