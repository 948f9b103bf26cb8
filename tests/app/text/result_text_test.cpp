// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/result_text.h"

#include "app/text/item_text.h"
#include "app/text/score_text.h"
#include "app/text/sum_text.h"
#include "core/results/index_sum.h"
#include "core/results/next_steps.h"
#include "tests/support/northvale.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

std::string trustOf(const std::string& words)
{
    RoundRecord record = emptyRound();
    record.partners.push_back(trustIn("Westmoor Police", words));
    const RoundResult result = roundResult(record);
    return trustSentence(result, result.partners.front()).toStdString();
}

std::string readinessOf(const RoundRecord& record) { return readinessSentence(roundResult(record)).toStdString(); }

std::string resultOf(const RoundRecord& record) { return resultSentence(roundResult(record)).toStdString(); }

} // namespace

TEST_CASE("the worked example is told with its range, its band and why it is held")
{
    CHECK(
        trustOf(kWorkedExample)
        == "Westmoor Police: Trust 63 (60–66). By number this is Working trust; it is held at Cautious because ‘If "
           "something went wrong with our information, Westmoor Police would tell us promptly and tell us everything’ "
           "is only slightly true. 27 of 29 answered with a rating.");
    const std::string second = trustOf(kWorkedExampleWithout);
    CHECK_THAT(second, Catch::Contains("Trust 65 (58–67)."));
    CHECK_THAT(second, Catch::EndsWith("26 of 29 answered with a rating. Scored without: Their view of us."));
}

TEST_CASE("a trust that is only unconfirmed asks to find out and does not blame")
{
    const std::string text = trustOf("4 4 4  4 4 4 4  4 4 4 4  4 4 4  4 4 4  4 4 4 4 dk  4 4 4 4  4 4 4");
    CHECK_THAT(text,
               Catch::Contains("By number this is Strong trust; it is held at Working trust because nobody could "
                               "confirm ‘If something went wrong"));
}

TEST_CASE("a trust that nobody held back says its band and nothing more")
{
    const std::string text = trustOf("3 3 3  3 3 3 3  3 3 3 3  3 3 3  3 3 3  3 3 3 3 3  3 3 3 3  3 3 3");
    CHECK(text == "Westmoor Police: Trust 75. This is Strong trust. 29 of 29 answered with a rating.");
}

TEST_CASE("a trust without enough ratings has no number and says so")
{
    CHECK(trustOf("3 3 3")
          == "Westmoor Police: no trust number, too few statements have a rating. 3 of 29 answered with a rating.");
}

TEST_CASE("readiness names the must-have that holds it, its level and the level it needs")
{
    CHECK(readinessOf(northvaleRound())
          == "Readiness 62. By number this is Workable; it is held at Building because ‘Is there a response to data "
             "breaches that works across partner boundaries?’ stands at ‘Ad hoc’ and needs ‘Defined’.");
}

TEST_CASE("a range that crosses a line says so")
{
    RoundRecord record = northvaleRound();
    record.consensus = {governanceAt(2, "gov.strategy.joint-plan", "dk")};
    CHECK_THAT(readinessOf(record), Catch::EndsWith("It could be either side of the line at 50."));
}

TEST_CASE("an unanswered must-have makes the band wait, with the number shown")
{
    RoundRecord record = northvaleRound();
    record.consensus = {governanceAt(3, "gov.safe-handling.breach-response", "-")};
    const std::string text = readinessOf(record);
    CHECK_THAT(text,
               Catch::StartsWith("Readiness 63 (61–63). By number this is Workable. It has no band without ‘Is there a "
                                 "response to data breaches"));
    const RoundResult result = roundResult(record);
    CHECK_THAT(indexNotes(result, result.readiness, nullptr).join(u'\n').toStdString(),
               Catch::Contains("Not answered, so no band: ‘Is there a response to data breaches"));
}

