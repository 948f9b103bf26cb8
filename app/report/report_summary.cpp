// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_summary.h"

#include "app/charts/figures.h"
#include "app/report/html_table.h"
#include "app/report/html_writer.h"
#include "app/report/report_chart.h"
#include "app/text/index_text.h"
#include "app/text/result_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

using Align = HtmlTable::Align;

struct ReportSummary {
    Q_DECLARE_TR_FUNCTIONS(ReportSummary)
};

HtmlWriter::Attributes withClass(const QString& name) { return {{QStringLiteral("class"), name}}; }

void writeBigNumber(HtmlWriter& html, const Index& index)
{
    html.open(QStringLiteral("p"), withClass(QStringLiteral("big")));
    html.text(scoreText(index.score) + QLatin1Char(' '));
    html.line(QStringLiteral("small"), ReportSummary::tr("out of 100"));
    html.close();
}

void writeBand(HtmlWriter& html, const Index& index)
{
    html.open(QStringLiteral("p"), withClass(QStringLiteral("band")));
    if (index.band) {
        writeBandShape(html, static_cast<int>(*index.band) + 1);
        html.text(bandWord(index.kind, *index.band));
    } else {
        html.text(ReportSummary::tr("No band"));
    }
    html.close();
    if (index.band)
        html.line(QStringLiteral("p"), bandMeaning(index.kind, *index.band), withClass(QStringLiteral("muted")));
}

void writeIndexRuler(HtmlWriter& html, const Index& index)
{
    RulerMark mark{index.score->rounded(), {}, {}};
    const QString range = rangeText(index.range);
    if (index.range && index.range->low.rounded() != index.range->high.rounded()) {
        mark.low = index.range->low.rounded();
        mark.high = index.range->high.rounded();
    }
    const QString words = mark.low ? QStringLiteral("%1 (%2)").arg(mark.value).arg(range) : QString::number(mark.value);
    writeRuler(html, mark, words, ReportSummary::tr("%1 on a ruler from 0 to 100.").arg(words));
}

void writeNotes(HtmlWriter& html, const RoundResult& result, const Index& index, const PartnerResult* partner)
{
    const QString sentence = bandSentence(result, index, partner);
    if (index.isHeldBack() || !index.band)
        html.line(QStringLiteral("p"), sentence, withClass(QStringLiteral("held")));
    QStringList notes = indexNotes(result, index, partner);
    if (partner != nullptr)
        notes << knownShareText(partner->score.counts) + QLatin1Char('.');
    html.list(QStringLiteral("ul"), notes);
}

void writeTrustBlock(HtmlWriter& html, const RoundResult& result)
{
    html.open(QStringLiteral("div"), withClass(QStringLiteral("block")));
    html.heading(3, ReportSummary::tr("Trust we place in our partners"));
    const auto trust = result.trustGiven();
    html.open(QStringLiteral("p"), withClass(QStringLiteral("big")));
    html.text(scoreText(trust) + QLatin1Char(' '));
    if (trust)
        html.line(QStringLiteral("small"), ReportSummary::tr("out of 100, on average"));
    html.close();
    html.line(
        QStringLiteral("p"),
        ReportSummary::tr("An average has no band: each partner has its own, below. Partners are listed by name and "
                          "never ranked."),
        withClass(QStringLiteral("muted")));
    html.close();
}

HtmlTable trustTable(const RoundResult& result)
{
    HtmlTable table{ReportSummary::tr("Our trust in each partner, out of 100, by name"),
                    {ReportSummary::tr("Partner"), ReportSummary::tr("Trust"), ReportSummary::tr("Range"),
                     ReportSummary::tr("Rated"), ReportSummary::tr("Band")},
                    {Align::Words, Align::Numbers, Align::Numbers, Align::Numbers, Align::Words},
                    {}};
    for (const PartnerResult& partner : result.partners) {
        if (!partner.trust)
            continue;
        const Index& trust = *partner.trust;
        QString band = trust.band ? bandWord(trust.kind, *trust.band) : ReportSummary::tr("waits");
        if (!trust.score)
            band.clear();
        else if (trust.isHeldBack())
            band = ReportSummary::tr("%1 (by number: %2)").arg(band, bandWord(trust.kind, *trust.byNumber));
        table.rows.push_back(
            {{QString::fromStdString(partner.about.name), scoreText(trust.score), rangeText(trust.range),
              ReportSummary::tr("%1 of %2").arg(partner.score.counts.rated).arg(partner.score.counts.applicable), band},
             0});
    }
    return table;
}

} // namespace

void writeIndexBlock(HtmlWriter& html, const RoundResult& result, const Index& index, const PartnerResult* partner)
{
    html.open(QStringLiteral("div"), withClass(QStringLiteral("block")));
    html.heading(partner == nullptr ? 3 : 4,
                 partner == nullptr
                     ? ReportSummary::tr("Readiness of our agency")
                     : ReportSummary::tr("Trust in %1").arg(QString::fromStdString(partner->about.name)));
    if (index.score) {
        writeBigNumber(html, index);
        writeBand(html, index);
        writeIndexRuler(html, index);
        writeNotes(html, result, index, partner);
    } else {
        html.line(QStringLiteral("p"),
                  partner == nullptr ? readinessSentence(result) : trustSentence(result, *partner));
        html.list(QStringLiteral("ul"), indexNotes(result, index, partner));
    }
    html.close();
}

void writeSummary(HtmlWriter& html, const RoundResult& result)
{
    html.heading(2, ReportSummary::tr("In short"), QStringLiteral("short"));
    html.line(QStringLiteral("p"), resultSentence(result), withClass(QStringLiteral("lead")));
    html.open(QStringLiteral("div"), withClass(QStringLiteral("blocks")));
    writeIndexBlock(html, result, result.readiness, nullptr);
    writeTrustBlock(html, result);
    html.close();
    writeChart(html, trustFigure(result));
    writeTable(html, trustTable(result));
}

} // namespace soundings
