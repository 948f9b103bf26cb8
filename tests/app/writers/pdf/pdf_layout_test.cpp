// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/text/paper_text.h"
#include "app/writers/pdf/laid_out_pages.h"
#include "app/writers/pdf/pdf_document.h"
#include "tests/app/writers/pdf/paper_sample.h"
#include "tests/app/writers/pdf/structure_check.h"

#include <QRegularExpression>

#include <qpdf/QPDF.hh>

using namespace soundings;
using namespace soundings::test;

namespace {

Block paragraph(const QString& words) { return {Paragraph{words}}; }

/// So many paragraphs of one line.
std::vector<Block> lines(int count)
{
    std::vector<Block> blocks;
    for (int i = 0; i < count; ++i)
        blocks.push_back(paragraph(QStringLiteral("Filler line")));
    return blocks;
}

QStringList textsOf(std::vector<Block> blocks) { return pageTexts(pdfDocument(documentOf(std::move(blocks)))); }

int pageWith(const QStringList& texts, const QString& words)
{
    for (int i = 0; i < texts.size(); ++i)
        if (texts[i].contains(words))
            return i;
    return -1;
}

/// Pixels darker than that.
int darkPixels(const QImage& image, int lightness)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < lightness;
    return dark;
}

/// All pages.
QVector<QImage> pageImages(const Document& document, double dotsPerInch)
{
    const LaidOutPages pages(document);
    QVector<QImage> images;
    for (int page = 0; page < pages.count(); ++page)
        images << pages.picture(page, dotsPerInch);
    return images;
}

} // namespace

TEST_CASE("no heading stands alone at a page's foot, wherever it falls")
{
    int turned = 0;
    for (int before = 20; before <= 34; ++before) {
        auto blocks = lines(before);
        blocks.push_back({Heading{2, QStringLiteral("The heading"), {}}});
        blocks.push_back({Heading{3, QStringLiteral("Its section"), {}}});
        blocks.push_back(paragraph(QStringLiteral("What follows it. ").repeated(20)));
        const QStringList texts = textsOf(blocks);
        INFO(before);
        const int page = pageWith(texts, QStringLiteral("The heading"));
        REQUIRE(page >= 0);
        CHECK(texts[page].contains(QStringLiteral("Its section")));
        CHECK(texts[page].count(QStringLiteral("What follows it")) >= 8); // two lines
        turned += page;
    }
    CHECK(turned > 0);
    CHECK(turned < 15);
}

TEST_CASE("what a heading's first words lead to stands on their page, and a quiet line with what it is about")
{
    Figure figure;
    figure.spoken = QStringLiteral("Seventy.");
    auto& chart = std::get<RulerChart>(figure.chart);
    chart.title = QStringLiteral("The chart");
    for (int i = 0; i < 5; ++i)
        chart.rows.push_back({QStringLiteral("Row"), RulerRowStyle::Bar, {}, RulerMark{70, {}, {}}, {}, {}});
    int turned = 0;
    for (int before = 16; before <= 34; before += 2) {
        auto blocks = lines(before);
        blocks.push_back({Heading{2, QStringLiteral("The heading"), {}}});
        blocks.push_back(paragraph(QStringLiteral("What leads to it.")));
        blocks.push_back({figure});
        blocks.push_back({Paragraph{QStringLiteral("In the annex."), Tone::Quiet}});
        const QStringList texts = textsOf(blocks);
        INFO(before);
        const int page = pageWith(texts, QStringLiteral("The heading"));
        REQUIRE(page >= 0);
        for (const char* words : {"What leads to it.", "The chart", "In the annex."})
            CHECK(page == pageWith(texts, QString::fromLatin1(words)));
        turned += page;
    }
    CHECK(turned > 0);
    CHECK(turned < 10);
}

TEST_CASE("a table's header is said again on each page, and no page end cuts a row")
{
    Table table = longTable(80);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        table.rows[i].cells[1].words = QStringLiteral("start%1 ").arg(i) + QStringLiteral("long words ").repeated(12)
            + QStringLiteral(" end%1.").arg(i);
    const QByteArray pdf = pdfDocument(documentOf({{table}}));
    const QStringList texts = pageTexts(pdf);
    REQUIRE(texts.size() >= 3);
    for (const QString& text : texts)
        CHECK(text.count(QStringLiteral("What it is about")) == 1);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        INFO(i);
        const int page = pageWith(texts, QStringLiteral("start%1 ").arg(i));
        REQUIRE(page >= 0);
        CHECK(page == pageWith(texts, QStringLiteral("end%1.").arg(i)));
    }
    CHECK(structureText(pdf).count(QStringLiteral("What it is about")) == 1);
}

