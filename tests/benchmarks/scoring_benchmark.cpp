// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/round_comparison.h"
#include "core/results/round_result.h"
#include "tests/support/random_answers.h"
#include "tests/support/real_questionnaires.h"
#include "tests/support/rounds.h"

#include <benchmark/benchmark.h>

using namespace soundings;
using namespace soundings::test;

namespace {

SurveyRecord survey(Chance& chance, int people)
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    std::vector<Person> made;
    for (int i = 0; i < people; ++i)
        made.push_back(chance.person(*questionnaire));
    return published(questionnaire, made);
}

/// Three questionnaires, eight partners, forty members of staff.
RoundRecord wholeRound(std::uint32_t seed)
{
    Chance chance(seed);
    RoundRecord record = emptyRound("round");
    const QuestionnairePtr governance = realQuestionnaire("governance");
    record.consensus.push_back({{"consensus"}, governance, chance.answers(*governance)});
    record.surveys.push_back(survey(chance, 40));
    const QuestionnairePtr partner = realQuestionnaire("partner-understanding");
    for (int i = 0; i < 8; ++i) {
        record.partners.push_back(partnerOf(partner, "Partner " + std::to_string(i), ""));
        record.partners.back().answers = chance.answers(*partner);
    }
    return record;
}

void scoreWholeRound(benchmark::State& state)
{
    const RoundRecord record = wholeRound(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(roundResult(record));
}
BENCHMARK(scoreWholeRound)->Unit(benchmark::kMicrosecond);

void compareTwoRounds(benchmark::State& state)
{
    const RoundRecord before = wholeRound(1);
    const RoundRecord after = wholeRound(2);
    for (auto _ : state)
        benchmark::DoNotOptimize(compareRounds(before, after));
}
BENCHMARK(compareTwoRounds)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
