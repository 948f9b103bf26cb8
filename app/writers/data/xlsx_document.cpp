// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/data/xlsx_document.h"

#include "app/writers/data/data_tables.h"
#include "app/writers/data/sheet_names.h"
#include "app/writers/data/table_sheet.h"
#include "app/writers/workbook/workbook.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

namespace soundings {

namespace {

struct XlsxDocument {
    Q_DECLARE_TR_FUNCTIONS(XlsxDocument)
};

constexpr double kFrontWidth = 110;

QString marksOf(const DocumentFacts& facts)
{
    QStringList marks{facts.marking, facts.mark};
    marks.removeAll(QString());
    return marks.join(QStringLiteral(" · "));
}

/// In the order of the sheets.
QStringList sheetTitles(const std::vector<Table>& tables)
{
    QStringList titles{XlsxDocument::tr("Contents", "name of a workbook's first sheet")};
    for (const Table& table : tables)
        titles << table.caption;
    return titles;
}

/// A sheet's name in a link stands between apostrophes, its own doubled.
QByteArray linkTo(QString sheetName)
{
    sheetName.replace(QLatin1Char('\''), QStringLiteral("''"));
    return QStringLiteral("internal:'%1'!A1").arg(sheetName).toUtf8();
}

/// What the document is, how it is marked, and a link to each other sheet.
void writeFront(lxw_worksheet* sheet, const DocumentFacts& facts, const QStringList& names, const QStringList& titles,
                SheetFormats& formats)
{
    worksheet_set_column(sheet, 0, 0, kFrontWidth, nullptr);
    writeText(sheet, 0, 0, facts.title, formats.title());
    int row = 1;
    for (const QString& line : QStringList{facts.running, facts.marking, facts.mark} + facts.notes)
        if (!line.isEmpty())
            writeText(sheet, row++, 0, line, formats.cell());
    ++row;
    for (qsizetype i = 1; i < names.size(); ++i, ++row)
        worksheet_write_url_opt(sheet, static_cast<lxw_row_t>(row), 0, linkTo(names[i]).constData(), formats.link(),
                                sheetText(titles[i]).constData(), nullptr);
}

} // namespace

QByteArray xlsxDocument(const Document& document)
{
    const DocumentFacts facts = factsOf(document);
    std::vector<Table> tables = dataTables(document);
    tables.push_back(definitions(tables));
    const QStringList titles = sheetTitles(tables);
    const QStringList names = sheetNames(titles);
    Workbook workbook(facts.title, marksOf(facts));
    SheetFormats formats(workbook);
    writeFront(workbook.addSheet(names.front()), facts, names, titles, formats);
    for (std::size_t i = 0; i < tables.size(); ++i)
        writeTableSheet(workbook.addSheet(names[static_cast<qsizetype>(i) + 1]), tables[i], formats);
    return workbook.take();
}

} // namespace soundings
