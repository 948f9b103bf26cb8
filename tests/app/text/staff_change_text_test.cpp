// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/change_text.h"
#include "app/text/comparison_text.h"
#include "tests/support/people.h"
#include "tests/support/qt_strings.h"
#include "tests/support/questionnaire_builder.h"
#include "tests/support/rounds.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// People who answered every statement alike: {{6, "0"}, {6, "4"}}.
using Groups = std::vector<std::pair<int, std::string>>;

RoundRecord roundOf(const std::string& label, const Groups& groups)
{
    static const QuestionnairePtr pulse = QuestionnaireBuilder("pulse")
                                              .respondent(Respondent::Individual)
                                              .section("a")
                                              .item("a.1")
                                              .item("a.2")
                                              .item("a.3")
                                              .shared();
    RoundRecord record = emptyRound();
    record.round.label = label;
    record.round.state = RoundState::Closed;
    Groups everywhere = groups;
    for (auto& [people, point] : everywhere)
        point += " " + point + " " + point;
    record.surveys.push_back(surveyOf(pulse, everywhere));
    return record;
}

RoundComparison compared(const Groups& before, const Groups& after)
{
    return compareRounds(roundOf("2025", before), roundOf("2026", after));
}

QString sentenceOf(const RoundComparison& comparison)
{
    return changeSentence({QStringLiteral("Pulse"), &comparison.surveys.front().change, {}});
}

} // namespace

TEST_CASE("a staff change is clear where the likely ranges of both rounds leave no doubt, and chance where they do not")
{
    const Groups low{{20, "1"}, {20, "2"}};
    const Groups high{{20, "2"}, {20, "3"}};
    CHECK(
        sentenceOf(compared(low, high))
        == QStringLiteral("Pulse rose by 25, from 38 to 63. It is clearly higher: chance alone does not explain it."));
    CHECK(sentenceOf(compared(high, low))
              .endsWith(QStringLiteral("It is clearly lower: chance alone does not explain it.")));
    const RoundComparison few = compared({{6, "0"}, {6, "4"}}, {{5, "0"}, {7, "4"}});
    CHECK(few.surveys.front().change.direction() == ChangeDirection::NoClearChange);
    CHECK(sentenceOf(few)
          == QStringLiteral("Pulse: no clear change (50, now 60). With so few answers it could be chance."));
    CHECK(sentenceOf(compared(low, low)) == QStringLiteral("Pulse: no change, 38 in both rounds."));
}

TEST_CASE("where nothing is clear it is said how large a change would have had to be, and only there")
{
    const auto told = [](const Groups& before, const Groups& after) {
        return comparisonText(compared(before, after)).contains(QStringLiteral("or more would be clear"));
    };
    const RoundComparison few = compared({{6, "0"}, {6, "4"}}, {{5, "0"}, {7, "4"}});
    const QString sentence =
        QStringLiteral("With about 12 answers each time only a change of 26 points or more would be clear.");
    CHECK_FALSE(comparisonSentences(few).filter(sentence).isEmpty());
    CHECK(comparisonText(few).contains(sentence));
    CHECK_FALSE(told({{20, "1"}, {20, "2"}}, {{20, "2"}, {20, "3"}})); // a clear change
    CHECK_FALSE(told({{15, "0"}, {15, "4"}}, {{9, "0"}, {21, "4"}})); // a larger one, yet not clear
    CHECK_FALSE(told({{10, "1"}, {10, "2"}}, {{30, "1"}, {30, "2"}})); // not so many each time
    CHECK_FALSE(told({{200, "1"}, {200, "2"}}, {{200, "1"}, {200, "2"}})); // no more than 8 points
}

TEST_CASE("a number that is a limit stays one in a change")
{
    ScoreChange change;
    change.before = Fraction(20);
    change.limitBefore = Limit::OrFewer;
    change.after = Fraction(80);
    change.limitAfter = Limit::OrMore;
    CHECK(changeSentence({QStringLiteral("Pulse"), &change, {}})
          == QStringLiteral("Pulse rose by at least 60, from 20 or fewer to 80 or more."));
}

TEST_CASE("from thirty people in both rounds the answers are set against each other in tenths")
{
    const Groups lower{{20, "1"}, {10, "2"}, {10, "3"}};
    const Groups higher{{5, "1"}, {5, "2"}, {30, "3"}};
    const QString words = comparisonText(compared(lower, higher));
    CHECK(words.contains(
        QStringLiteral("8 in 10 times a person asked in 2026 would be more confident than one asked in 2025.")));
    const QString down = comparisonText(compared(higher, lower));
    CHECK(down.contains(QStringLiteral("would be less confident than one asked in 2025.")));
    const QString few = comparisonText(compared({{14, "1"}, {15, "3"}}, higher));
    CHECK_FALSE(few.contains(QStringLiteral("in 10 times")));
    const QString even = comparisonText(compared({{20, "1"}, {20, "3"}}, {{21, "1"}, {19, "3"}}));
    CHECK_FALSE(even.contains(QStringLiteral("in 10 times")));
}
