// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_staff.h"

#include "app/charts/figures.h"
#include "app/report/html_table.h"
#include "app/report/html_writer.h"
#include "app/report/report_chart.h"
#include "app/text/consistency_text.h"
#include "app/text/language.h"
#include "app/text/score_text.h"
#include "app/text/staff_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ReportStaff {
    Q_DECLARE_TR_FUNCTIONS(ReportStaff)
};

using Align = HtmlTable::Align;

QString bandCell(const ReleasedFigure& figure)
{
    const QString band = bandWord(IndexKind::Readiness, bandOf(Fraction(figure.display())));
    return figure.isEarlySign() ? ReportStaff::tr("%1 (early sign)", "a band").arg(band) : band;
}

HtmlTable sectionTable(const StaffRelease& release)
{
    HtmlTable table{ReportStaff::tr("%1 by section, out of 100").arg(shown(release.questionnaire().title)),
                    {ReportStaff::tr("Section"), ReportStaff::tr("Score"), ReportStaff::tr("Likely range"),
                     ReportStaff::tr("Favourable"), ReportStaff::tr("People"), ReportStaff::tr("Band")},
                    {Align::Words, Align::Numbers, Align::Numbers, Align::Numbers, Align::Numbers, Align::Words},
                    {}};
    for (const ReleasedSection& section : release.sections()) {
        const Section* asked = release.questionnaire().findSection(section.id);
        if (asked == nullptr)
            continue;
        const auto& score = section.score;
        table.rows.push_back(score ? HtmlTable::Row{{shown(asked->title), figureText(*score), intervalText(*score),
                                                     score->favourable() ? shareText(*score->favourable()) : QString(),
                                                     QString::number(score->people()), bandCell(*score)},
                                                    0}
                                   : HtmlTable::Row{{shown(asked->title), withheldCell(), {}, {}, {}, {}}, 0});
    }
    return table;
}

/// Statements that may show how their answers were spread: from 20 people on.
HtmlTable distributionTable(const StaffRelease& release)
{
    const Questionnaire& questionnaire = release.questionnaire();
    HtmlTable table{
        ReportStaff::tr("How the answers to each statement were spread, in whole percentages of the people"),
        {ReportStaff::tr("Statement")},
        {Align::Words},
        {}};
    for (const ScalePoint& point : questionnaire.scale) {
        table.header << shown(point.label);
        table.alignment.push_back(Align::Numbers);
    }
    for (const ReleasedItem& item : release.items()) {
        if (!item.score || item.score->distribution().empty())
            continue;
        const QString words = agreementSentence(*item.score, static_cast<int>(questionnaire.scale.size()));
        const QString statement = shown(questionnaire.findItem(item.id)->text); // as answered, so not reverse-scored
        QStringList cells{words.isEmpty()
                              ? statement
                              : ReportStaff::tr("%1 %2", "a statement, what is said of it").arg(statement, words)};
        for (const ReleasedShare& share : item.score->distribution())
            cells << shareText(share);
        table.rows.push_back({cells, 0});
    }
    return table;
}

void writeWhole(HtmlWriter& html, const StaffRelease& release)
{
    if (release.respondents())
        html.line(QStringLiteral("p"), ReportStaff::tr("%1 people took part.").arg(*release.respondents()));
    if (!release.score())
        return;
    html.line(QStringLiteral("p"), scoreSentence(*release.score()));
    if (const QString early = earlySignSentence(*release.score()); !early.isEmpty())
        html.line(QStringLiteral("p"), early);
    if (release.range() && release.range()->low.rounded() != release.range()->high.rounded())
        html.line(
            QStringLiteral("p"),
            ReportStaff::tr("Statements left blank or answered “don’t know” could move it to anywhere from %1 to %2.")
                .arg(release.range()->low.rounded())
                .arg(release.range()->high.rounded()));
}

void writeSurvey(HtmlWriter& html, const RoundResult& result, const StaffRelease& release, const QString& id)
{
    html.heading(2, shown(release.questionnaire().title), id);
    const QString withheld = withheldText(release);
    if (!withheld.isEmpty())
        html.line(QStringLiteral("p"), withheld);
    if (!release.isShown())
        return;
    writeWhole(html, release);
    writeChart(html, staffFigure(result, release));
    writeTable(html, sectionTable(release));
    html.list(QStringLiteral("ul"), consistencyLines(release));
    if (const QStringList unsure = dontKnowSentences(release); !unsure.isEmpty())
        html.list(QStringLiteral("ul"), unsure);
    if (const HtmlTable spread = distributionTable(release); !spread.rows.empty())
        writeTable(html, spread);
}

} // namespace

void writeStaff(HtmlWriter& html, const RoundResult& result)
{
    for (std::size_t i = 0; i < result.surveys.size(); ++i)
        writeSurvey(html, result, result.surveys[i], QStringLiteral("staff%1").arg(i));
}

} // namespace soundings
