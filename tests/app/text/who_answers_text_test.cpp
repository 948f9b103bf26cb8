// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/who_answers_text.h"

#include "core/questionnaire/built_in.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;

TEST_CASE("of each questionnaire it is said who answers it, how long it takes and what it needs")
{
    const auto textOf = [](const char* id) { return whoAnswersText(*builtInQuestionnaire({id}), 12); };
    CHECK(textOf("governance").startsWith(QStringLiteral("Your agency answers it once, together. It takes about")));
    CHECK(textOf("partner-understanding").startsWith(QStringLiteral("Your agency answers it once for each partner.")));
    CHECK(textOf("staff-confidence")
              .startsWith(QStringLiteral(
                  "Each of your staff answers it alone. With fewer than 12 people there is no readiness number.")));
}
