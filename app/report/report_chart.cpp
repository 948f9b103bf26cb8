// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_chart.h"

#include "app/report/html_writer.h"
#include "app/text/language.h"
#include "core/scoring/band.h"

#include <QFont>
#include <QRegularExpression>

namespace soundings {

namespace {

constexpr double kChartWidth = 720;
constexpr double kRulerWidth = 460;
constexpr double kTextPixels = 15;

QString spokenRows(const RulerChart& chart)
{
    QStringList sentences;
    if (!chart.title.isEmpty())
        sentences << chart.title + QLatin1Char('.');
    for (const RulerRow& row : chart.rows)
        sentences << row.spoken;
    return sentences.join(QLatin1Char(' '));
}

/// A figure's words are painted and spoken, so no mark may stay in them.
RulerChart withoutMarks(RulerChart chart)
{
    for (QString* words : {&chart.title, &chart.beforeLabel, &chart.afterLabel})
        *words = withoutFallbackMarks(*words);
    for (RulerRow& row : chart.rows)
        for (QString* words : {&row.title, &row.note, &row.spoken})
            *words = withoutFallbackMarks(*words);
    return chart;
}

/// An SVG document as an element of the page: sized by the page, named for assistive technology.
void writeSvg(HtmlWriter& html, const RulerChart& chart, double width)
{
    QString svg = QString::fromUtf8(rulerChartSvg(chart, width, QFont(), {&paperTokens(), kTextPixels}));
    svg.remove(0, svg.indexOf(QStringLiteral("<svg")));
    static const QRegularExpression size(QStringLiteral("^<svg width=\"[^\"]*\" height=\"[^\"]*\""));
    static const QRegularExpression words(QStringLiteral("<title>.*</desc>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    // The name is on the element itself; a <title> inside would be a tooltip that repeats it.
    svg.replace(words, QString());
    svg.replace(size,
                QStringLiteral("<svg role=\"img\" class=\"chart\" style=\"max-width:%1px\" aria-label=\"%2\"")
                    .arg(QString::number(width), spokenRows(chart).toHtmlEscaped()));
    html.raw(svg.toUtf8());
}

} // namespace

void writeChart(HtmlWriter& html, const RulerChart& chart)
{
    if (chart.rows.empty())
        return;
    html.open(QStringLiteral("figure"));
    writeSvg(html, withoutMarks(chart), kChartWidth);
    html.close();
}

void writeRuler(HtmlWriter& html, const RulerMark& mark, const QString& words, const QString& spoken)
{
    RulerChart chart;
    chart.rows.push_back({{}, RulerRowStyle::Bar, {}, mark, words, spoken});
    writeSvg(html, withoutMarks(chart), kRulerWidth);
}

void writeBandShape(HtmlWriter& html, int filled)
{
    constexpr int kBars = static_cast<int>(kBands.size());
    constexpr int kStep = 12;
    constexpr int kHigh = 16;
    QByteArray svg = QStringLiteral("<svg class=\"shape\" viewBox=\"0 0 %1 %2\" aria-hidden=\"true\">")
                         .arg(kBars * kStep - 2)
                         .arg(kHigh)
                         .toUtf8();
    for (int i = 0; i < kBars; ++i) {
        const int height = kHigh * (i + 1) / kBars;
        svg += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"9\" height=\"%3\" fill=\"%4\" stroke=\"#000000\"/>")
                   .arg(i * kStep + 1)
                   .arg(kHigh - height)
                   .arg(height - 1)
                   .arg(i < filled ? QStringLiteral("#000000") : QStringLiteral("none"))
                   .toUtf8();
    }
    html.raw(svg + "</svg>\n");
}

} // namespace soundings
