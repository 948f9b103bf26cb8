// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/staff_gate.h"

#include "core/error.h"
#include "core/response/sealed_access.h"
#include "core/scoring/range_mean.h"

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

ScoreRange outwardToFives(const ScoreRange& range)
{
    const auto fives = [](const Fraction& value) { return static_cast<std::int64_t>((value / Fraction(5)).rounded()); };
    std::int64_t low = fives(range.low);
    std::int64_t high = fives(range.high);
    if (Fraction(5 * low) > range.low)
        --low;
    if (Fraction(5 * high) < range.high)
        ++high;
    return {Fraction(5 * low), Fraction(5 * high)};
}

} // namespace

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
        return Withheld::SurveyOpen;
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
    const std::vector<SectionFigure> figures = sectionFigures(means, {});
    release.m_all = group(means, figures);
    for (std::size_t i = 0; i < figures.size(); ++i)
        addConsistency(release.m_all.sections[i], i);
    release.m_items = items(means);
    if (release.m_all.score)
        release.m_range = range(means, figures, *release.m_all.score);
    return release;
}

std::vector<StaffGate::SectionFigure> StaffGate::sectionFigures(const StaffMeans& means, Group group) const
{
    std::vector<SectionFigure> figures;
    std::size_t firstItem = 0;
    for (std::size_t i = 0; i < m_questionnaire.sections.size(); ++i) {
        const Section& section = m_questionnaire.sections[i];
        const StaffMean& mean = means.sections[i].mean;
        SectionFigure& figure = figures.emplace_back();
        figure.source = {mean.people,
                         mean.score,
                         mean.variance,
                         static_cast<int>(m_questionnaire.scale.size()),
                         mean.kinds[2],
                         {},
                         {mean.kinds.begin(), mean.kinds.end()}};
        figure.isShown = mean.people >= m_gate.minimumGroup() && mean.score;
        if (figure.isShown && !group)
            *figure.source.score -= blurOfItems(section, means.items.data() + firstItem);
        if (figure.isShown)
            figure.usable = m_gate.blurred(*figure.source.score, mean.people, figure.source.levels);
        firstItem += section.items.size();
    }
    return figures;
}

Fraction StaffGate::blurOfItems(const Section& section, const StaffMean* items) const
{
    Fraction blur;
    std::int64_t weight = 0;
    for (std::size_t i = 0; i < section.items.size(); ++i) {
        weight += section.items[i].weight;
        if (!items[i].score || items[i].people < m_gate.minimumGroup())
            continue;
        const int levels = static_cast<int>(m_questionnaire.scale.size());
        const Fraction moved = *items[i].score - m_gate.blurred(*items[i].score, items[i].people, levels);
        blur += moved * Fraction(section.items[i].weight);
    }
    return weight > 0 ? blur / Fraction(weight) : Fraction(0);
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
/// together.
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
            deviation += sectionWeight * std::sqrt(figure.source.variance.value_or(0));
            weights += sectionWeight;
        }
        parts.push_back(part);
    }
    source.score = meanOfScoredParts(parts);
    source.levels = static_cast<int>(m_questionnaire.scale.size());
    if (weights > 0)
        source.variance = (deviation / weights) * (deviation / weights);
    return m_gate.release(source);
}

/// A section that is not shown could be anything here too: its true limits would give its few people back.
std::optional<ScoreRange> StaffGate::range(const StaffMeans& means, const std::vector<SectionFigure>& figures,
                                           const ReleasedFigure& pillar) const
{
    RangeMean sum;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!means.sections[i].range)
            continue;
        ScoreRange range{Fraction(0), Fraction(100)};
        if (figures[i].isShown) {
            range = *means.sections[i].range;
            if (figures[i].usable != *means.sections[i].mean.score)
                range =
                    outwardToFives({std::min(range.low, figures[i].usable), std::max(range.high, figures[i].usable)});
        }
        sum.add(m_questionnaire.sections[i].weight, range);
    }
    const std::optional<ScoreRange> range = sum.mean();
    if (!range || !pillar.isEarlySign())
        return range;
    return range->low == range->high ? ScoreRange{pillar.exact(), pillar.exact()} : outwardToFives(*range);
}

std::vector<std::string> StaffGate::comments() const
{
    if (withheld() != Withheld::No)
        return {};
    const std::vector<std::string>& written = SealedAccess::comments(m_survey.responses);
    return std::ssize(written) < m_gate.minimumGroup() ? std::vector<std::string>{} : written;
}

} // namespace soundings