TEST_CASE("without a survey there is governance only, and no readiness number")
{
    RoundRecord record = northvaleRound();
    record.surveys.clear();
    const std::string absent = "This round has no staff survey, so it has no readiness number or band.";
    CHECK(readinessOf(record) == "Governance only: 74, between ‘Defined’ (50) and ‘Working’ (75). " + absent);
    CHECK_THAT(resultOf(record), Catch::Contains(absent + " Our trust in"));
    RoundRecord open = record;
    open.round.state = RoundState::Open;
    CHECK_THAT(resultOf(open), Catch::Contains(absent + " Our trust in"));
    record.consensus.clear();
    CHECK(readinessOf(record)
          == "This round has neither governance answers nor a staff survey, so it has no readiness number or band.");
}

TEST_CASE("the first sentence says how governance stands where there is no readiness number")
{
    RoundRecord record = northvaleRound();
    record.surveys.clear();
    CHECK_THAT(resultOf(record),
               Catch::StartsWith("Governance only: 74 out of 100, between ‘Defined’ (50) and ‘Working’ (75). One "
                                 "must-have is not met: ‘Is there a response to "
                                 "data breaches that works across partner boundaries?’. This round has no staff "));
    record.consensus = {governanceAt(3)};
    CHECK_THAT(
        resultOf(record),
        Catch::StartsWith("Governance only: 75 out of 100, on average ‘Working’. This round has no staff survey"));
    CHECK_THAT(resultOf(record), !Catch::Contains("Dependable")); // a part has no band
    record.consensus = {governanceAt(1)};
    CHECK_THAT(resultOf(record), Catch::Contains("8 must-haves are not met: ‘"));
    record = northvaleRound();
    record.surveys = {staffAt(9, 2)};
    CHECK_THAT(resultOf(record), Catch::StartsWith("Governance only: 74 out of 100, between"));
    record = northvaleRound();
    record.consensus.clear();
    CHECK_THAT(resultOf(record), Catch::StartsWith("Staff confidence only: 50 out of 100. "));
    record.surveys.clear();
    CHECK_THAT(resultOf(record), Catch::StartsWith("This round has neither"));
}

TEST_CASE("a round whose survey has too few answers waits for it while it is open")
{
    RoundRecord record = northvaleRound();
    record.surveys = {staffAt(9, 2)};
    CHECK_THAT(
        resultOf(record),
        Catch::Contains("This round has no readiness number or band: too few answers to Staff confidence. Our trust"));
    record.round.state = RoundState::Open;
    record.surveys = {openSurvey(realQuestionnaire("staff-confidence"))};
    CHECK_THAT(resultOf(record),
               Catch::Contains(
                   "Not enough answers for a readiness number or band: they wait for Staff confidence. Our trust"));
}

TEST_CASE("why staff confidence has no number stands beside governance")
{
    RoundRecord record = northvaleRound();
    record.surveys.clear();
    record.surveys.push_back(staffAt(9, 2));
    CHECK_THAT(readinessOf(record),
               Catch::EndsWith("Fewer than 10 answers: not shown, to protect colleagues. A readiness number and its "
                               "band take both."));
    record.round.state = RoundState::Open;
    record.surveys = {openSurvey(realQuestionnaire("staff-confidence"))};
    CHECK_THAT(readinessOf(record), Catch::Contains("The survey is still open."));
}

TEST_CASE("a closed round that lacks a must-have waits for nothing")
{
    RoundRecord record = northvaleRound();
    record.consensus = {governanceAt(3, "gov.safe-handling.breach-response", "-")};
    CHECK_THAT(resultOf(record), Catch::Contains("It has no band without ‘Is there a response to data breaches"));
    record.round.state = RoundState::Open;
    CHECK_THAT(indexNotes(roundResult(record), roundResult(record).readiness, nullptr).join(u'\n').toStdString(),
               !Catch::Contains("so no band"));
}

TEST_CASE("without governance there is the staff part only")
{
    RoundRecord record = northvaleRound();
    record.consensus.clear();
    CHECK_THAT(readinessOf(record),
               Catch::StartsWith("Staff confidence only: 50. This round has no governance answers"));
}

