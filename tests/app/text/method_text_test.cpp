// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/method_text.h"
#include "tests/app/text/check_welsh.h"
#include "tests/support/qt_strings.h"

using namespace soundings;

TEST_CASE("how staff answers are protected names the minimum, and from where on there is more to see")
{
    const QString usual = protectionSentences(10).join(QLatin1Char('\n'));
    CHECK(usual.contains(QStringLiteral("at least 10 people behind it")));
    CHECK(
        usual.contains(QStringLiteral("From 10 to 19 people, a statement or case has an average to the nearest five")));
    CHECK(usual.contains(QStringLiteral("From 20 people on")));
    CHECK(usual.contains(QStringLiteral("shown from 30 people on")));
    const QString raised = protectionSentences(40).join(QLatin1Char('\n'));
    CHECK_FALSE(raised.contains(QStringLiteral("has an average to the nearest five")));
    CHECK(raised.contains(QStringLiteral("From 40 people on, a statement")));
    CHECK(raised.contains(QStringLiteral("shown from 40 people on")));
}

TEST_CASE("what the protection cannot stop is said")
{
    CHECK(protectionLimits().contains(QStringLiteral("pool what they answered themselves")));
    CHECK(protectionLimits().endsWith(QStringLiteral("A larger minimum helps.")));
}

TEST_CASE("the words on protecting staff are whole in Welsh")
{
    soundings::test::checkWelsh([] {
        return protectionSentences(10) + QStringList{protectionTitle(), protectionLimits()};
    });
}
