// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"
#include "tests/support/qt_strings.h"

#include <QFile>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

TEST_CASE("no sentence of the program is without its Welsh")
{
    QFile file(QString::fromStdString(soundings::test::sourceDir() + "/translations/soundings_cy.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QString source;
    int sentences = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QStringLiteral("source"))
            source = reader.readElementText();
        if (reader.name() == QStringLiteral("translation")) {
            INFO(source.toStdString());
            CHECK_FALSE(reader.attributes().hasAttribute(QStringLiteral("type"))); // unfinished
            const QString welsh = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            CHECK_FALSE(welsh.trimmed().isEmpty());
            CHECK_FALSE(welsh.contains(QLatin1Char('\''))); // as in print: mae’n
            ++sentences;
        }
    }
    CHECK_FALSE(reader.hasError());
    CHECK(sentences > 1000);
}
