// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/data/sheet_names.h"

#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;

TEST_CASE("sheets are named by their titles, legally, and each once whatever its capitals")
{
    CHECK(sheetNames({QStringLiteral("Trust"), QStringLiteral("TRUST"), QStringLiteral("a: b / c? [d] *e\\"),
                      QStringLiteral("'It''s quoted'"), QStringLiteral("history"), QStringLiteral("???")})
          == QStringList{QStringLiteral("Trust"), QStringLiteral("TRUST 2"), QStringLiteral("a b c d e"),
                         QStringLiteral("It''s quoted"), QStringLiteral("history 2"), QStringLiteral("6")});
}

TEST_CASE("a title that is too long for a sheet is known by its beginning")
{
    CHECK(sheetNames({QStringLiteral("The sum behind readiness: what each line gives"),
                      QStringLiteral("The sum behind trust in Westmoor Police: what each line gives"),
                      QStringLiteral("The sum behind trust in Westmoor Fire: what each line gives"),
                      QStringLiteral("Weights of staff confidences, our leaders")})
          == QStringList{QStringLiteral("The sum behind readiness"), QStringLiteral("The sum behind trust in Westmo…"),
                         QStringLiteral("The sum behind trust in West… 2"),
                         QStringLiteral("Weights of staff confidences…")});
}

TEST_CASE("a name of a sheet has at most 31 units and never half a character")
{
    const QString faces = QStringLiteral("\U0001F600").repeated(40);
    for (const QString& name : sheetNames({faces, faces, QString(50, QLatin1Char('w'))})) {
        CHECK(name.size() <= 31);
        CHECK(QString::fromUtf8(name.toUtf8()) == name);
    }
}
