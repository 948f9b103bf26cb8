// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_comparison.h"

#include "app/charts/change_figures.h"
#include "app/report/html_table.h"
#include "app/report/html_writer.h"
#include "app/report/report_chart.h"
#include "app/text/change_text.h"
#include "app/text/comparison_text.h"
#include "app/text/language.h"
#include "app/text/named_change.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ReportComparison {
    Q_DECLARE_TR_FUNCTIONS(ReportComparison)
};

using Align = HtmlTable::Align;

HtmlTable changeTable(const QString& caption, const RoundComparison& comparison,
                      const std::vector<NamedChange>& changes)
{
    HtmlTable table{caption,
                    {ReportComparison::tr("What"), QString::fromStdString(comparison.before.label),
                     QString::fromStdString(comparison.after.label), ReportComparison::tr("Change")},
                    {Align::Words, Align::Numbers, Align::Numbers, Align::Words},
                    {}};
    for (const NamedChange& named : changes)
        table.rows.push_back(
            {{named.title, beforeText(*named.change), afterText(*named.change), changeText(*named.change)}, 0});
    return table;
}

void writeSectionChanges(HtmlWriter& html, const RoundComparison& comparison, const ResponseChange& change)
{
    if (change.sections.empty())
        return;
    const Names names{QString::fromStdString(change.aboutName), QString::fromStdString(comparison.ours.name)};
    const QString title = change.aboutName.empty() ? shown(change.questionnaire->title) : names.partner;
    std::vector<NamedChange> sections;
    for (const SectionChange& section : change.sections)
        if (const Section* asked = change.questionnaire->findSection(section.id))
            sections.push_back({shown(asked->title, names), &section.change, {}});
    html.heading(3, title);
    writeChart(html, sectionChangesFigure(comparison, change));
    writeTable(
        html,
        changeTable(ReportComparison::tr("%1 by section in both rounds, out of 100").arg(title), comparison, sections));
}

/// A sentence a line; what belongs below one begins with a dash and becomes a list of its own.
void writeSentences(HtmlWriter& html, const QStringList& lines)
{
    const QString below = QStringLiteral("– ");
    html.open(QStringLiteral("ul"));
    for (qsizetype at = 0; at < lines.size();) {
        html.open(QStringLiteral("li"));
        html.text(lines[at++]);
        QStringList details;
        while (at < lines.size() && lines[at].startsWith(below))
            details << lines[at++].mid(below.size());
        html.list(QStringLiteral("ul"), details);
        html.close();
    }
    html.close();
}

} // namespace

void writeComparison(HtmlWriter& html, const RoundComparison& comparison)
{
    html.heading(2, ReportComparison::tr("What changed since %1").arg(QString::fromStdString(comparison.before.label)),
                 QStringLiteral("changes"));
    writeChart(html, comparisonFigure(comparison));
    std::vector<NamedChange> rows = indexChanges(comparison);
    const std::vector<NamedChange> parts = partChanges(comparison);
    rows.insert(rows.begin() + 1, parts.begin(), parts.end());
    writeTable(html,
               changeTable(ReportComparison::tr("Both rounds side by side, out of 100, on common questions only"),
                           comparison, rows));
    writeSentences(html, comparisonText(comparison).split(QLatin1Char('\n')));
    for (const ResponseChange& change : comparison.consensus)
        writeSectionChanges(html, comparison, change);
    for (const ResponseChange& change : comparison.partners)
        writeSectionChanges(html, comparison, change);
}

} // namespace soundings
