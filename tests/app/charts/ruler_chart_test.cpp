// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ruler_chart.h"
#include "app/charts/ruler_layout.h"

#include "tests/support/qt_strings.h"

#include <QFont>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace soundings;

namespace {

RulerChart exampleChart()
{
    RulerChart chart;
    chart.title =
        QStringLiteral("Westmoor Police: strongest in ‘Working relationship’ (69), weakest in ‘Their view of us’");
    chart.beforeLabel = QStringLiteral("Autumn 2025");
    chart.afterLabel = QStringLiteral("Autumn 2026");
    chart.rows.push_back({QStringLiteral("How they manage information"),
                          RulerRowStyle::Bar,
                          {},
                          RulerMark{63, 60, 66},
                          QStringLiteral("63 Working trust"),
                          QStringLiteral("A spoken row.")});
    chart.rows.push_back({QStringLiteral("Trust in their integrity and handling"),
                          RulerRowStyle::Dumbbell,
                          RulerMark{70, 64, 73},
                          RulerMark{40, 30, 55},
                          QStringLiteral("40, fell by 30"),
                          {}});
    chart.rows.push_back({QStringLiteral("Speaking up"),
                          RulerRowStyle::Words,
                          {},
                          {},
                          QStringLiteral("Fewer than 10 answers: not shown, to protect colleagues"),
                          {}});
    return chart;
}

ChartStyle styleAt(double pixels) { return {&lightTokens(), pixels}; }

/// Text nodes of an SVG, in order.
QStringList textsOf(const QByteArray& svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("text"))
            texts << reader.readElementText();
    CHECK_FALSE(reader.hasError());
    return texts;
}

QImage painted(double width, double pixels)
{
    const RulerChart chart = exampleChart();
    const double height = rulerChartHeight(chart, width, QFont(), styleAt(pixels));
    // A margin all round: what is painted into it has left the chart.
    QImage image(static_cast<int>(width) + 20, static_cast<int>(height) + 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(10, 10);
    paintRulerChart(painter, chart, width, QFont(), styleAt(pixels));
    return image;
}

bool isMarginClean(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const bool isMargin = x < 8 || y < 8 || x >= image.width() - 8 || y >= image.height() - 8;
            if (isMargin && image.pixel(x, y) != qRgb(255, 255, 255))
                return false;
        }
    return true;
}

} // namespace

TEST_CASE("a chart stays inside its rectangle from narrow to wide and at double text size")
{
    for (const double width : {360.0, 500.0, 720.0, 1000.0, 1400.0})
        for (const double pixels : {14.0, 28.0}) {
            INFO(width << " wide, text " << pixels);
            CHECK(isMarginClean(painted(width, pixels)));
        }
}

TEST_CASE("the words of the legend stand clear of its hollow marker")
{
    for (const double pixels : {14.0, 28.0}) {
        RulerChart chart = exampleChart();
        chart.title.clear();
        chart.rows.erase(chart.rows.begin());
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintRulerChart(painter, chart, 800, QFont(), styleAt(pixels));
        const auto isBlank = [&](int x) { // in the line of the legend, which is the first
            for (int y = 0; y < static_cast<int>(1.4 * pixels); ++y)
                if (image.pixel(x, y) != qRgb(255, 255, 255))
                    return false;
            return true;
        };
        int end = static_cast<int>(0.5 * pixels);
        while (!isBlank(end))
            ++end;
        int words = end;
        while (isBlank(words))
            ++words;
        CHECK(words - end >= 0.4 * pixels);
    }
}

TEST_CASE("rows are painted below each other and never overlap")
{
    const RulerChart chart = exampleChart();
    for (const double width : {360.0, 600.0, 1200.0}) {
        const double height = rulerChartHeight(chart, width, QFont(), styleAt(14));
        QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
        QPainter painter(&image);
        const auto rows = paintRulerChart(painter, chart, width, QFont(), styleAt(14));
        REQUIRE(rows.size() == 3);
        for (std::size_t i = 1; i < rows.size(); ++i)
            CHECK(rows[i].rect.top() >= rows[i - 1].rect.bottom());
        CHECK(rows.back().rect.bottom() <= height);
    }
}

TEST_CASE("a narrow chart grows in height instead of shrinking its words")
{
    const RulerChart chart = exampleChart();
    const QFont font;
    CHECK(rulerChartHeight(chart, 360, font, styleAt(14)) > rulerChartHeight(chart, 1200, font, styleAt(14)));
    CHECK(rulerChartHeight(chart, 700, font, styleAt(28)) > 1.8 * rulerChartHeight(chart, 1400, font, styleAt(14)));
}

TEST_CASE("an SVG has a title, a description and its words as text, the same bytes each time")
{
    const QByteArray svg = rulerChartSvg(exampleChart(), 720, QFont(), styleAt(14));
    CHECK(svg == rulerChartSvg(exampleChart(), 720, QFont(), styleAt(14)));
    CHECK(svg.contains("<title>Westmoor Police: strongest"));
    CHECK(svg.contains("<desc>A spoken row."));
    const QStringList texts = textsOf(svg);
    for (const char* expected : {"0", "25", "50", "75", "100", "63", "Speaking up"})
        CHECK(texts.join(QLatin1Char('|')).contains(QString::fromUtf8(expected)));
    CHECK_FALSE(svg.contains("<image"));
}

TEST_CASE("a name that looks like markup is words in the SVG's title and description")
{
    RulerChart chart = exampleChart();
    chart.title = QStringLiteral("</title><b>");
    chart.rows[0].spoken = QStringLiteral("</desc><b>");
    const QByteArray svg = rulerChartSvg(chart, 720, QFont(), styleAt(14));
    CHECK_FALSE(svg.contains("<b>"));
    CHECK(svg.contains("&lt;/title&gt;"));
    CHECK(svg.contains("&lt;/desc&gt;"));
}

TEST_CASE("a bar ends where its number is on the ruler")
{
    RulerChart chart = exampleChart();
    chart.rows.resize(1);
    chart.rows[0].after = RulerMark{0, {}, {}};
    const auto inked = [&](int value) {
        chart.rows[0].after->value = value;
        QImage image(800, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintRulerChart(painter, chart, 800, QFont(), styleAt(14));
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == lightTokens().accent.rgb() ? 1 : 0;
        return count;
    };
    CHECK(inked(80) == Approx(2 * inked(40)).epsilon(0.03));
}

TEST_CASE("the number before a row's words is bold, with the words that belong to it")
{
    RulerRow row = exampleChart().rows.front();
    const auto bold = [&](const QString& words, const QString& note) {
        row.after->words = words;
        row.note = note;
        const ChartText text = rowWords(row, QFont(), styleAt(14), 0);
        return text.text.left(text.boldLead);
    };
    CHECK(bold({}, QStringLiteral("63 Working trust")) == QStringLiteral("63"));
    CHECK(bold(QStringLiteral("80 or more"), QStringLiteral("80 or more Strong")) == QStringLiteral("80 or more"));
    CHECK(bold({}, QStringLiteral("Nothing here applies")).isEmpty());
}