TEST_CASE("no page ends with the first row of a table alone, wherever it falls")
{
    Table table = longTable(6);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        table.rows[i].cells[1].words = QStringLiteral("start%1.").arg(i);
    int turned = 0;
    for (int before = 26; before <= 36; ++before) {
        auto blocks = lines(before);
        blocks.push_back({table});
        const QStringList texts = textsOf(blocks);
        INFO(before);
        const int page = pageWith(texts, QStringLiteral("start0."));
        REQUIRE(page >= 0);
        CHECK(page == pageWith(texts, QStringLiteral("start1.")));
        turned += page;
    }
    CHECK(turned > 0);
    CHECK(turned < 11);
}

TEST_CASE("a row higher than a page goes on over pages, whole")
{
    Table table = longTable(3);
    QString note;
    for (int i = 0; i < 1400; ++i)
        note += QStringLiteral("w%1 ").arg(i);
    table.rows[1].cells[1].words = note;
    const QByteArray pdf = pdfDocument(documentOf({{table}}));
    const QStringList texts = pageTexts(pdf);
    REQUIRE(texts.size() >= 2);
    QSet<QString> words;
    for (const QString& word : texts.join(QLatin1Char(' ')).split(QRegularExpression(QStringLiteral("\\s+"))))
        words.insert(word);
    for (int i = 0; i < 1400; ++i)
        if (!words.contains(QStringLiteral("w%1").arg(i)))
            FAIL(i);
    CHECK(structureFaults(ReadPdf(pdf)) == std::vector<std::string>{});
}

TEST_CASE("every page says marking, agency and round, and which page it is of how many")
{
    const QStringList texts = pageTexts(pdfDocument(paperSample()));
    for (int i = 0; i < texts.size(); ++i) {
        CHECK(texts[i].count(QStringLiteral("OFFICIAL-SENSITIVE")) == 2);
        CHECK(texts[i].contains(QStringLiteral("Northvale Council, Autumn 2026")));
        CHECK(texts[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(texts.size())));
        CHECK_FALSE(texts[i].contains(QStringLiteral("SAMPLE"))); // shapes: no search meets them
    }
}

TEST_CASE("a page break begins a page, and a document without words has one")
{
    const QStringList texts =
        textsOf({paragraph(QStringLiteral("One")), {PageBreak{}}, paragraph(QStringLiteral("Two"))});
    REQUIRE(texts.size() == 2);
    CHECK(texts[1].contains(QStringLiteral("Two")));
    CHECK(pageTexts(pdfDocument(Document{})).size() == 1);
}

TEST_CASE("what a screen folds stands in the annex of the file, once and with a bookmark")
{
    const ReadPdf read(pdfDocument(
        documentOf({{Heading{2, QStringLiteral("Where you stand"), {}}},
                    {Fold{QStringLiteral("Sum: readiness"), {paragraph(QStringLiteral("Sixty-one it is."))}}},
                    {Heading{2, QStringLiteral("Last"), {}}},
                    paragraph(QStringLiteral("Last words"))})));
    const QString text = structureText(read.bytes);
    CHECK(text.count(QStringLiteral("Sixty-one it is.")) == 1);
    CHECK(text.indexOf(QStringLiteral("Sixty-one it is.")) > text.indexOf(QStringLiteral("Last words")));
    CHECK(structureFaults(read) == std::vector<std::string>{});
    CHECK(read.file->getRoot().getKey("/Outlines").getKey("/Count").getIntValueAsInt() >= 3);
}

TEST_CASE("a long unit beside a number is not cut")
{
    Headline headline;
    headline.title = QStringLiteral("Trust");
    headline.number = QStringLiteral("61");
    headline.unit = QStringLiteral("out of 100, the mean of all the partners that your agency has been asked about");
    headline.spoken = QStringLiteral("Trust: 61.");
    const QString text = structureText(pdfDocument(documentOf({{headline}})));
    CHECK(text.contains(QStringLiteral("agency has been asked about")));
}

