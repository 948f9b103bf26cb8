// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/consistency_text.h"
#include "app/text/must_have_text.h"
#include "core/results/survey_result.h"
#include "tests/app/text/check_welsh.h"
#include "tests/support/people.h"
#include "tests/support/qt_strings.h"
#include "tests/support/questionnaire_builder.h"

using namespace soundings;
using namespace soundings::test;

namespace {

StaffConsistency withAlpha(double alpha, Limit limit = Limit::Exact)
{
    StaffConsistency consistency;
    consistency.alpha = alpha;
    consistency.limit = limit;
    return consistency;
}

QString consistencyOf(double alpha) { return consistencySentence(withAlpha(alpha)); }

QString groupAgreementOf(double agreement)
{
    StaffConsistency consistency;
    consistency.agreement = agreement;
    return groupAgreementSentence(consistency);
}

} // namespace

TEST_CASE("how well questions work together is said by alpha, with lines at .80, .70 and .60")
{
    const QString well = QStringLiteral("The questions in this section work well together.");
    const QString acceptably = QStringLiteral("The questions in this section work acceptably together.");
    const QString care =
        QStringLiteral("The questions in this section go together loosely: use their average with care.");
    const QString apart = QStringLiteral("Do not average the questions in this section: look at them one by one.");
    CHECK(consistencyOf(0.8) == well);
    CHECK(consistencyOf(0.79) == acceptably);
    CHECK(consistencyOf(0.7) == acceptably);
    CHECK(consistencyOf(0.69) == care);
    CHECK(consistencyOf(0.6) == care);
    CHECK(consistencyOf(0.59) == apart);
    CHECK(consistencyOf(0) == apart);
    StaffSection none;
    none.whyNoConsistency = statistics::Undefined::TooFewPeople;
    CHECK(
        consistencySentence(none)
        == QStringLiteral("How well the questions work together is not stated, because it needs 30 people, 20 of whom "
                          "answered all the questions."));
}

TEST_CASE("alpha is written as it is published")
{
    CHECK(alphaText(withAlpha(0.8)) == QStringLiteral("0.80"));
    CHECK(alphaText(withAlpha(0, Limit::OrFewer)) == QStringLiteral("0 or less"));
    CHECK(alphaText(withAlpha(0.95, Limit::OrMore)) == QStringLiteral("0.95 or more"));
}

TEST_CASE("a question that goes against the others is named, and questions that do not hang together are said to")
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder()
                                               .respondent(Respondent::Individual)
                                               .section("a")
                                               .item("a.1")
                                               .item("a.2")
                                               .item("a.3")
                                               .shared();
    StaffSection section;
    section.id = {"a"};
    section.consistency = withAlpha(0.7);
    CHECK(oddQuestionsSentence(section, *questionnaire).isEmpty());
    section.consistency->itemTotals = {0.5, 0.4, 0.3};
    CHECK(oddQuestionsSentence(section, *questionnaire).isEmpty());
    section.consistency->itemTotals = {0.5, -0.1, 0.3};
    const QString second = withoutStop(shown(questionnaire->findItem({"a.2"})->text));
    CHECK(oddQuestionsSentence(section, *questionnaire)
          == QStringLiteral("Answers to ‘%1’ run against the others: check whether it should be reverse-scored.")
                 .arg(second));
    section.consistency->itemTotals = {0.5, -0.1, -0.3};
    CHECK(oddQuestionsSentence(section, *questionnaire).endsWith(QStringLiteral("they should be reverse-scored.")));
    section.consistency = withAlpha(0, Limit::OrFewer);
    CHECK(
        oddQuestionsSentence(section, *questionnaire).startsWith(QStringLiteral("The questions do not hang together")));
}

TEST_CASE("how much a section's people agree is said by its band")
{
    CHECK(groupAgreementSentence(StaffConsistency{}).isEmpty());
    QStringList words;
    for (const double agreement : {0.2, 0.4, 0.6, 0.8, 0.95})
        words << groupAgreementOf(agreement);
    CHECK(words.removeDuplicates() == 0);
    CHECK(words.at(3).contains(QStringLiteral("agree strongly")));
}

