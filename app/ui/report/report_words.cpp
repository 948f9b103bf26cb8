// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/report_words.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace

QString kindTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Summary:
        return ReportWords::tr("Summary on one page");
    case ReportKind::Full:
        return ReportWords::tr("Full report");
    case ReportKind::Comparison:
        return ReportWords::tr("What changed");
    case ReportKind::Board:
        return ReportWords::tr("The partnership on one page");
    case ReportKind::Mirror:
        return ReportWords::tr("Two agencies side by side");
    case ReportKind::Staff:
        return ReportWords::tr("What staff say");
    case ReportKind::DataSheet:
        return ReportWords::tr("What this file holds");
    }
    return {};
}

QString kindNote(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Summary:
        return ReportWords::tr("For a chair or a board: the two numbers, what holds readiness, and what to do next.");
    case ReportKind::Full:
        return ReportWords::tr("Everything, with the sums behind it.");
    case ReportKind::Comparison:
        return ReportWords::tr(
            "This round beside an earlier one and all rounds as lines, on the questions that they share.");
    case ReportKind::Board:
        return ReportWords::tr("For a board: where agencies stand, who understands whom, gaps, brakes and actions.");
    case ReportKind::Mirror:
        return ReportWords::tr("For two people to talk over: what each agency says of the other.");
    case ReportKind::Staff:
        return ReportWords::tr("Staff surveys as they were published, and how answers are protected.");
    case ReportKind::DataSheet:
        return ReportWords::tr("For information governance: kinds of data, purposes, how long, who was given what.");
    }
    return {};
}

QString chapterTitle(ReportChapter chapter)
{
    switch (chapter) {
    case ReportChapter::NextSteps:
        return ReportWords::tr("Next steps");
    case ReportChapter::Changes:
        return ReportWords::tr("What changed");
    case ReportChapter::Governance:
        return ReportWords::tr("Our own answers");
    case ReportChapter::MustHaves:
        return ReportWords::tr("Must-haves");
    case ReportChapter::Partners:
        return ReportWords::tr("Partners");
    case ReportChapter::Staff:
        return ReportWords::tr("Staff");
    case ReportChapter::Actions:
        return ReportWords::tr("Actions");
    case ReportChapter::Notes:
        return ReportWords::tr("Notes and evidence");
    case ReportChapter::Method:
        return ReportWords::tr("How the numbers are made");
    case ReportChapter::BothRounds:
        return ReportWords::tr("Both rounds");
    case ReportChapter::ChangedSections:
        return ReportWords::tr("What changed clearly, section by section");
    case ReportChapter::AllRounds:
        return ReportWords::tr("All rounds");
    }
    return {};
}

QString formatTitle(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return ReportWords::tr("PDF");
    case DocumentFormat::Html:
        return ReportWords::tr("Web page (HTML)");
    case DocumentFormat::Odt:
        return ReportWords::tr("OpenDocument text (ODT)");
    case DocumentFormat::Docx:
        return ReportWords::tr("Word document (DOCX)");
    case DocumentFormat::Xlsx:
        return ReportWords::tr("Workbook (XLSX)");
    case DocumentFormat::Csv:
        return ReportWords::tr("Tables as text (CSV)");
    case DocumentFormat::Json:
        return ReportWords::tr("Data for programs (JSON)");
    }
    return {};
}

QString formatNote(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return ReportWords::tr("Looks the same everywhere; tagged for screen readers.");
    case DocumentFormat::Html:
        return ReportWords::tr("One file for any browser; what stands in the annex here is folded there.");
    case DocumentFormat::Odt:
    case DocumentFormat::Docx:
        return ReportWords::tr("To go on writing in; pages may break elsewhere.");
    case DocumentFormat::Xlsx:
    case DocumentFormat::Csv:
    case DocumentFormat::Json:
        return ReportWords::tr("Holds the tables alone, with what their columns mean.");
    }
    return {};
}

QString formatFilter(DocumentFormat format)
{
    return QStringLiteral("%1 (*%2)").arg(formatTitle(format).section(QStringLiteral(" ("), 0, 0), endingOf(format));
}

QString kindInName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Summary:
        return ReportWords::tr("summary", "in a file name");
    case ReportKind::Full:
        break;
    case ReportKind::Comparison:
        return ReportWords::tr("changes", "in a file name");
    case ReportKind::Board:
        return ReportWords::tr("board", "in a file name");
    case ReportKind::Mirror:
        return ReportWords::tr("mirror", "in a file name");
    case ReportKind::Staff:
        return ReportWords::tr("staff", "in a file name");
    case ReportKind::DataSheet:
        return ReportWords::tr("data sheet", "in a file name");
    }
    return {};
}

} // namespace soundings