TEST_CASE("what no font shows is marked, and said once at the end")
{
    const QString shown = QStringLiteral("Mae’r dŵr, tŷ; Zażółć; Ελλάδα; Київ; e\u0301");
    const QStringList plain = textsOf({paragraph(shown)});
    CHECK(plain[0].contains(shown.normalized(QString::NormalizationForm_C)));
    CHECK_FALSE(plain[0].contains(QStringLiteral("cannot be shown")));
    // A letter of a script that nobody has written since the Bronze Age, twice, and a family of three.
    const QStringList marked =
        textsOf({paragraph(QString::fromUtf8("a \xF0\x92\x80\x80\xF0\x92\x80\x81 b \xF0\x9F\x91\xA8\xE2\x80\x8D"
                                             "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 c"))});
    const QString sign = marked[0].section(QLatin1String("marked "), 1, 1).left(1);
    REQUIRE_FALSE(sign.isEmpty());
    CHECK(marked[0].contains(QStringLiteral("a %1%1 b %1 c").arg(sign)));
    CHECK(marked[0].count(QStringLiteral("cannot be shown")) == 1);
}

TEST_CASE("words are found as they were typed: no ligatures, two words at a line's end")
{
    const QStringList texts = textsOf({paragraph(QStringLiteral("Confidential offices offer fluent affiliations."))});
    CHECK(texts[0].contains(QStringLiteral("Confidential offices offer fluent affiliations.")));
    const QByteArray pdf = pdfDocument(documentOf({paragraph(QStringLiteral("alpha beta ").repeated(40).trimmed())}));
    CHECK(structureText(pdf).contains(QStringLiteral("alpha beta ").repeated(40).trimmed()));
}

TEST_CASE("any number of columns fits the page, and short rows are filled")
{
    Table table{QStringLiteral("w"), QStringLiteral("Wide"), {}, {{{{QStringLiteral("Row")}}}}};
    for (int i = 0; i < 30; ++i)
        table.columns.push_back({QString::number(i), QStringLiteral("Heading%1").arg(i)});
    table.rows.push_back({{}});
    const ReadPdf read(pdfDocument(documentOf({{table}, {Table{}}})));
    CHECK(structureFaults(read) == std::vector<std::string>{});
}

TEST_CASE("pictures of pages are the PDF's pages at any resolution")
{
    const Document document = paperSample();
    const auto images = pageImages(document, 36);
    CHECK(images.size() == int(ReadPdf(pdfDocument(document)).pages.size()));
    CHECK(images[0].size() == QSize(298, 421));
    CHECK(pageImages(document, 1)[0].size() == QSize(83, 117)); // ten dots at least
    CHECK(pageImages(document, 36) == images);
}

TEST_CASE("the words of a page are said as they stand there, without what stands on every page")
{
    Document document =
        documentOf({paragraph(QStringLiteral("First")), {PageBreak{}}, paragraph(QStringLiteral("Second"))});
    document.marking = QStringLiteral("OFFICIAL");
    const LaidOutPages pages(document);
    REQUIRE(pages.count() == 2);
    CHECK(pages.words(0).contains(QStringLiteral("First")));
    CHECK_FALSE(pages.words(0).contains(QStringLiteral("Second")));
    CHECK_FALSE(pages.words(0).contains(QStringLiteral("OFFICIAL")));
    CHECK(pages.words(1) == QStringLiteral("Second"));
}

TEST_CASE("the mark behind is pale, and words over it stay readable")
{
    Document document = documentOf({});
    document.blocks.clear();
    const QImage empty = pageImages(document, 50)[0];
    document.markBehind = QStringLiteral("SAMPLE");
    const QImage marked = pageImages(document, 50)[0];
    CHECK(marked != empty);
    CHECK(darkPixels(marked, 215) == darkPixels(empty, 215));
}

TEST_CASE("a logo stands on the first page alone, in its proportions")
{
    Document document = documentOf({{PageBreak{}}, paragraph(QStringLiteral("Two"))});
    const auto without = pageImages(document, 50);
    document.logo = paintedLogo(300, 100);
    const auto with = pageImages(document, 50);
    CHECK(with[0] != without[0]);
    CHECK(with[1] == without[1]);
    document.logo = QByteArrayLiteral("no picture");
    CHECK(pageImages(document, 50)[0] == without[0]);
}
