// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include "tests/support/qt_strings.h"

#include <QCoreApplication>
#include <QFile>

#include <catch2/catch.hpp>

using namespace soundings;

TEST_CASE("placeholders are filled once, and read well where there is no name")
{
    const Text text{"{partner} tells {agency}.", {}};
    CHECK(shown(text, {QStringLiteral("Westmoor {agency}"), QStringLiteral("Northvale")})
          == QStringLiteral("Westmoor {agency} tells Northvale."));
    CHECK(shown(text) == QStringLiteral("The partner tells our agency."));
}

TEST_CASE("a text without a translation falls back and says so")
{
    const Text both{"Rules", {{"cy", "Rheolau"}}};
    const Text one{"Rules", {}};
    CHECK(shown(both) == QStringLiteral("Rules"));
    CHECK_FALSE(isFallback(one));
    setProgramLanguage(QStringLiteral("cy"));
    CHECK(shown(both) == QStringLiteral("Rheolau"));
    CHECK_FALSE(isFallback(both));
    CHECK(shown(one) == QStringLiteral("Rules"));
    CHECK(isFallback(one));
    setProgramLanguage(QStringLiteral("en"));
}

TEST_CASE("translations travel inside the program")
{
    for (const QString& language : programLanguages())
        CHECK(QFile::exists(QStringLiteral(":/i18n/soundings_%1.qm").arg(language)));
}

TEST_CASE("English counts one thing and several")
{
    setProgramLanguage(QStringLiteral("en"));
    CHECK(QCoreApplication::translate("QuestionnaireVerb", "%n item(s)", nullptr, 1) == QStringLiteral("1 item"));
    CHECK(QCoreApplication::translate("QuestionnaireVerb", "%n item(s)", nullptr, 3) == QStringLiteral("3 items"));
}

TEST_CASE("Welsh counts those who have finished")
{
    setProgramLanguage(QStringLiteral("cy"));
    CHECK(QCoreApplication::translate("RoundTasks", "%n people have finished", nullptr, 46)
          == QStringLiteral("Mae 46 o bobl wedi gorffen"));
    setProgramLanguage(QStringLiteral("en"));
}

TEST_CASE("a language the program does not speak becomes English")
{
    setProgramLanguage(QStringLiteral("xx"));
    CHECK(programLanguage() == QStringLiteral("en"));
}
