// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html_report.h"

#include "app/report/html_writer.h"
#include "app/report/report_comparison.h"
#include "app/report/report_lists.h"
#include "app/report/report_method.h"
#include "app/report/report_responses.h"
#include "app/report/report_staff.h"
#include "app/report/report_style.h"
#include "app/report/report_summary.h"
#include "app/text/language.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct HtmlReport {
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

/// Whatever gets into a report, a browser runs nothing of it and fetches nothing for it.
constexpr const char* kPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

QString sampleSentence()
{
    return HtmlReport::tr("Sample: every agency, person and answer in this report is invented.");
}

QString ourName(const RoundResult& result) { return QString::fromStdString(result.ours.name); }

QString roundLabel(const RoundResult& result) { return QString::fromStdString(result.round.label); }

QString reportTitle(const RoundResult& result)
{
    return HtmlReport::tr("Ready to share? %1, %2").arg(ourName(result), roundLabel(result));
}

void writeHead(HtmlWriter& html, const RoundResult& result)
{
    html.open(QStringLiteral("head"));
    html.empty(QStringLiteral("meta"), {{QStringLiteral("charset"), QStringLiteral("utf-8")}});
    html.empty(QStringLiteral("meta"),
               {{QStringLiteral("name"), QStringLiteral("viewport")},
                {QStringLiteral("content"), QStringLiteral("width=device-width, initial-scale=1")}});
    html.empty(QStringLiteral("meta"),
               {{QStringLiteral("http-equiv"), QStringLiteral("Content-Security-Policy")},
                {QStringLiteral("content"), QString::fromLatin1(kPolicy)}});
    html.line(QStringLiteral("title"), reportTitle(result));
    html.open(QStringLiteral("style"));
    html.raw(reportStyle({HtmlReport::tr("%1 · %2", "agency and round").arg(ourName(result), roundLabel(result)),
                          HtmlReport::tr("Page"), result.sample ? sampleSentence() : QString()}));
    html.close();
    html.close();
}

void writeSampleMark(HtmlWriter& html, const RoundResult& result)
{
    if (!result.sample)
        return;
    html.line(QStringLiteral("p"), sampleSentence(),
              {{QStringLiteral("class"), QStringLiteral("sample")}, {QStringLiteral("role"), QStringLiteral("note")}});
    html.line(
        QStringLiteral("div"), HtmlReport::tr("SAMPLE"),
        {{QStringLiteral("class"), QStringLiteral("mark")}, {QStringLiteral("aria-hidden"), QStringLiteral("true")}});
}

QString roundFacts(const RoundResult& result)
{
    const QString state = result.round.state == RoundState::Closed
        ? HtmlReport::tr("This round is closed.")
        : HtmlReport::tr("This round is still open: the figures may change.");
    if (result.round.date == Date{})
        return HtmlReport::tr("Round %1. %2").arg(roundLabel(result), state);
    return HtmlReport::tr("Round %1, %2. %3").arg(roundLabel(result), dateText(result.round.date), state);
}

void writeReopenings(HtmlWriter& html, const RoundResult& result)
{
    for (const Reopening& reopening : result.round.reopenings)
        html.line(QStringLiteral("p"), HtmlReport::tr("Reopened: %1").arg(QString::fromStdString(reopening.reason)),
                  {{QStringLiteral("class"), QStringLiteral("facts")}});
}

void writePageHeader(HtmlWriter& html, const RoundResult& result)
{
    html.open(QStringLiteral("header"));
    html.line(QStringLiteral("p"), HtmlReport::tr("Self-assessment of readiness and trust for sharing information"),
              {{QStringLiteral("class"), QStringLiteral("facts")}});
    html.heading(1, ourName(result));
    html.line(QStringLiteral("p"), roundFacts(result), {{QStringLiteral("class"), QStringLiteral("facts")}});
    writeReopenings(html, result);
    html.close();
}

void writeLink(HtmlWriter& html, const QString& id, const QString& words)
{
    html.open(QStringLiteral("li"));
    html.line(QStringLiteral("a"), words, {{QStringLiteral("href"), QLatin1Char('#') + id}});
    html.close();
}

void writeContents(HtmlWriter& html, const RoundResult& result, const std::optional<RoundComparison>& comparison)
{
    html.open(QStringLiteral("nav"), {{QStringLiteral("aria-label"), HtmlReport::tr("Contents")}});
    html.open(QStringLiteral("ol"));
    writeLink(html, QStringLiteral("short"), HtmlReport::tr("In short"));
    writeLink(html, QStringLiteral("steps"), HtmlReport::tr("Suggested next steps"));
    writeLink(html, QStringLiteral("findout"), HtmlReport::tr("To find out"));
    if (comparison)
        writeLink(html, QStringLiteral("changes"), HtmlReport::tr("What changed"));
    for (std::size_t i = 0; i < result.consensus.size(); ++i)
        writeLink(html, QStringLiteral("own%1").arg(i), shown(result.consensus[i].questionnaire->title));
    writeLink(html, QStringLiteral("musthaves"), HtmlReport::tr("Must-haves"));
    if (!result.partners.empty())
        writeLink(html, QStringLiteral("partners"), HtmlReport::tr("Partner by partner"));
    for (std::size_t i = 0; i < result.surveys.size(); ++i)
        writeLink(html, QStringLiteral("staff%1").arg(i), shown(result.surveys[i].questionnaire->title));
    writeLink(html, QStringLiteral("method"), HtmlReport::tr("How the numbers were made"));
    html.close();
    html.close();
}

/// What a board asks first stands first; what it rests on follows.
void writeMain(HtmlWriter& html, const RoundResult& result, const std::optional<RoundComparison>& comparison)
{
    html.open(QStringLiteral("main"));
    writeSummary(html, result);
    writeNextSteps(html, result);
    writeToFindOut(html, result);
    if (comparison)
        writeComparison(html, *comparison);
    writeConsensus(html, result);
    writeMustHaves(html, result);
    writePartners(html, result);
    writeStaff(html, result);
    writeMethod(html, result);
    html.close();
}

void writeFooter(HtmlWriter& html)
{
    html.open(QStringLiteral("footer"));
    html.line(QStringLiteral("p"),
              HtmlReport::tr("Made with Soundings, to start a better conversation. It is not legal advice and does not "
                             "certify compliance. Nobody in it is ranked."),
              {{QStringLiteral("class"), QStringLiteral("muted")}});
    if (html.hasFallbacks())
        html.line(QStringLiteral("p"), HtmlReport::tr("Parts of this report are in English for now."),
                  {{QStringLiteral("class"), QStringLiteral("muted")}});
    html.close();
}

} // namespace

QByteArray htmlReport(const RoundResult& result, const std::optional<RoundComparison>& comparison)
{
    const FallbackMarks marks;
    HtmlWriter html;
    html.raw("<!DOCTYPE html>\n");
    html.open(QStringLiteral("html"),
              {{QStringLiteral("lang"), programLanguage()},
               {QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/1999/xhtml")}});
    writeHead(html, result);
    html.open(QStringLiteral("body"));
    writeSampleMark(html, result);
    html.open(QStringLiteral("div"), {{QStringLiteral("class"), QStringLiteral("page")}});
    writePageHeader(html, result);
    writeContents(html, result, comparison);
    writeMain(html, result, comparison);
    writeFooter(html);
    html.close();
    html.close();
    html.close();
    return html.bytes();
}

} // namespace soundings
