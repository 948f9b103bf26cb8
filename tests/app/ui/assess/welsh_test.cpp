// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"
#include "tests/app/ui/assess/assess_desk.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("in Welsh the questions and all their guidance are Welsh, and nothing is marked")
{
    setProgramLanguage(QStringLiteral("cy"));
    {
        AssessDesk desk;
        for (const QuestionnaireId& questionnaire : {AssessDesk::governance(), AssessDesk::partner()}) {
            desk.go(questionnaire,
                    questionnaire == AssessDesk::partner() ? desk.partnerNamed("Westmoor Police") : AgencyId{});
            CHECK_FALSE(desk.isShown(fallbackMark()));
            CHECK_FALSE(desk.isShown(QStringLiteral(" the ")));
        }
        desk.go(AssessDesk::governance());
        CHECK(desk.isShown(QStringLiteral("Y datganiad o ddiben a gymeradwywyd")));
        CHECK(desk.isShown(QStringLiteral("penderfynwch ar yr amcan cyn penderfynu rhannu")));
        CHECK(desk.isShown(QStringLiteral("Swyddfa’r Comisiynydd Gwybodaeth")));
    }
    setProgramLanguage(QStringLiteral("en"));
}
