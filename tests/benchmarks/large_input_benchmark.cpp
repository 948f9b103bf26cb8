// SPDX-License-Identifier: GPL-3.0-or-later
// The dearest inputs under 10 MB that we know of, each in a process of its own: time, and the most memory it took. Aims
// for refusing and for accepting: 2 s and "MiB" 200.
#include "core/acts/close_round.h"
#include "core/exchange/read_answers.h"
#include "core/exchange/read_people.h"
#include "core/questionnaire/read_questionnaire.h"
#include "core/results/round_result.h"
#include "core/storage/agency_table.h"
#include "core/storage/load_round.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/round_table.h"
#include "core/storage/survey_table.h"
#include "tests/support/large_questionnaire.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <functional>
#include <random>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr std::size_t kMostBytes = 9'900'000;

std::string repeated(std::string_view begin, std::string_view part, std::string_view end, std::size_t bytes = kMostBytes)
{
    std::string text(begin);
    while (text.size() + part.size() + end.size() < bytes)
        text += part;
    return text += end;
}

/// Each part with a number of its own in place of the #.
std::string numbered(std::string_view begin, std::string_view part, std::string_view end, std::size_t bytes = kMostBytes)
{
    std::string text(begin);
    const std::size_t mark = part.find('#');
    for (std::size_t i = 0; text.size() + part.size() + end.size() + 8 < bytes; ++i)
        text.append(part.substr(0, mark)).append(std::to_string(i)).append(part.substr(mark + 1));
    return text += end;
}

const Questionnaire& ofManyItems()
{
    static const QuestionnairePtr made =
        readQuestionnaire(largeQuestionnaire({.sections = 10, .items = 50, .weight = 0}).dump()).questionnaire;
    return *made;
}

const Questionnaire& ofOneItem()
{
    static const QuestionnairePtr made = readQuestionnaire(largeQuestionnaire({}).dump()).questionnaire;
    return *made;
}

using Act = std::function<void()>;

Act reading(const std::string& questionnaire)
{
    return [questionnaire] { benchmark::DoNotOptimize(readQuestionnaire(questionnaire)); };
}

Act readingPeople(const std::string& text, const Questionnaire& questionnaire)
{
    return [text, &questionnaire] { benchmark::DoNotOptimize(readPeople(text, questionnaire, {"", "x"})); };
}

Act readingAnswers(const std::string& text)
{
    return [text] { benchmark::DoNotOptimize(readAnswers(text, ofManyItems())); };
}

std::string answersOf(const Questionnaire& questionnaire, std::size_t people)
{
    std::mt19937 random(7);
    std::string text = "role";
    for (const Item* item : questionnaire.items())
        text += "," + item->id.value;
    for (std::size_t person = 0; person < people; ++person) {
        text += "\n";
        if (!questionnaire.roleBands.empty())
            text += questionnaire.roleBands[person % questionnaire.roleBands.size()].id;
        for (std::size_t item = 0; item < questionnaire.itemCount(); ++item) {
            text += ',';
            text += static_cast<char>('0' + random() % 3);
        }
    }
    return text;
}

/// From the text of a survey to its closed round and its figures.
void scoreSurvey(const Amounts& amounts, std::size_t people)
{
    const QuestionnairePtr survey = readQuestionnaire(largeQuestionnaire(amounts).dump()).questionnaire;
    const Connection file = Connection::inMemory();
    const RoundId round{newUuid()};
    const ReadPeople read = readPeople(answersOf(*survey, people), *survey, {"role"});
    transact(file, [&](const Transaction& t) {
        insertAgency(t, {{newUuid()}, "Ours", AgencyRole::Ours, AgencyStanding::Active});
        insertRound(t, {round, "Round", {2026, 1, 1}, RoundState::Open, {}, {}});
        addPeople(t, round, *survey, read.people, read.comments);
    });
    transact(file, [&](const Transaction& t) { closeRound(t, round, {}, "2026-11-01T09:00:00Z"); });
    benchmark::DoNotOptimize(roundResult(loadRound(file, round)));
}

/// Runs `make()`'s act in a child; the seconds it took and the MiB that the child had at most.
void measure(benchmark::State& state, const std::function<Act()>& make)
{
    for ([[maybe_unused]] auto _ : state) {
        int ends[2];
        if (pipe(ends) != 0)
            return;
        const pid_t child = fork();
        if (child == 0) {
            const Act act = make();
            const auto start = std::chrono::steady_clock::now();
            act();
            const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            const bool isWritten = write(ends[1], &seconds, sizeof seconds) == sizeof seconds;
            _exit(isWritten ? 0 : 1);
        }
        close(ends[1]);
        double seconds = 0;
        const bool isRead = read(ends[0], &seconds, sizeof seconds) == sizeof seconds;
        close(ends[0]);
        int status = 1;
        rusage usage{};
        wait4(child, &status, 0, &usage);
        if (!isRead || status != 0)
            state.SkipWithError("it failed");
        state.SetIterationTime(seconds);
        state.counters["MiB"] = static_cast<double>(usage.ru_maxrss) / 1024;
    }
}