TEST_CASE("every section that is shown says how its questions work together, or why that is not told")
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder()
                                               .respondent(Respondent::Individual)
                                               .section("a")
                                               .item("a.1")
                                               .item("a.2")
                                               .item("a.3")
                                               .section("b")
                                               .item("b.1")
                                               .item("b.2")
                                               .shared();
    const auto linesOf = [&](int people) {
        const SurveyRecord survey = surveyOf(questionnaire, {{people, "1 1 1 1 3"}, {people, "3 3 3 3 1"}});
        return consistencyLines(staffResult(survey, RoundState::Closed));
    };
    const QStringList few = linesOf(10);
    REQUIRE(few.size() == 2);
    CHECK(few.front().contains(QStringLiteral("it needs 30 people")));
    CHECK(few.back().contains(QStringLiteral("it needs more questions"))); // more people would not help
    const QStringList many = linesOf(20);
    REQUIRE(many.size() == 2);
    CHECK(many.front().contains(QStringLiteral(": The questions in this section work well together.")));
    CHECK(many.back().contains(QStringLiteral("it needs more questions")));
}

TEST_CASE("what is said of several sections is said once")
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder()
                                               .respondent(Respondent::Individual)
                                               .section("a")
                                               .item("a.1")
                                               .item("a.2")
                                               .item("a.3")
                                               .section("b")
                                               .item("b.1")
                                               .item("b.2")
                                               .item("b.3")
                                               .section("c")
                                               .item("c.1")
                                               .item("c.2")
                                               .shared();
    const SurveyRecord survey = surveyOf(questionnaire, {{20, "1 1 1 1 1 1 1 3"}, {20, "3 3 3 3 3 3 3 1"}});
    const QStringList lines = consistencyLines(staffResult(survey, RoundState::Closed));
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().startsWith(QStringLiteral("Each of ‘section a’ and ‘section b’: The questions in this section "
                                                  "work well together.")));
    CHECK(lines.back().startsWith(QStringLiteral("section c: ")));
}

TEST_CASE("where every section needs more people that is said once")
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder()
                                               .respondent(Respondent::Individual)
                                               .section("a")
                                               .item("a.1")
                                               .item("a.2")
                                               .item("a.3")
                                               .section("b")
                                               .item("b.1")
                                               .item("b.2")
                                               .item("b.3")
                                               .shared();
    const auto linesOf = [&](int people) {
        const SurveyRecord survey = surveyOf(questionnaire, {{people, "1 1 1 1 1 1"}, {people, "3 3 3 3 3 3"}});
        return consistencyLines(staffResult(survey, RoundState::Closed));
    };
    CHECK(linesOf(14)
          == QStringList(QStringLiteral("How well the questions work together is not stated, because it needs 30 "
                                        "people, 20 of whom answered all the questions.")));
    const QStringList more = linesOf(15);
    REQUIRE(more.size() == 1);
    CHECK(
        more.front().startsWith(QStringLiteral("Each of ‘section a’ and ‘section b’: The questions in this section")));
}

TEST_CASE("sentences on a section's questions are whole in Welsh")
{
    checkWelsh([] {
        StaffSection none;
        none.whyNoConsistency = statistics::Undefined::TooFewPeople;
        return QStringList{consistencyOf(0.9),
                           consistencyOf(0.75),
                           consistencyOf(0.65),
                           consistencyOf(0.5),
                           groupAgreementOf(0.2),
                           groupAgreementOf(0.4),
                           groupAgreementOf(0.6),
                           groupAgreementOf(0.8),
                           groupAgreementOf(0.95),
                           alphaText(withAlpha(0, Limit::OrFewer)),
                           alphaText(withAlpha(0.95, Limit::OrMore)),
                           consistencySentence(none)};
    });
}
