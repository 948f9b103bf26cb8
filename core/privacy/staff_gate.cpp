// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/staff_gate.h"

#include "core/error.h"
#include "core/response/sealed_access.h"
#include "core/scoring/weighted_parts.h"

#include <algorithm>
#include <cmath>

namespace soundings {

StaffGate::StaffGate(const SurveyRecord& survey, RoundState state, Headcount headcount, const DisclosureRules& rules)
    : m_survey(survey), m_questionnaire(*survey.questionnaire), m_counts(SealedAccess::counts(survey.responses)),
      m_state(state), m_rules(rules),
      m_gate(rules, std::max({rules.minimum, survey.minimumGroup, survey.questionnaire->minimumGroup}), headcount)
{
    if (withheld() == Withheld::No && headcount != 0 && headcount < m_counts->people)
        throw Error(ErrorCode::HeadcountTooLow, std::to_string(headcount));
}

Withheld StaffGate::withheld() const
{
    if (m_rules.onlyClosed && m_state == RoundState::Open)
        return m_survey.isOver ? Withheld::RoundReopened : Withheld::SurveyOpen;
    return m_counts == nullptr || m_counts->people < m_gate.minimumGroup() ? Withheld::TooFew : Withheld::No;
}

StaffRelease StaffGate::everybody() const
{
    StaffRelease release;
    release.m_questionnaire = m_survey.questionnaire;
    release.m_minimumGroup = m_gate.minimumGroup();
    release.m_withheld = withheld();
    if (m_counts != nullptr && m_counts->people >= m_gate.minimumGroup())
        release.m_respondents = static_cast<int>(m_counts->people);
    if (!release.isShown())
        return release;
    const StaffMeans means = staffMeans(m_questionnaire, *m_counts);
    const std::vector<ItemsEffect> effects = itemsEffects(means);
    const std::vector<SectionFigure> figures = sectionFigures(means, effects, {});
    release.m_all = group(means, figures);
    for (std::size_t i = 0; i < figures.size(); ++i)
        addConsistency(release.m_all.sections[i], i, effects[i]);
    release.m_items = items(means);
    if (release.m_all.score)
        release.m_range = range(means, figures, *release.m_all.score);
    return release;
}

std::vector<StaffGate::SectionFigure> StaffGate::sectionFigures(const StaffMeans& means,
                                                                const std::vector<ItemsEffect>& effects,
                                                                const std::vector<Detail>& details) const
{
    std::vector<SectionFigure> figures;
    for (std::size_t i = 0; i < m_questionnaire.sections.size(); ++i) {
        const StaffMean& mean = means.sections[i].mean;
        SectionFigure& figure = figures.emplace_back();
        figure.source = {mean.people,
                         mean.score,
                         mean.variance,
                         static_cast<int>(m_questionnaire.scale.size()),
                         mean.kinds[2],
                         {},
                         {mean.kinds.begin(), mean.kinds.end()},
                         effects[i].doubt,
                         std::max(effects[i].detail, details.empty() ? Detail::Full : details[i])};
        figure.isShown = mean.people >= m_gate.minimumGroup() && mean.score;
        if (!figure.isShown)
            continue;
        const Fraction shifted = *figure.source.score + effects[i].shift;
        figure.source.score = std::clamp(shifted, Fraction(0), Fraction(100));
        if (effects[i].inFives)
            m_gate.tellInFives(figure.source);
        figure.usable = m_gate.assumed(*figure.source.score, mean.people, figure.source.levels);
    }
    return figures;
}

ReleasedGroup StaffGate::group(const StaffMeans& means, const std::vector<SectionFigure>& figures) const
{
    ReleasedGroup group;
    group.people = means.people;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        ReleasedSection& section = group.sections.emplace_back();
        section.id = m_questionnaire.sections[i].id;
        if (figures[i].isShown)
            section.score = m_gate.release(figures[i].source);
    }
    group.score = pillar(figures, means);
    return group;
}

/// The pillar rests on the sections that may be shown and on nothing else, so that nothing can be subtracted from it.
/// Its variance is the most it could be, with the sections' errors all in step: the counts do not know how they go
/// together. Of a section whose spread is not told it would tell it.
std::optional<ReleasedFigure> StaffGate::pillar(const std::vector<SectionFigure>& figures,
                                                const StaffMeans& means) const
{
    std::vector<WeightedPart> parts;
    FigureSource source;
    double deviation = 0;
    double weights = 0;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const SectionFigure& figure = figures[i];
        const int sectionWeight = m_questionnaire.sections[i].weight;
        WeightedPart part{sectionWeight, means.sections[i].range.has_value(), std::nullopt};
        if (figure.isShown && sectionWeight > 0) {
            part.score = figure.usable;
            source.people = weights == 0 ? figure.source.people : std::min(source.people, figure.source.people);
            deviation += sectionWeight * std::sqrt(m_gate.toldVariance(figure.source));
            weights += sectionWeight;
            source.detail = std::max({source.detail, figure.source.detail,
                                      m_gate.hasSpread(figure.source) ? Detail::Full : Detail::NoSpread});
            source.doubt += figure.source.doubt * Fraction(sectionWeight);
        }
        parts.push_back(part);
    }
    source.score = meanOfScoredParts(parts);
    source.levels = static_cast<int>(m_questionnaire.scale.size());
    if (weights > 0) {
        source.variance = (deviation / weights) * (deviation / weights);
        source.doubt /= Fraction(static_cast<std::int64_t>(weights));
    }
    return m_gate.release(source);
}

std::vector<std::string> StaffGate::comments() const
{
    if (withheld() != Withheld::No)
        return {};
    const std::vector<std::string>& written = SealedAccess::comments(m_survey.responses);
    return m_rules.enoughComments && std::ssize(written) < m_gate.minimumGroup() ? std::vector<std::string>{} : written;
}

} // namespace soundings
