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

void put(const ReleasedFigure& figure, SumTerm& term)
{
    term.score = figure.exact();
    term.limit = figure.limit();
}

SumTerm staffSectionTerm(const ReleasedSection& section, int weight)
{
    SumTerm term;
    term.level = SumLevel::Section;
    term.id = section.id.value;
    term.weight = weight;
    term.state = section.score ? TermState::Counted : TermState::Withheld;
    if (section.score)
        put(*section.score, term);
    return term;
}

/// Under twenty people the sections are whole numbers, and so is the pillar, which they then need not add to. The small
/// difference is spread in proportion: a line for the rest would be the fraction that the whole numbers keep back.
void shareOut(SumTerm& pillar)
{
    std::int64_t weight = 0;
    Fraction sum;
    for (const SumTerm& section : pillar.terms) {
        if (!section.score)
            continue;
        weight += section.weight;
        sum += *section.score * Fraction(section.weight);
    }
    if (weight == 0)
        return;
    const Fraction mean = sum / Fraction(weight);
    const Fraction stretch = mean == Fraction() ? Fraction(1) : *pillar.score / mean;
    for (SumTerm& section : pillar.terms) {
        if (!section.score)
            continue;
        section.share = Fraction::of(section.weight, weight);
        section.contribution = section.share * *section.score * stretch;
    }
}

SumTerm staffTerm(const StaffRelease& release)
{
    SumTerm term;
    term.level = SumLevel::Questionnaire;
    term.id = release.questionnaire().id.value;
    term.state = TermState::Withheld;
    for (const ReleasedSection& section : release.sections()) {
        const Section* of = release.questionnaire().findSection(section.id);
        term.terms.push_back(staffSectionTerm(section, of != nullptr ? of->weight : 1));
    }
    if (!release.score())
        return term;
    term.state = TermState::Counted;
    put(*release.score(), term);
    term.share = Fraction(1);
    term.contribution = *term.score;
    shareOut(term);
    return term;
}

void stretch(SumTerm& term, const Fraction& factor)
{
    term.contribution *= factor;
    for (SumTerm& below : term.terms)
        stretch(below, factor);
}

/// Readiness is a whole number where the staff's is (SCORING.md section 11): the small difference belongs to the staff,
/// whose number is the rounded one, and is spread over their lines as in shareOut().
void addUp(SumTerm& top, SumTerm& staff)
{
    Fraction sum;
    for (const SumTerm& below : top.terms)
        sum += below.contribution;
    if (!top.score || sum == *top.score || staff.contribution == Fraction())
        return;
    stretch(staff, (staff.contribution + *top.score - sum) / staff.contribution);
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
    if (const StaffRelease* staff = result.staff()) {
        top.terms.push_back(scaled(staffTerm(*staff), share));
        addUp(top, top.terms.back());
    } else if (!missing.empty()) {
        top.terms.push_back(missingTerm(missing.back()));
    }
    return top;
}

SumTerm sumBehindSurvey(const StaffRelease& release) { return staffTerm(release); }

SumTerm sumBehindTrust(const PartnerResult& partner)
{
    SumTerm top = sumBehind(*partner.questionnaire, partner.answers, partner.score);
    top.level = SumLevel::Index;
    top.id = "trust";
    return top;
}

} // namespace soundings
