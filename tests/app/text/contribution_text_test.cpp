// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/contribution_text.h"

#include "core/comparison/round_comparison.h"
#include "tests/support/real_questionnaires.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace soundings;

TEST_CASE("the tenths of contributions add to the difference of the displayed numbers")
{
    ResponseChange change;
    change.questionnaire = std::make_shared<const Questionnaire>();
    change.change.before = Fraction(50);
    change.change.after = Fraction(51);
    for (int i = 0; i < 3; ++i) // thirds: each alone would say 0.3
        change.contributions.push_back({std::to_string(i), ContributionKind::Answer, Fraction::of(2, 3)});
    change.contributions.push_back({"weights", ContributionKind::Weight, Fraction::of(-2, 3)});
    change.contributions.push_back({"rounding", ContributionKind::Rounding, Fraction::of(-1, 3)});
    const auto lines = contributionLines(change);
    REQUIRE(lines.size() == 5);
    const auto sum = std::accumulate(lines.begin(), lines.end(), std::int64_t{0},
                                     [](std::int64_t all, const ContributionLine& line) { return all + line.tenths; });
    CHECK(sum == 10);
    CHECK(lines.front().words.endsWith(QStringLiteral("+0.7")));
    CHECK(lines.back().words == QStringLiteral("Rounding of the two numbers: \u22120.4")); // the third that gave way
    CHECK(contributionTotal(change.change) == QStringLiteral("Together +1.0: from 50 to 51"));
}
