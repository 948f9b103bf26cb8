// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/staff_gate.h"

#include "core/error.h"
#include "core/privacy/incomplete_people.h"
#include "core/response/sealed_access.h"
#include "core/scoring/range_mean.h"

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

/// Half of what the limit stands for in whose middle a score is.
Fraction halfOfLimit(const Fraction& assumed) { return std::min(assumed, Fraction(100) - assumed); }

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

/// The range of a section whose score is taken for another one: both its ends would give the true one away.
ScoreRange shifted(const ScoreRange& range, const Fraction& shift)
{
    const auto moved = [&](const Fraction& end) { return std::clamp(end + shift, Fraction(0), Fraction(100)); };
    const ScoreRange made{moved(range.low), moved(range.high)};
    return made.low == made.high ? made : outwardToFives(made);
}

/// Whether nine in ten may have answered alike without so many people whose answers are not known.
bool mayBeAlikeWithout(const FigureSource& source, std::int64_t people)
{
    return std::any_of(source.points.begin(), source.points.end(),
                       [&](std::int64_t count) { return 10 * (count + people) >= 9 * std::int64_t{source.people}; });
}

/// What the people owe of a section, added up: each from 0 to 100.
Fraction owed(const SectionTally& tally, std::int64_t unitsOf100)
{
    Fraction sum;
    for (const RangeTally& range : tally.ranges)
        sum += Fraction::of(100 * static_cast<Int128>(range.high - range.low),
                            static_cast<Int128>(unitsOf100) * range.applicableWeight);
    return sum;
}

std::int64_t peopleOf(const std::vector<RangeTally>& ranges)
{
    std::int64_t people = 0;
    for (const RangeTally& range : ranges)
        people += range.people;
    return people;
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

Fraction StaffGate::endShift(const FigureSource& item) const
{
    if (!item.score || item.people < m_gate.minimumGroup())
        return Fraction(0);
    return m_gate.assumed(*item.score, item.people, item.levels) - *item.score;
}

bool StaffGate::areFewPartly(std::size_t section) const
{
    return m_rules.hideIncomplete
        && areFewApart(m_counts->sections[section], m_gate.minimumGroup(),
                       isReadByRemainders(m_questionnaire, m_questionnaire.sections[section]));
}

bool StaffGate::arePartsRead(std::size_t section) const
{
    return m_rules.hideIncomplete && m_counts->sections[section].partly > 0
        && isReadByRemainders(m_questionnaire, m_questionnaire.sections[section]);
}

std::vector<StaffGate::ItemsEffect> StaffGate::itemsEffects(const StaffMeans& everybody) const
{
    std::vector<ItemsEffect> effects;
    std::size_t place = 0;
    for (const Section& section : m_questionnaire.sections) {
        const std::size_t index = effects.size();
        ItemsEffect& effect = effects.emplace_back();
        effect.fewPartly = areFewPartly(index);
        effect.inFives = arePartsRead(index);
        if (effect.fewPartly)
            effect.detail = Detail::NoSpread;
        if (effect.inFives && (effect.fewPartly || everybody.sections[index].mean.people < m_rules.nearlyAllBelow))
            effect.detail = Detail::Coarse;
        std::int64_t weight = 0;
        for (const Item& item : section.items) {
            const FigureSource source = itemSource(everybody, place++);
            weight += item.weight;
            if (!source.score || source.people < m_gate.minimumGroup())
                continue;
            const bool isAtAnEnd = m_gate.limitOf(*source.score, source.people, source.levels) != Limit::Exact;
            effect.nearlyAlike = effect.nearlyAlike || isAtAnEnd || m_gate.nearlyAllAreOfAKind(source);
            effect.mayBeAlike = effect.mayBeAlike
                || mayBeAlikeWithout(source, source.people - m_counts->sections[index].complete.people);
            if (!isAtAnEnd)
                continue;
            const Fraction shift = endShift(source);
            effect.detail = Detail::Coarse;
            effect.shift += shift * Fraction(item.weight);
            effect.doubt += halfOfLimit(*source.score + shift) * Fraction(item.weight);
        }
        if (effect.nearlyAlike && m_rules.hideAlike)
            effect.detail = std::max(effect.detail, Detail::NoSpread);
        if (weight > 0) {
            effect.shift /= Fraction(weight);
            effect.doubt /= Fraction(weight);
        }
    }
    return effects;
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

/// Both ends are sums over the people who owe an answer beside the score, of everybody: where those or the others who
/// left something out are few, and the range is not told too roughly to say what one of them answered, it is reckoned
/// from what is shown and from how much is owed.
ScoreRange StaffGate::sectionRange(const StaffSectionMean& mean, std::size_t section, const SectionFigure& figure,
                                   bool isRough) const
{
    const SectionTally& tally = m_counts->sections[section];
    const int minimum = m_gate.minimumGroup();
    const bool areAnyFew = areFew(tally.unsure, minimum) || areFew(tally.partly - tally.unsure, minimum);
    if (!m_rules.hideIncomplete || isRough || !areAnyFew)
        return figure.usable == *mean.mean.score ? *mean.range : shifted(*mean.range, figure.usable - *mean.mean.score);
    const Fraction people(peopleOf(tally.ranges));
    const Fraction scored(mean.mean.people);
    const Fraction open = owed(tally, m_counts->unitsOf100);
    const auto onRuler = [&](const Fraction& sum) { return std::clamp(sum / people, Fraction(0), Fraction(100)); };
    return {onRuler(scored * figure.usable - open),
            onRuler(scored * figure.usable + open + Fraction(100) * (people - scored))};
}

/// A section that is not shown could be anything here too: its true limits would give its few people back.
std::optional<ScoreRange> StaffGate::range(const StaffMeans& means, const std::vector<SectionFigure>& figures,
                                           const ReleasedFigure& pillar) const
{
    // Half of what the range is rounded to, times the people and the sections, is how far what the few answered is
    // open.
    constexpr int kRuler = 100;
    std::int64_t weights = 0;
    for (const Section& section : m_questionnaire.sections)
        weights += section.weight;
    const auto isRough = [&](std::size_t section) {
        return static_cast<std::int64_t>(means.sections[section].mean.people) * weights
            >= static_cast<std::int64_t>(kRuler) * m_questionnaire.sections[section].weight;
    };
    RangeMean sum;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!means.sections[i].range)
            continue;
        ScoreRange range{Fraction(0), Fraction(100)};
        if (figures[i].isShown)
            range = sectionRange(means.sections[i], i, figures[i], isRough(i));
        sum.add(m_questionnaire.sections[i].weight, range);
    }
    const std::optional<ScoreRange> range = sum.mean();
    if (!range || !pillar.isWhole())
        return range;
    return range->low == range->high ? ScoreRange{pillar.exact(), pillar.exact()} : outwardToFives(*range);
}

std::vector<std::string> StaffGate::comments() const
{
    if (withheld() != Withheld::No)
        return {};
    const std::vector<std::string>& written = SealedAccess::comments(m_survey.responses);
    return m_rules.enoughComments && std::ssize(written) < m_gate.minimumGroup() ? std::vector<std::string>{} : written;
}

} // namespace soundings
