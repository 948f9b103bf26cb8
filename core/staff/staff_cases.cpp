// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/staff_cases.h"

#include "core/release/table_columns.h"
#include "core/staff/staff_figure.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace soundings {

namespace {

/// The mean of figures, of as many people as are behind the one with the fewest; empty unless there are all.
std::optional<StaffFigure> meanOf(const std::vector<std::optional<StaffFigure>>& figures)
{
    if (figures.empty()
        || !std::all_of(figures.begin(), figures.end(), [](const auto& one) { return one.has_value(); }))
        return std::nullopt;
    StaffFigure mean;
    mean.people = figures.front()->people;
    for (const std::optional<StaffFigure>& figure : figures) {
        mean.score += figure->score;
        mean.people = std::min(mean.people, figure->people);
    }
    mean.score /= Fraction(std::ssize(figures));
    return mean;
}

std::vector<std::optional<StaffFigure>> judgements(const Published& published)
{
    std::vector<std::optional<Fraction>> scores;
    std::vector<std::optional<StaffFigure>> figures;
    for (const Scenario& scenario : published.questionnaire.scenarios.scenarios) {
        const ReleasedCase& released = published.release.cases[figures.size()];
        std::optional<StaffFigure>& figure = figures.emplace_back();
        if (released.rounded)
            figure = figureOf(*released.rounded);
        if (!released.options.empty()) {
            figure.emplace().score = meanScore(scenario, released.options);
            figure->people = std::accumulate(released.options.begin(), released.options.end(), PeopleCount{0});
        }
        scores.push_back(figure ? std::optional(figure->score) : std::nullopt);
    }
    scores = addable(scores);
    for (std::size_t i = 0; i < figures.size(); ++i)
        if (figures[i])
            figures[i]->score = *scores[i];
    return figures;
}

/// Of the statements that the cases calibrate, each once.
std::vector<std::optional<StaffFigure>> calibrated(const Published& published, const std::vector<StaffItem>& items)
{
    std::set<ItemId> wanted;
    for (const Scenario& scenario : published.questionnaire.scenarios.scenarios)
        wanted.insert(scenario.calibrates.begin(), scenario.calibrates.end());
    std::vector<std::optional<StaffFigure>> figures;
    for (const StaffItem& item : items)
        if (wanted.count(item.id) != 0)
            figures.push_back(item.score);
    return figures;
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

/// Of the choices that were not recommended, where there are as many of them as the minimum group.
std::vector<LeaningShare> leaningShares(const ScenarioSet& set, const std::vector<ReleasedCase>& cases, int minimum)
{
    std::vector<Fraction> counts(set.leanings.size());
    Fraction all;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (cases[i].options.empty())
            return {};
        for (std::size_t option = 0; option < cases[i].options.size(); ++option) {
            const ScenarioOption& chosen = set.scenarios[i].options[option];
            for (std::size_t leaning = 0; leaning < counts.size(); ++leaning)
                if (!chosen.recommended && set.leanings[leaning].id == chosen.leaning) {
                    counts[leaning] += Fraction(cases[i].options[option]);
                    all += Fraction(cases[i].options[option]);
                }
        }
    }
    if (all < Fraction(minimum))
        return {};
    for (Fraction& count : counts)
        count *= Fraction(100) / all;
    const std::vector<std::int64_t> percent = largestRemainder(counts, 1);
    std::vector<LeaningShare> shares;
    for (std::size_t leaning = 0; leaning < percent.size(); ++leaning)
        shares.push_back({set.leanings[leaning].id, static_cast<int>(percent[leaning])});
    return shares;
}

} // namespace

StaffCases staffCases(const Published& published, const std::vector<StaffItem>& items)
{
    const ScenarioSet& set = published.questionnaire.scenarios;
    const std::vector<ReleasedCase>& cases = published.release.cases;
    StaffCases made;
    if (cases.empty())
        return made;
    const std::vector<std::optional<StaffFigure>> found = judgements(published);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        StaffCase& added = made.cases.emplace_back(StaffCase{cases[i].id, found[i], {}});
        std::vector<int> places(cases[i].options.size());
        std::iota(places.begin(), places.end(), 0);
        if (!places.empty())
            added.options = sharesOf(cases[i].options, places);
    }
    made.judgement = meanOf(found);
    made.confidence = meanOf(calibrated(published, items));
    if (published.release.sureness)
        made.sureness = figureOf(*published.release.sureness);
    if (made.judgement && made.confidence) {
        made.gap = made.confidence->display() - made.judgement->display();
        made.band = bandOfGap(set, *made.gap);
    }
    made.isEarlySign = made.judgement && made.judgement->people < set.firmAt;
    made.leanings = leaningShares(set, cases, published.release.minimum);
    return made;
}

} // namespace soundings
