// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/error_text.h"

#include "app/text/issue_text.h"
#include "tests/support/qt_strings.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

#include <set>

using namespace soundings;

namespace {

constexpr int kErrors = static_cast<int>(ErrorCode::Internal) + 1;
constexpr int kIssues = static_cast<int>(IssueCode::TooFewPeople) + 1;

} // namespace

TEST_CASE("every error has words of its own, with file and detail in place")
{
    std::set<QString> seen;
    for (int i = 0; i < kErrors; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const QString full = errorText(Error(code, "%1 a detail", "/folder/a %2 b.soundings"));
        CHECK_FALSE(full.contains(QStringLiteral("%1 is")));
        CHECK(seen.insert(full).second);
        const QString bare = errorText(Error(code));
        CHECK_FALSE(bare.contains(QRegularExpression(QStringLiteral("%[123]|  | [.,](?!soundings)|\\( ?\\)"))));
        CHECK(bare.front().isUpper());
        CHECK_FALSE(bare.contains(QLatin1Char('!')));
    }
}

TEST_CASE("the ending of our files keeps its space before it")
{
    CHECK(errorText(Error(ErrorCode::NotSqlite, {}, "a.db")).endsWith(QStringLiteral("ends in .soundings.")));
}

TEST_CASE("an error about a file names it and says what to do")
{
    CHECK(errorText(Error(ErrorCode::NewerVersion, "9", "/home/me/ours.soundings"))
          == QStringLiteral(
              "/home/me/ours.soundings was made by a newer Soundings. Nothing was changed. Install the newest "
              "Soundings to open it."));
    CHECK(errorText(Error(ErrorCode::NoSuchRound, "Autumn 2031", "a.soundings"))
          == QStringLiteral(
              "There is no round “Autumn 2031” in a.soundings. Choose one of its rounds, or record answers to "
              "make one."));
}

TEST_CASE("of a damaged file it is said that nothing was changed, what to open instead, and first what is wrong")
{
    const QString words = errorText(
        Error(ErrorCode::Damaged, "*** in main ***\nPage 6: error 11\nPage 7: error 11", "/home/me/a.soundings"));
    CHECK(words.startsWith(QStringLiteral("/home/me/a.soundings is damaged. Nothing was changed. Keep it, and open an "
                                          "earlier copy")));
    CHECK(words.endsWith(QStringLiteral("(“Page 6: error 11”)")));
    CHECK(errorText(Error(ErrorCode::NotSqlite, {}, "a.soundings"))
              .contains(QStringLiteral("Nothing was changed. Open an earlier copy, or choose another file")));
}

TEST_CASE("of a survey with the same people it and the earlier round are named, or neither")
{
    const auto words = [](const char* detail) {
        return errorText(Error(ErrorCode::SamePeople, detail, "a.soundings"));
    };
    CHECK(words("pulse\nSpring %2")
              .startsWith(
                  QStringLiteral("The survey “pulse” has the same people as the round “Spring %2” but for a few.")));
    const QString nameless = QStringLiteral("The survey has the same people as an earlier round but for a few. "
                                            "Published beside that round it would show what those few answered, so "
                                            "nothing was closed. Wait for more answers, or close it without "
                                            "publishing.");
    CHECK(words("") == nameless);
    CHECK(words("pulse") == nameless);
}

TEST_CASE("two agencies of one name are told with the name, what became of it and what to do")
{
    CHECK(errorText(Error(ErrorCode::AgencyExists, "A", "ours.soundings"))
          == QStringLiteral(
              "There is an agency called “A” already. Nothing was changed. Give one of them another name."));
}

TEST_CASE("every issue has words of its own, with place and value")
{
    std::set<QString> seen;
    for (int i = 0; i < kIssues; ++i) {
        const auto code = static_cast<IssueCode>(i);
        const QString full = issueText({code, "row 12, item", "%1 %2"});
        CHECK(full.startsWith(QStringLiteral("row 12, item: ")));
        CHECK(full.contains(QStringLiteral("“%1 %2”")));
        Issue issue{code, {}, {}};
        issue.limit = 7; // of those that are about one
        const QString bare = issueText(issue);
        CHECK_FALSE(bare.contains(QRegularExpression(QStringLiteral("%[123]|  | [.,]"))));
        // Too short and too long a list of levels have the same remedy and differ in the fault; all differ as a whole.
        CHECK(seen.insert(bare).second);
    }
}

TEST_CASE("a point outside the scale is told with the scale's own range where it is known")
{
    const Issue issue{IssueCode::PointOutsideScale, "row 3, gov.x", "7"};
    CHECK(issueText(issue, *test::QuestionnaireBuilder().points(7).shared())
          == QStringLiteral("row 3, gov.x: this is not a point of the scale: “7”. Use 0 to 6, or leave it empty; na or "
                            "dk where the question allows it."));
    CHECK(issueText(issue).endsWith(
        QStringLiteral("Use one of its points, or leave it empty; na or dk where the question allows it.")));
}
