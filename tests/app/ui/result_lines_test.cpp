// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/result_lines.h"

#include "app/text/language.h"
#include "tests/support/northvale.h"
#include "tests/support/qt_strings.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("next steps that are in English for now say so once")
{
    RoundRecord record = northvaleRound();
    auto governance = std::make_shared<Questionnaire>(*record.consensus.front().questionnaire);
    for (Section& section : governance->sections)
        for (Item& item : section.items)
            for (NextStep& step : item.nextSteps)
                step.text.translations.clear();
    record.consensus.front().questionnaire = governance;
    setProgramLanguage(QStringLiteral("cy"));
    const std::vector<ResultLine> lines = nextStepLines(roundResult(record));
    const QString mark = fallbackMark();
    setProgramLanguage(QStringLiteral("en"));
    CHECK(lines.size() > 1);
    CHECK(std::count_if(lines.begin(), lines.end(), [&](const ResultLine& line) { return line.text.contains(mark); })
          == 1);
}