void add(const char* name, const std::function<Act()>& make)
{
    benchmark::RegisterBenchmark(name, [make](benchmark::State& state) { measure(state, make); })
        ->UseManualTime()
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
}

void addQuestionnaires()
{
    add("questionnaire: nothing translated into many languages", [] {
        return reading(largeQuestionnaire({.sections = 10, .items = 50, .languages = 20, .isTranslated = false}).dump());
    });
    add("questionnaire: everything translated into many languages",
        [] { return reading(largeQuestionnaire({.sections = 10, .items = 50, .languages = 20, .weight = 0}).dump()); });
    add("questionnaire: hundreds of languages", [] {
        return reading(largeQuestionnaire({.items = 60, .languages = 600, .isTranslated = false}).dump());
    });
    add("questionnaire: as many items as 4 MiB hold", [] {
        return reading(numbered(R"({"format":1,"sections":[{"items":[{)", R"("id":"#"},{)", "}]}]}", 4'000'000));
    });
    add("questionnaire: unknown fields", [] { return reading(numbered("{\"a\":1", R"(,"#":1)", "}", 1'500'000)); });
    add("questionnaire: one field again and again",
        [] { return reading(repeated("{\"a\":1", ",\"a\":1", "}", 1'200'000)); });
    add("questionnaire: translations of nothing", [] {
        return reading(numbered(R"({"format":1,"translations":{"cy":{"texts":{"a":"a")", R"(,"#":"a")", "}}}}", 4'000'000));
    });
    add("questionnaire: empty lists", [] { return reading(repeated("[[]", ",[]", "]", 4'000'000)); });
    add("questionnaire: braces", [] {
        return reading(repeated(R"({"format":1,"title":")", "{x}", "\"}", 4'000'000));
    });
    add("questionnaire: one long number", [] {
        return reading(repeated(R"({"format":1,"scale":[{"value":1)", "0", R"(,"label":{}}]})", 4'000'000));
    });
    add("questionnaire: long text in many steps", [] {
        Json json = largeQuestionnaire({.sections = 10, .items = 10});
        for (Json& section : json["sections"])
            for (Json& item : section["items"])
                item["next_step"] = std::string(10'000, 'x');
        return reading(json.dump());
    });
}

void addAnswers()
{
    add("people, JSON: one entry of many fields",
        [] { return readingPeople(numbered(R"({"people":[{"a":1)", R"(,"#":1)", "}]}"), ofOneItem()); });
    add("people, JSON: 5,000 fields an entry", [] {
        const std::string fields = numbered("{\"a\":1", R"(,"#":1)", "}", 48'000);
        return readingPeople(repeated(R"({"people":[{})", "," + fields, "]}"), ofOneItem());
    });
    add("people, JSON: nested", [] { return readingPeople(repeated(R"({"people":[)", "[", ""), ofOneItem()); });
    add("people: empty columns", [] { return readingPeople(repeated("s0.0", ",", "\n1\n"), ofOneItem()); });
    add("people: one line", [] { return readingPeople(repeated("s0.0\n", "1", "\n"), ofOneItem()); });
    add("people: one column again and again",
        [] { return readingPeople(repeated("x", ",s0.0", "\n1\n", 1'000'000), ofOneItem()); });
    add("people: a row a byte, of many questions",
        [] { return readingPeople(repeated("s0.0\n", "1\n", ""), ofManyItems()); });
    add("people: a row a byte", [] { return readingPeople(repeated("s0.0\n", "1\n", ""), ofOneItem()); });
    add("people: every row at fault", [] { return readingPeople(repeated("s0.0\n", "9\n", ""), ofOneItem()); });
    add("answers: one item again and again",
        [] { return readingAnswers(repeated("item,answer\n", "s0.0,1\n", "")); });
    add("answers: items that are not there", [] { return readingAnswers(numbered("item,answer\n", "x#,1\n", "")); });
    add("answers: many columns", [] { return readingAnswers(repeated("item,answer", ",note", "\ns0.0,1\n", 1'000'000)); });
    add("answers, JSON: one entry of many fields",
        [] { return readingAnswers(numbered(R"({"answers":[{"item":"a")", R"(,"#":1)", "}]}")); });
    add("answers, JSON: many entries",
        [] { return readingAnswers(repeated(R"({"answers":[{"item":"s0.0"})", R"(,{"item":"s0.0"})", "]}")); });
}

void addScores()
{
    const auto scoring = [](const Amounts& amounts, std::size_t people) {
        return [=]() -> Act { return [=] { scoreSurvey(amounts, people); }; };
    };
    add("score: 60 statements that count", scoring({.items = 60}, 100));
    add("score: 500 statements of weight 0 in one section", scoring({.items = 500, .weight = 0}, 100));
    add("score: 500 statements in ten sections, and more people", scoring({.sections = 10, .items = 50, .weight = 0}, 9'000));
    add("score: 50 sections, 253 roles", scoring({.sections = 50, .items = 10, .weight = 0, .roles = 253}, 9'000));
    add("score: one statement, a million people", scoring({}, 1'000'000));
}

} // namespace

int main(int argc, char* argv[])
{
    addQuestionnaires();
    addAnswers();
    addScores();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
