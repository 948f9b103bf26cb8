// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_staff.h"

#include "app/charts/figures.h"
#include "app/report/html_table.h"
#include "app/report/html_writer.h"
#include "app/report/report_chart.h"
#include "app/text/consistency_text.h"
#include "app/text/item_text.h"
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

QString bandCell(const StaffFigure& figure)
{
    const QString band = bandWord(IndexKind::Readiness, bandOf(Fraction(figure.display())));
    return figure.isEarlySign() ? ReportStaff::tr("%1 (early sign)", "a band").arg(band) : band;
}

HtmlTable sectionTable(const StaffResult& survey)
{
    HtmlTable table{ReportStaff::tr("%1 by section, out of 100").arg(shown(survey.questionnaire->title)),
                    {ReportStaff::tr("Section"), ReportStaff::tr("Score"), ReportStaff::tr("Likely range"),
                     ReportStaff::tr("People"), ReportStaff::tr("Band")},
                    {Align::Words, Align::Numbers, Align::Numbers, Align::Numbers, Align::Words},
                    {}};
    for (const StaffSection& section : survey.sections) {
        const Section* asked = survey.questionnaire->findSection(section.id);
        if (asked == nullptr)
            continue;
        const auto& score = section.score;
        table.rows.push_back(score ? HtmlTable::Row{{shown(asked->title), figureText(*score), intervalText(*score),
                                                     QString::number(score->people), bandCell(*score)},
                                                    0}
                                   : HtmlTable::Row{{shown(asked->title), withheldCell(), {}, {}, {}}, 0});
    }
    return table;
}

/// A statement as it was asked, with what is said of how its answers lie.
QString statementCell(const Questionnaire& questionnaire, const StaffItem& item)
{
    const QString statement = statementText(*questionnaire.findItem(item.id));
    const QString words =
        item.score ? agreementSentence(*item.score, static_cast<int>(questionnaire.scale.size())) : QString();
    return words.isEmpty() ? statement
                           : ReportStaff::tr("%1 %2", "a statement, what is said of it").arg(statement, words);
}

/// Statement by statement, as published: what every figure above follows from.
HtmlTable statementTable(const StaffResult& survey)
{
    const Questionnaire& questionnaire = *survey.questionnaire;
    HtmlTable table{ReportStaff::tr("Each statement: its score out of 100, and the people who gave each answer"),
                    {ReportStaff::tr("Statement"), ReportStaff::tr("Score"), ReportStaff::tr("Favourable"),
                     ReportStaff::tr("People")},
                    {Align::Words, Align::Numbers, Align::Numbers, Align::Numbers},
                    {}};
    for (const ScalePoint& point : questionnaire.scale) {
        table.header << shown(point.label);
        table.alignment.push_back(Align::Numbers);
    }
    for (const StaffItem& item : survey.items) {
        QStringList cells{statementCell(questionnaire, item), item.score ? figureText(*item.score) : withheldCell()};
        if (item.score)
            cells << (item.score->favourable ? shareText(*item.score->favourable) : QString())
                  << QString::number(item.score->people);
        if (item.score)
            for (const PointShare& share : item.score->distribution)
                cells << peopleAndShareText(share);
        while (cells.size() < table.header.size())
            cells << QString();
        table.rows.push_back({cells, 0});
    }
    return table;
}

void writeWhole(HtmlWriter& html, const StaffResult& survey)
{
    QStringList told{participationText(survey)};
    if (survey.score) {
        told << scoreSentence(*survey.score) << earlySignSentence(*survey.score) << usualSpreadSentence(survey);
        if (survey.range && survey.range->low.rounded() != survey.range->high.rounded())
            told << ReportStaff::tr("Statements that are not shown could move it to anywhere from %1 to %2.")
                        .arg(survey.range->low.rounded())
                        .arg(survey.range->high.rounded());
    }
    told.removeAll(QString());
    for (const QString& sentence : told)
        html.line(QStringLiteral("p"), sentence);
}

void writeSurvey(HtmlWriter& html, const StaffResult& survey, const QString& id)
{
    html.heading(2, shown(survey.questionnaire->title), id);
    const QString withheld = withheldText(survey);
    if (!withheld.isEmpty())
        html.line(QStringLiteral("p"), withheld);
    if (!survey.isShown())
        return;
    writeWhole(html, survey);
    writeChart(html, staffFigure(survey));
    writeTable(html, sectionTable(survey));
    html.list(QStringLiteral("ul"), consistencyLines(survey));
    if (const QStringList unsure = dontKnowSentences(survey); !unsure.isEmpty())
        html.list(QStringLiteral("ul"), unsure);
    writeTable(html, statementTable(survey));
}

} // namespace

void writeStaff(HtmlWriter& html, const RoundResult& result)
{
    for (std::size_t i = 0; i < result.surveys.size(); ++i)
        writeSurvey(html, result.surveys[i], QStringLiteral("staff%1").arg(i));
}

} // namespace soundings
