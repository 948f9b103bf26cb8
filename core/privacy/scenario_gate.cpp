// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/staff_gate.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace soundings {

namespace {

using Choices = std::vector<std::vector<std::int64_t>>; ///< [choice][sureness]

std::int64_t chosen(const Choices& choices, std::size_t option)
{
    const std::vector<std::int64_t>& counts = choices[option + 1];
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

/// A person's mean over three cases weighs each choice more than the cases do, so all of them less each of them is a
/// sum over those few who left one out. In whole numbers it says nothing of them, from spreadFrom people on.
Fraction whole(const Fraction& score) { return Fraction(score.rounded()); }

FigureSource judgementSource(const Scenario& scenario, const Choices& choices)
{
    FigureSource source;
    std::set<Fraction> levels;
    Fraction sum;
    for (std::size_t option = 0; option < scenario.options.size(); ++option) {
        const std::int64_t people = chosen(choices, option);
        source.people += static_cast<int>(people);
        sum += scenario.options[option].score * Fraction(100 * people);
        levels.insert(scenario.options[option].score);
    }
    source.levels = static_cast<int>(levels.size());
    if (source.people > 0)
        source.score = whole(sum / Fraction(source.people));
    return source;
}

/// Whether the cases have other people behind them than the judgement over all of them.
bool haveOthers(const ScenarioSet& set, const SurveyCounts& counts)
{
    for (std::size_t i = 0; i < set.scenarios.size(); ++i)
        if (judgementSource(set.scenarios[i], counts.scenarios[i]).people != counts.calibration.people)
            return true;
    return false;
}

/// The edges belong to the outer bands: a gap of exactly 15 counts as over, of exactly −15 as under.
std::string bandOfGap(const ScenarioSet& set, int gap)
{
    for (const CalibrationBand& band : set.bands) {
        const bool isOuter = band.from >= set.gapPoints || band.to <= -set.gapPoints;
        if (isOuter ? gap >= band.from && gap <= band.to : gap > band.from && gap < band.to)
            return band.id;
    }
    return {};
}

} // namespace

std::optional<int> ScenarioRelease::gap() const
{
    if (!m_judgement || !m_confidence)
        return std::nullopt;
    return m_confidence->display() - m_judgement->display();
}

std::vector<ReleasedLeaning> StaffGate::leanings() const
{
    const ScenarioSet& set = m_questionnaire.scenarios;
    if (m_counts->calibration.choseOtherwise < m_gate.minimumGroup())
        return {};
    std::map<std::string, std::int64_t> byLeaning;
    std::int64_t all = 0;
    for (std::size_t i = 0; i < set.scenarios.size(); ++i)
        for (std::size_t option = 0; option < set.scenarios[i].options.size(); ++option) {
            const ScenarioOption& chosenOption = set.scenarios[i].options[option];
            if (chosenOption.recommended)
                continue;
            const std::int64_t people = chosen(m_counts->scenarios[i], option);
            byLeaning[chosenOption.leaning] += people;
            all += people;
        }
    std::vector<ReleasedLeaning> shares;
    for (const Leaning& leaning : set.leanings)
        if (const auto found = byLeaning.find(leaning.id); found != byLeaning.end())
            shares.push_back({leaning.id, m_gate.share(found->second, all, m_counts->calibration.choseOtherwise)});
    return shares;
}

ScenarioRelease StaffGate::scenarios() const
{
    ScenarioRelease release;
    release.m_withheld = withheld();
    const ScenarioSet& set = m_questionnaire.scenarios;
    if (release.m_withheld != Withheld::No || set.scenarios.empty())
        return release;
    const CalibrationTally& tally = m_counts->calibration;
    const auto both = [&](const Fraction& sum) {
        FigureSource source;
        source.people = static_cast<int>(tally.people);
        source.levels = static_cast<int>(m_questionnaire.scale.size());
        if (tally.people > 0)
            source.score = whole(sum / Fraction(tally.people));
        return m_gate.release(source);
    };
    release.m_judgement = both(tally.judgement);
    release.m_confidence = both(tally.confidence);
    release.m_earlySign = tally.people < set.firmAt;
    if (const auto gap = release.gap())
        release.m_band = bandOfGap(set, *gap);
    const bool hidesCases = tally.people < m_rules.spreadFrom && haveOthers(set, *m_counts);
    for (std::size_t i = 0; i < set.scenarios.size(); ++i) {
        ReleasedScenario& added = release.m_scenarios.emplace_back();
        added.id = set.scenarios[i].id;
        if (!hidesCases)
            added.judgement = m_gate.release(judgementSource(set.scenarios[i], m_counts->scenarios[i]));
    }
    release.m_leanings = leanings();
    return release;
}

ScenarioRelease releaseScenarios(const SurveyRecord& survey, RoundState state)
{
    return StaffGate(survey, state).scenarios();
}

} // namespace soundings
