// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/writers.h"

#include "tests/app/report/reports.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("every format there is has an ending, and the ending names it in any case")
{
    REQUIRE_FALSE(documentFormats().empty());
    for (const DocumentFormat format : documentFormats()) {
        const QString name = QStringLiteral("autumn") + endingOf(format);
        CHECK(formatOf(name) == format);
        CHECK(formatOf(name.toUpper()) == format);
    }
    CHECK_FALSE(formatOf(QStringLiteral("autumn.doc")));
    CHECK_FALSE(formatOf(QStringLiteral("html")));
}

TEST_CASE("every format is written from the same document, the same each time")
{
    const Document document = reportOf(wholeSource());
    for (const DocumentFormat format : documentFormats()) {
        const QByteArray bytes = written(document, format);
        CHECK(bytes.size() > 1000);
        CHECK(bytes == written(document, format));
    }
}
