// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/index_sum.h"

#include "core/results/round_result.h"
#include "core/scoring/sum.h"

namespace soundings {

namespace {

/// Each of the two parts of Readiness decides half of it.
Fraction shareOfReadiness(const Index& readiness) { return readiness.score ? Fraction::of(1, 2) : Fraction(); }

SumTerm missingTerm(const QuestionnaireId& id)
{
    SumTerm term;
    term.level = SumLevel::Questionnaire;
    term.id = id.value;
    term.state = TermState::NotAnswered;
    return term;
}

SumTerm statementTerm(const StaffItem& item, int weight)
{
    SumTerm term;
    term.level = SumLevel::Item;
    term.id = item.id.value;
    term.weight = weight;
    term.state = item.score ? TermState::Counted : TermState::Withheld;
    if (item.score) {
        term.score = item.score->score;
        term.limit = item.score->limit;
    }
    return term;
}

/// What has no score because something below it is withheld is withheld itself. Returns whether anything is.
bool spreadWithheld(SumTerm& term)
{
    bool isWithheld = term.state == TermState::Withheld;
    for (SumTerm& below : term.terms)
        isWithheld = spreadWithheld(below) || isWithheld;
    if (isWithheld && !term.score)
        term.state = TermState::Withheld;
    return isWithheld;
}

} // namespace

SumTerm sumBehindReadiness(const RoundResult& result)
{
    SumTerm top;
    top.id = "readiness";
    top.state = result.readiness.score ? TermState::Counted : TermState::NotScored;
    top.score = result.readiness.score;
    if (top.score) {
        top.share = Fraction(1);
        top.contribution = *top.score;
    }
    const Fraction share = shareOfReadiness(result.readiness);
    const std::vector<QuestionnaireId>& missing = result.readiness.missing;
    if (const ConsensusResult* governance = result.governance())
        top.terms.push_back(
            scaled(sumBehind(*governance->questionnaire, governance->answers, governance->score), share));
    else if (!missing.empty())
        top.terms.push_back(missingTerm(missing.front()));
    if (const StaffResult* staff = result.staff())
        top.terms.push_back(scaled(sumBehindSurvey(*staff), share));
    else if (!missing.empty())
        top.terms.push_back(missingTerm(missing.back()));
    return top;
}

SumTerm sumBehindSurvey(const StaffResult& survey)
{
    const Questionnaire& questionnaire = *survey.questionnaire;
    if (!survey.isShown()) {
        SumTerm withheld = missingTerm(questionnaire.id);
        if (survey.respondents != PeopleCount(0)) // else there was nothing to withhold
            withheld.state = TermState::Withheld;
        return withheld;
    }
    std::vector<SumTerm> statements;
    std::vector<std::optional<Fraction>> scores;
    for (const StaffItem& item : survey.items) {
        statements.push_back(statementTerm(item, questionnaire.findItem(item.id)->weight));
        scores.push_back(statements.back().score);
    }
    SumTerm sum = sumOver(questionnaire, std::move(statements), scoreItems(questionnaire, scores));
    spreadWithheld(sum);
    return sum;
}

SumTerm sumBehindTrust(const PartnerResult& partner)
{
    SumTerm top = sumBehind(*partner.questionnaire, partner.answers, partner.score);
    top.level = SumLevel::Index;
    top.id = "trust";
    return top;
}

} // namespace soundings
