// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/incomplete_people.h"
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
        source.score = sum / Fraction(source.people);
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

/// The places among all items of the statements that the case calibrates.
std::vector<std::size_t> calibratedItems(const Questionnaire& questionnaire, const Scenario& scenario)
{
    const std::vector<const Item*> items = questionnaire.items();
    std::vector<std::size_t> places;
    for (std::size_t item = 0; item < items.size(); ++item)
        if (std::find(scenario.calibrates.begin(), scenario.calibrates.end(), items[item]->id)
            != scenario.calibrates.end())
            places.push_back(item);
    return places;
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
    if (m_rules.enoughLeanings && m_counts->calibration.choseOtherwise < m_gate.minimumGroup())
        return {};
    std::map<std::string, std::int64_t> byLeaning;
    for (std::size_t i = 0; i < set.scenarios.size(); ++i)
        for (std::size_t option = 0; option < set.scenarios[i].options.size(); ++option) {
            const ScenarioOption& chosenOption = set.scenarios[i].options[option];
            if (chosenOption.recommended)
                continue;
            const std::int64_t people = chosen(m_counts->scenarios[i], option);
            byLeaning[chosenOption.leaning] += people;
        }
    std::vector<std::string> ids;
    std::vector<std::int64_t> counts;
    for (const Leaning& leaning : set.leanings)
        if (const auto found = byLeaning.find(leaning.id); found != byLeaning.end()) {
            ids.push_back(leaning.id);
            counts.push_back(found->second);
        }
    std::vector<ReleasedLeaning> leanings;
    for (const ReleasedShare& share : m_gate.partition(counts, m_counts->calibration.choseOtherwise))
        leanings.push_back({ids[leanings.size()], share});
    return leanings;
}

Fraction StaffGate::confidenceShift(const StaffMeans& everybody) const
{
    if (!m_rules.coarseTogether)
        return Fraction(0);
    Fraction shift;
    for (const Scenario& scenario : m_questionnaire.scenarios.scenarios)
        for (const std::size_t item : calibratedItems(m_questionnaire, scenario))
            shift += endShift(itemSource(everybody, item)) / Fraction(std::ssize(scenario.calibrates));
    return shift / Fraction(std::ssize(m_questionnaire.scenarios.scenarios));
}

/// A case at an end of the ruler counts as the middle of its limit: all cases less the others would undo it.
Fraction StaffGate::judgementShift() const
{
    const std::vector<Scenario>& cases = m_questionnaire.scenarios.scenarios;
    if (!m_rules.coarseTogether || hidesCases())
        return Fraction(0);
    Fraction shift;
    for (std::size_t i = 0; i < cases.size(); ++i)
        shift += endShift(judgementSource(cases[i], m_counts->scenarios[i]));
    return shift / Fraction(std::ssize(cases));
}

bool StaffGate::isConfidenceOfAll(const std::vector<ReleasedItem>& items) const
{
    if (!m_rules.wholeCases)
        return false;
    const CalibrationTally& tally = m_counts->calibration;
    const int minimum = m_gate.minimumGroup();
    const std::vector<Scenario>& cases = m_questionnaire.scenarios.scenarios;
    return areFew(tally.whollyConfident, minimum) || areFew(tally.partlyConfident, minimum)
        || std::any_of(cases.begin(), cases.end(), [&](const Scenario& scenario) {
               const std::vector<std::size_t> statements = calibratedItems(m_questionnaire, scenario);
               return std::any_of(statements.begin(), statements.end(),
                                  [&](std::size_t item) { return !items[item].score; });
           });
}

/// The mean over the cases of the means of their statements, as the block says, of statements in place of people.
FigureSource StaffGate::confidenceOfAll(const StaffMeans& everybody, const std::vector<ReleasedItem>& items) const
{
    FigureSource source;
    source.levels = static_cast<int>(m_questionnaire.scale.size());
    Fraction sum;
    std::int64_t cases = 0;
    for (const Scenario& scenario : m_questionnaire.scenarios.scenarios) {
        Fraction ofCase;
        std::int64_t statements = 0;
        for (const std::size_t item : calibratedItems(m_questionnaire, scenario)) {
            if (!items[item].score)
                continue;
            const StaffMean& mean = everybody.items[item];
            ofCase += m_gate.assumed(*mean.score, mean.people, source.levels);
            source.people = source.people == 0 ? mean.people : std::min(source.people, mean.people);
            ++statements;
        }
        if (statements > 0) {
            sum += ofCase / Fraction(statements);
            ++cases;
        }
    }
    if (cases > 0)
        source.score = sum / Fraction(cases);
    return source;
}

/// All cases less the judgement over them is a sum over those who left some out. Rounding hides it where they are many;
/// where they, or those who left none out, are few, single cases are not told.
bool StaffGate::hidesCases() const
{
    const CalibrationTally& tally = m_counts->calibration;
    const int minimum = m_gate.minimumGroup();
    return m_rules.wholeCases
        && (areFew(tally.whollyJudged, minimum) || areFew(tally.partlyJudged, minimum)
            || (tally.people < m_rules.spreadFrom && haveOthers(m_questionnaire.scenarios, *m_counts)));
}

ScenarioRelease StaffGate::scenarios() const
{
    ScenarioRelease release;
    release.m_withheld = withheld();
    const ScenarioSet& set = m_questionnaire.scenarios;
    if (release.m_withheld != Withheld::No || set.scenarios.empty())
        return release;
    const CalibrationTally& tally = m_counts->calibration;
    // A person's mean over three cases weighs each choice more than the cases do: hidesCases() says what that tells.
    const auto whole = [&](FigureSource source) {
        if (m_rules.wholeCases && source.score)
            source.score = Fraction(source.score->rounded());
        return m_gate.release(source);
    };
    const auto both = [&](const Fraction& sum, const Fraction& shift) {
        FigureSource source;
        source.people = static_cast<int>(tally.people);
        source.levels = static_cast<int>(m_questionnaire.scale.size());
        if (tally.people > 0)
            source.score = std::clamp(sum / Fraction(tally.people) + shift, Fraction(0), Fraction(100));
        return whole(source);
    };
    release.m_judgement = both(tally.judgement, judgementShift());
    const StaffMeans everybody = staffMeans(m_questionnaire, *m_counts);
    const std::vector<ReleasedItem> statements = items(everybody);
    release.m_isConfidenceOfAll = isConfidenceOfAll(statements);
    if (release.m_judgement)
        release.m_confidence = release.m_isConfidenceOfAll ? whole(confidenceOfAll(everybody, statements))
                                                           : both(tally.confidence, confidenceShift(everybody));
    release.m_earlySign = tally.people < set.firmAt;
    if (const auto gap = release.gap())
        release.m_band = bandOfGap(set, *gap);
    const bool areCasesHidden = hidesCases();
    for (std::size_t i = 0; i < set.scenarios.size(); ++i) {
        ReleasedScenario& added = release.m_scenarios.emplace_back();
        added.id = set.scenarios[i].id;
        if (!areCasesHidden)
            added.judgement = whole(judgementSource(set.scenarios[i], m_counts->scenarios[i]));
    }
    release.m_leanings = leanings();
    return release;
}

ScenarioRelease releaseScenarios(const SurveyRecord& survey, RoundState state)
{
    return StaffGate(survey, state).scenarios();
}

} // namespace soundings