TEST_CASE("a must-have nobody could confirm is named as what holds the band")
{
    RoundResult result = roundResult(northvaleRound());
    std::swap(result.readiness.unmet, result.readiness.unconfirmed);
    CHECK_THAT(resultSentence(result).toStdString(),
               Catch::Contains("Held at Building because nobody could confirm ‘Is there a response to data breaches "
                               "that works across partner boundaries?’."));
}

TEST_CASE("the sentence first gives the held band, the reason, trust and the position")
{
    CHECK(resultOf(northvaleRound())
          == "Building. Readiness is 62 out of 100. Held at Building by one must-have: ‘Is there a response to data "
             "breaches "
             "that "
             "works across partner boundaries?’. Our trust in 2 partners is 64 out of 100 on average. Must-haves of "
             "our trust are not met with Eastfield Homes and Westmoor Police. Readiness and trust together say ‘Ready "
             "together’. Use what you have for harder problems, and keep checking.");
}

TEST_CASE("where partners differ the sentence names the ends, and the position of the one with the lowest trust")
{
    RoundResult result = roundResult(northvaleRound());
    REQUIRE(result.partners.size() == 2);
    result.partners.front().trust->score = Fraction(37);
    result.partners.back().trust->score = Fraction(57);
    const QString low = QString::fromStdString(result.partners.front().about.name);
    const QString high = QString::fromStdString(result.partners.back().about.name);
    const QString words = resultSentence(result);
    CHECK(words.contains(QStringLiteral("is 47 out of 100 on average: from 37 in %1 to 57 in %2.").arg(low, high)));
    CHECK(
        words.endsWith(QStringLiteral("With %1, where trust is lowest, readiness and trust together say ‘Equipped but "
                                      "apart’. The paperwork is done; spend time on people, not on another agreement.")
                           .arg(low)));
    result.partners.back().trust->score = Fraction(56);
    CHECK(resultSentence(result).contains(QStringLiteral("is 47 out of 100 on average. Must-haves of")));
}

TEST_CASE("there is no position without both numbers")
{
    RoundRecord record = northvaleRound();
    record.partners.clear();
    CHECK_THAT(resultOf(record), !Catch::Contains("Side by side"));
    CHECK_THAT(resultOf(record), Catch::EndsWith("No partner has a trust number."));
    record = northvaleRound();
    record.surveys.clear();
    CHECK_THAT(resultOf(record), !Catch::Contains("Side by side"));
}

TEST_CASE("a wide difference between governance and staff is a finding in itself")
{
    const RoundResult result = roundResult(northvaleRound());
    CHECK_THAT(indexNotes(result, result.readiness, nullptr).join(u'\n').toStdString(),
               Catch::Contains("Governance stands 24 points above staff confidence"));
}

TEST_CASE("next steps are sentences that name the partner; must-haves come first")
{
    const RoundResult result = roundResult(northvaleRound());
    const auto steps = suggestedNextSteps(result, 40);
    REQUIRE(steps.size() > 3);
    CHECK_THAT(nextStepText(result, steps.front()).toStdString(), Catch::StartsWith("Must-have: "));
    for (const NextStepSuggestion& step : steps)
        CHECK_THAT(nextStepText(result, step).toStdString(), !Catch::Contains("{"));
}

TEST_CASE("the text of a sum adds up at every level")
{
    const RoundResult result = roundResult(northvaleRound());
    const QString text = sumText(result, sumBehindTrust(result.partners.back()), result.partners.back().about.id);
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 1 + 3 + 8 + 29 + 1);
    CHECK(lines.front() == QStringLiteral("Trust in Westmoor Police: score 63, gives 63.0"));
    const auto tenths = [](const QString& line) {
        return qRound(10 * line.section(QStringLiteral("gives "), -1).toDouble());
    };
    CHECK(lines.back() == sumRoundingText());
    for (int depth = 0; depth < 3; ++depth) {
        int sum = 0;
        for (const QString& line : lines)
            if (line.indexOf(QRegularExpression(QStringLiteral("\\S"))) == 2 * (depth + 1))
                sum += tenths(line);
        CHECK(sum == 630);
    }
    CHECK_THAT(text.toStdString(),
               Catch::Contains("is kept safe for as long as Westmoor Police holds it’: Partly true"));
}
