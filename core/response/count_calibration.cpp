// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/count_calibration.h"

#include "core/response/scale_units.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace soundings {

namespace {

struct Statement {
    const Code* codes;
    UnitsOfCode units;
};

/// A case as the calibration block reads it.
struct Case {
    const Code* choices;
    std::vector<bool> isOther; ///< by option code: a choice that is not recommended
    std::vector<std::int64_t> judgement; ///< by option code, in 1/judgementUnits; the first is that of no choice
    std::vector<Statement> statements; ///< what it calibrates
};

struct Cases {
    std::vector<Case> cases;
    std::int64_t judgementUnits = 1; ///< how many make an option score of 1
    std::size_t statements = 0; ///< of all cases together
    Int128 parts = 1; ///< divisible by every number of statements that may be scored in a case
};

Cases casesOf(const Questionnaire& questionnaire, const AnswerColumns& columns)
{
    std::map<ItemId, std::size_t> places;
    const std::vector<const Item*> items = questionnaire.items();
    for (const Item* item : items)
        places.emplace(item->id, places.size());
    const std::vector<Scenario>& scenarios = questionnaire.scenarios.scenarios;
    Cases all;
    for (const Scenario& scenario : scenarios) {
        for (const ScenarioOption& option : scenario.options)
            all.judgementUnits = std::lcm(all.judgementUnits, static_cast<std::int64_t>(option.score.denominator()));
        for (std::int64_t count = 2; count <= std::ssize(scenario.calibrates); ++count)
            all.parts *=
                count / static_cast<std::int64_t>(std::gcd(static_cast<std::int64_t>(all.parts % count), count));
    }
    const std::int64_t units = unitsOf100(questionnaire);
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        Case& added = all.cases.emplace_back();
        added.choices = columns.choices[i].data();
        added.judgement.push_back(0);
        added.isOther.push_back(false);
        for (const ScenarioOption& option : scenarios[i].options) {
            added.isOther.push_back(!option.recommended);
            added.judgement.push_back(
                static_cast<std::int64_t>((option.score * Fraction(all.judgementUnits)).numerator()));
        }
        all.statements += scenarios[i].calibrates.size();
        for (const ItemId& id : scenarios[i].calibrates) {
            const std::size_t place = places.at(id);
            added.statements.push_back(
                {columns.items[place].data(), unitsOfCodes(questionnaire, *items[place], units)});
        }
    }
    return all;
}

struct PersonSums {
    std::size_t choices = 0; ///< cases in which they chose something
    std::size_t scored = 0; ///< statements with a scored answer, once for each case they belong to
    std::size_t cases = 0; ///< that count
    std::int64_t judgement = 0;
    Int128 confidence = 0; ///< in units of the scale, times Cases::parts
};

/// A case counts where a choice was made and at least half of its statements have a scored answer.
void addCase(PersonSums& sums, const Case& read, std::size_t person, Int128 parts)
{
    const Code choice = read.choices[person];
    std::int64_t scored = 0;
    std::int64_t total = 0;
    for (const Statement& statement : read.statements) {
        const std::int32_t units = statement.units[statement.codes[person]];
        if (units == kNoUnits)
            continue;
        ++scored;
        total += units;
    }
    sums.scored += static_cast<std::size_t>(scored);
    sums.choices += choice == 0 ? 0 : 1;
    if (choice == 0 || scored == 0 || 2 * scored < std::ssize(read.statements))
        return;
    ++sums.cases;
    sums.judgement += read.judgement[choice];
    sums.confidence += parts / scored * total;
}

/// Counts who has a whole part in judgement and in confidence, and who a part of one.
void addWhole(CalibrationTally& tally, const PersonSums& sums, const Cases& all)
{
    const bool judged = sums.cases == all.cases.size();
    const bool confident = judged && sums.scored == all.statements;
    tally.whollyJudged += judged ? 1 : 0;
    tally.partlyJudged += !judged && sums.choices > 0 ? 1 : 0;
    tally.whollyConfident += confident ? 1 : 0;
    tally.partlyConfident += !confident && sums.scored > 0 ? 1 : 0;
}

/// The sums of the people with the same number of cases: they share a divisor.
struct SumsByCases {
    std::int64_t people = 0;
    Int128 judgement = 0;
    Int128 confidence = 0;
};

} // namespace

CalibrationTally countCalibration(const Questionnaire& questionnaire, const AnswerColumns& columns)
{
    const Cases all = casesOf(questionnaire, columns);
    std::vector<SumsByCases> byCases(all.cases.size() + 1);
    CalibrationTally tally;
    for (std::size_t person = 0; person < columns.people; ++person) {
        PersonSums sums;
        bool choseOtherwise = false;
        for (const Case& read : all.cases) {
            addCase(sums, read, person, all.parts);
            choseOtherwise = choseOtherwise || read.isOther[read.choices[person]];
        }
        tally.choseOtherwise += choseOtherwise ? 1 : 0;
        addWhole(tally, sums, all);
        byCases[sums.cases].people += 1;
        byCases[sums.cases].judgement += sums.judgement;
        byCases[sums.cases].confidence += sums.confidence;
    }
    const Int128 confidenceUnits = all.parts * unitsOf100(questionnaire);
    for (std::size_t cases = 1; cases < byCases.size(); ++cases) {
        if (4 * cases < 3 * all.cases.size()) // "at least 3 of the 4 scenarios"
            continue;
        const SumsByCases& sums = byCases[cases];
        const auto divisor = static_cast<Int128>(cases);
        tally.people += sums.people;
        tally.judgement += Fraction::of(100 * sums.judgement, divisor * all.judgementUnits);
        tally.confidence += Fraction::of(100 * sums.confidence, divisor * confidenceUnits);
    }
    return tally;
}

} // namespace soundings
