// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/consistency_text.h"
#include "app/text/must_have_text.h"
#include "tests/app/text/check_welsh.h"
#include "tests/support/people.h"
#include "tests/support/qt_strings.h"
#include "tests/support/questionnaire_builder.h"

using namespace soundings;
using namespace soundings::test;

namespace {

QString consistencyOf(std::optional<double> omega, double alpha)
{
    ReleasedConsistency consistency;
    consistency.people = 30;
    consistency.alpha = alpha;
    consistency.omega = omega;
    return consistencySentence(consistency);
}

QString groupAgreementOf(double agreement)
{
    ReleasedConsistency consistency;
    consistency.agreement = agreement;
    return groupAgreementSentence(consistency);
}

} // namespace

TEST_CASE("how well questions work together is said by omega, else by alpha, with lines at .80, .70 and .60")
{
    const QString well = QStringLiteral("The questions in this section work well together.");
    const QString acceptably = QStringLiteral("The questions in this section work acceptably together.");
    const QString care =
        QStringLiteral("The questions in this section go together loosely: use their average with care.");
    const QString apart = QStringLiteral("Do not average the questions in this section: look at them one by one.");
    CHECK(consistencyOf(0.8, 0.1) == well);
    CHECK(consistencyOf({}, 0.8) == well);
    CHECK(consistencyOf(0.7999, 0.9) == acceptably);
    CHECK(consistencyOf(0.7, 0.9) == acceptably);
    CHECK(consistencyOf(0.6999, 0.9) == care);
    CHECK(consistencyOf(0.6, 0.9) == care);
    CHECK(consistencyOf(0.5999, 0.9) == apart);
    CHECK(consistencyOf({}, -0.4) == apart);
    ReleasedConsistency other{200, 0.65, {}, {}, {}, {}, 0.9, {}, false, {}, 0.49, {}, {}};
    CHECK(consistencySentence(other) == well);
    other.ranToFloor = true;
    CHECK(consistencySentence(other) == care);
    other.poorlyFitted = 0.5;
    CHECK(consistencySentence(other)
          == QStringLiteral("These questions measure more than one thing: look at them one by one."));
    other.people = 199;
    other.spearmanBrown = 0.75;
    CHECK(consistencySentence(other) == acceptably);
    CHECK(
        consistencySentence(ReleasedSection{})
        == QStringLiteral("How well the questions work together is not shown, because nearly everybody answered one of "
                          "them alike."));
    ReleasedSection none;
    none.whyNoConsistency = statistics::Undefined::TooFewPeople;
    CHECK(consistencySentence(none)
          == QStringLiteral("How well the questions work together is not stated, because it needs 30 people who "
                            "answered all the questions."));
}

TEST_CASE("a question that goes against the others is named, and one that everybody answered alike is left out")
{
    const QuestionnairePtr questionnaire = QuestionnaireBuilder()
                                               .respondent(Respondent::Individual)
                                               .section("a")
                                               .item("a.1")
                                               .item("a.2")
                                               .item("a.3")
                                               .shared();
    ReleasedSection section;
    section.id = {"a"};
    section.consistency.emplace();
    section.consistency->alpha = 0.7;
    section.consistency->items = {{"a.1"}, {"a.2"}, {"a.3"}};
    section.consistency->itemTotal = {0.5, 0.4, 0.3};
    CHECK(oddQuestionsSentence(section, *questionnaire).isEmpty());
    section.consistency->itemTotal = {0.5, -0.1, 0.3};
    const QString second = withoutStop(shown(questionnaire->findItem({"a.2"})->text));
    CHECK(oddQuestionsSentence(section, *questionnaire)
          == QStringLiteral("Answers to ‘%1’ run against the others: check whether it should be reverse-scored.")
                 .arg(second));
    section.consistency->itemTotal.clear(); // the other two cancel each other out
    CHECK(oddQuestionsSentence(section, *questionnaire).isEmpty());
    section.consistency->items = {{"a.1"}, {"a.3"}};
    section.consistency->itemTotal = {0.5, 0.3};
    CHECK(oddQuestionsSentence(section, *questionnaire)
          == QStringLiteral("Left out, because everybody answered it alike: ‘%1’.").arg(second));
    section.consistency->items.clear();
    section.consistency->itemTotal.clear();
    section.consistency->alpha = -0.2;
    CHECK(
        oddQuestionsSentence(section, *questionnaire).startsWith(QStringLiteral("The questions do not hang together")));
}

TEST_CASE("how much a section's people agree is said by its band")
{
    CHECK(groupAgreementSentence(ReleasedConsistency{}).isEmpty());
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
                                               .section("b")
                                               .item("b.1")
                                               .item("b.2")
                                               .shared();
    const auto linesOf = [&](int people) {
        const SurveyRecord survey = surveyOf(questionnaire, {{people, "1 1 2 2"}, {people, "3 3 2 2"}});
        return consistencyLines(releaseSurvey(survey, RoundState::Closed));
    };
    const QStringList few = linesOf(10);
    REQUIRE(few.size() == 1);
    CHECK(few.front().contains(QStringLiteral("it needs 30 people")));
    const QStringList many = linesOf(20);
    REQUIRE(many.size() == 2);
    CHECK(many.front().contains(QStringLiteral(": The questions in this section work well together.")));
    CHECK(many.back().contains(QStringLiteral("nearly everybody answered one of them alike")));
}

TEST_CASE("sentences on a section's questions are whole in Welsh")
{
    checkWelsh([] {
        return QStringList{consistencyOf(0.9, 0),  consistencyOf(0.75, 0),
                           consistencyOf(0.65, 0), consistencyOf(0.5, 0),
                           groupAgreementOf(0.2),  groupAgreementOf(0.4),
                           groupAgreementOf(0.6),  groupAgreementOf(0.8),
                           groupAgreementOf(0.95), consistencySentence(ReleasedSection{})};
    });
}
