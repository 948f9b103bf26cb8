// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/actions/action_workbook.h"

#include "app/writers/actions/action_columns.h"
#include "app/writers/workbook/workbook.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

namespace soundings {

namespace {

struct ActionWorkbook {
    Q_DECLARE_TR_FUNCTIONS(ActionWorkbook)
};

constexpr double kWidths[] = {6, 45, 45, 24, 24, 12, 12, 45, 18, 20};

struct Formats {
    lxw_format* heading = nullptr;
    lxw_format* text = nullptr;
    lxw_format* day = nullptr;
};

Formats formatsOf(Workbook& workbook)
{
    Formats formats{workbook.addFormat(), workbook.addFormat(), workbook.addFormat()};
    format_set_bold(formats.heading);
    format_set_num_format(formats.day, "yyyy-mm-dd");
    return formats;
}

void writeRow(lxw_worksheet* sheet, lxw_row_t at, const ActionRow& row, const Formats& formats)
{
    const QStringList cells = actionCells(row);
    worksheet_write_number(sheet, at, 0, static_cast<double>(row.id), formats.text);
    for (int column = 1; column < cells.size(); ++column)
        if (column != kDueColumn)
            worksheet_write_string(sheet, at, static_cast<lxw_col_t>(column), sheetText(cells[column]).constData(),
                                   formats.text);
    if (!row.due)
        return;
    lxw_datetime day{row.due->year, row.due->month, row.due->day, 0, 0, 0};
    constexpr int kFirstYear = 1900; // before it a workbook has no days
    if (row.due->year >= kFirstYear)
        worksheet_write_datetime(sheet, at, kDueColumn, &day, formats.day);
    else
        worksheet_write_string(sheet, at, kDueColumn, cells[kDueColumn].toUtf8().constData(), formats.text);
}

void writeSheet(Workbook& workbook, const ActionSheet& actions)
{
    lxw_worksheet* sheet = workbook.addSheet();
    const Formats formats = formatsOf(workbook);
    const QStringList headings = actionHeadings();
    for (int column = 0; column < headings.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, kWidths[column], nullptr);
        worksheet_write_string(sheet, 0, at, headings[column].toUtf8().constData(), formats.heading);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    lxw_row_t at = 1;
    for (const ActionRow& row : actions.rows)
        writeRow(sheet, at++, row, formats);
    const auto last = static_cast<lxw_col_t>(headings.size() - 1);
    worksheet_autofilter(sheet, 0, 0, at - 1, last);
}

} // namespace

QByteArray actionWorkbook(const ActionSheet& sheet)
{
    Workbook workbook(ActionWorkbook::tr("Actions of %1", "an agency").arg(sheet.agency), actionMarks(sheet));
    writeSheet(workbook, sheet);
    return workbook.take();
}

} // namespace soundings
