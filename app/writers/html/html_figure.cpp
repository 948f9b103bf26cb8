// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/html/html_figure.h"

#include "app/document/xml_words.h"
#include "app/text/language.h"
#include "app/writers/html/html_writer.h"

#include <QFont>
#include <QRegularExpression>

namespace soundings {

namespace {

constexpr double kChartWidth = 720;
constexpr double kRulerWidth = 460;
constexpr double kTextPixels = 15;
constexpr int kBandSteps = 4;

/// An SVG document as an element of the page, sized by the page. A title or description inside would repeat the name,
/// as a tooltip.
QByteArray svgElement(const FigureChart& chart, double width, const QString& attributes)
{
    QString svg = QString::fromUtf8(figureChartSvg(chart, width, QFont(), {&paperTokens(), kTextPixels}));
    svg.remove(0, svg.indexOf(QStringLiteral("<svg")));
    static const QRegularExpression size(QStringLiteral("^<svg width=\"[^\"]*\" height=\"[^\"]*\""));
    static const QRegularExpression words(QStringLiteral("<title>.*</title>|<desc>.*</desc>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    svg.replace(words, QString());
    svg.replace(
        size,
        QStringLiteral("<svg %1 class=\"chart\" style=\"max-width:%2px\"").arg(attributes, QString::number(width)));
    return svg.toUtf8();
}

QString named(const QString& spoken)
{
    return QStringLiteral("role=\"img\" aria-label=\"%1\"").arg(xmlWords(withoutFallbackMarks(spoken)).toHtmlEscaped());
}

/// A step for each band, filled up to this one: the band's shape beside its word.
QByteArray bandShape(int filled)
{
    constexpr int kStep = 12;
    constexpr int kHigh = 16;
    QString svg = QStringLiteral("<svg class=\"shape\" viewBox=\"0 0 %1 %2\" aria-hidden=\"true\">")
                      .arg(kBandSteps * kStep - 2)
                      .arg(kHigh);
    for (int i = 0; i < kBandSteps; ++i) {
        const int height = kHigh * (i + 1) / kBandSteps;
        svg += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"9\" height=\"%3\" fill=\"%4\" stroke=\"#000000\"/>")
                   .arg(i * kStep + 1)
                   .arg(kHigh - height)
                   .arg(height - 1)
                   .arg(i < filled ? QStringLiteral("#000000") : QStringLiteral("none"));
    }
    return svg.toUtf8() + "</svg>\n";
}

QString withRange(const RulerMark& mark)
{
    return mark.low && mark.high ? QStringLiteral("%1 (%2–%3)").arg(mark.value).arg(*mark.low).arg(*mark.high)
                                 : QString::number(mark.value);
}

} // namespace

void writeFigure(HtmlWriter& html, const Figure& figure, ColumnWidth width)
{
    html.open(QStringLiteral("figure"));
    html.raw(svgElement(figure.chart, width == ColumnWidth::Half ? kRulerWidth : kChartWidth, named(figure.spoken)));
    html.close();
}

void writeHeadline(HtmlWriter& html, const Headline& headline, int level)
{
    html.open(QStringLiteral("div"), {{QStringLiteral("class"), QStringLiteral("block")}});
    html.heading(level, headline.title);
    html.open(QStringLiteral("div"),
              {{QStringLiteral("role"), QStringLiteral("img")},
               {QStringLiteral("aria-label"), withoutFallbackMarks(headline.spoken)}});
    html.open(QStringLiteral("p"), {{QStringLiteral("class"), QStringLiteral("big")}});
    html.text(headline.number + QLatin1Char(' '));
    if (!headline.unit.isEmpty())
        html.line(QStringLiteral("small"), headline.unit);
    html.close();
    if (!headline.band.isEmpty()) {
        html.open(QStringLiteral("p"), {{QStringLiteral("class"), QStringLiteral("band")}});
        if (headline.bandStep > 0)
            html.raw(bandShape(headline.bandStep));
        html.text(headline.band);
        html.close();
    }
    if (headline.mark) {
        RulerChart chart;
        chart.rows.push_back({{}, RulerRowStyle::Bar, {}, headline.mark, withRange(*headline.mark), headline.spoken});
        html.raw(svgElement(chart, kRulerWidth, QStringLiteral("aria-hidden=\"true\"")));
    }
    html.close();
    html.close();
}

} // namespace soundings
