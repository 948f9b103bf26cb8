// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/paged.h"
#include "app/writers/writers.h"
#include "tests/app/report/reports.h"
#include "tests/app/writers/office/office_parts.h"
#include "tests/app/writers/pdf/pdf_pages.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// What is spoken of the figure of lines, which every format has to say.
QString spokenLines(const Document& document)
{
    for (const Figure* figure : allOf<Figure>(document))
        if (std::holds_alternative<SeriesChart>(figure->chart))
            return figure->spoken;
    return {};
}

} // namespace

TEST_CASE("lines over all rounds are drawn and spoken in every format of pages")
{
    const Document document = reportOf(wholeSource(), ReportKind::Comparison);
    const QString spoken = spokenLines(document);
    REQUIRE_FALSE(spoken.isEmpty());
    const int figures = static_cast<int>(allOf<Figure>(document).size());
    const QString html = QString::fromUtf8(written(document, DocumentFormat::Html));
    CHECK(html.count(QStringLiteral("<figure>")) == figures);
    CHECK(html.contains(QStringLiteral("<svg role=\"img\" aria-label=\"") + spoken.toHtmlEscaped()));
    const OfficePart docx = officePart(written(document, DocumentFormat::Docx), "word/document.xml");
    CHECK(docx.values("wp:docPr", "descr").contains(spoken));
    const OfficePart odt = officePart(written(document, DocumentFormat::Odt), "content.xml");
    CHECK(odt.count("draw:frame") >= figures);
    CHECK(odt.words.contains(spoken));
    CHECK(pageTexts(written(document, DocumentFormat::Pdf)).join(QLatin1Char(' ')).contains("out of 100"));
}

TEST_CASE("the words that a figure of lines paints stand in its drawing on the page of a PDF")
{
    Document document = reportOf(wholeSource(), ReportKind::Comparison);
    std::erase_if(document.blocks, [](const Block& block) {
        const auto* figure = std::get_if<Figure>(&block.is);
        return figure == nullptr || !std::holds_alternative<SeriesChart>(figure->chart);
    });
    document.blocks.insert(document.blocks.begin(), {Heading{1, QStringLiteral("Lines"), {}}});
    const QString words = pageTexts(written(document, DocumentFormat::Pdf)).join(QLatin1Char(' '));
    for (const char* painted : {"Readiness", "Autumn 2024", "Autumn 2026", "Westmoor Police"})
        CHECK(words.contains(QLatin1String(painted)));
}

TEST_CASE("data formats have all rounds as numbers")
{
    const Document document = reportOf(wholeSource(), ReportKind::Comparison);
    for (const DocumentFormat format : {DocumentFormat::Csv, DocumentFormat::Json}) {
        const QByteArray bytes = written(document, format);
        CHECK(bytes.contains("all-rounds"));
        CHECK(bytes.contains("Autumn 2024"));
    }
}
