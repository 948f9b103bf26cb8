// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/data/table_sheet.h"

#include "app/writers/data/cell_number.h"
#include "app/writers/workbook/workbook.h"

#include <algorithm>

#include <xlsxwriter.h>

namespace soundings {

namespace {

constexpr int kHeadingRow = 1;
constexpr int kFirstRow = 2;
constexpr double kTitleSize = 14;
/// In characters.
constexpr qsizetype kNarrowest = 10;
constexpr qsizetype kWidest = 45;

lxw_format* bold(Workbook& workbook)
{
    lxw_format* format = workbook.addFormat();
    format_set_bold(format);
    return format;
}

/// "Score (out of 100)"; "People" says its unit itself.
QString headingText(const Column& column)
{
    return showsUnit(column) ? QStringLiteral("%1 (%2)").arg(column.heading, column.unit) : column.heading;
}

void writeCell(lxw_worksheet* sheet, int row, int column, const Cell& cell, int depth, SheetFormats& formats)
{
    const auto format = cell.number ? numberFormat(cell) : std::nullopt;
    if (format)
        worksheet_write_number(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), *cell.number,
                               formats.cell(*format, depth));
    else
        writeText(sheet, row, column, cell.words, formats.cell({}, depth));
}

/// Wide enough for what it holds, within reason; the rest is wrapped.
void setWidths(lxw_worksheet* sheet, const Table& table)
{
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        qsizetype longest = std::max(kNarrowest, headingText(table.columns[column]).size());
        for (const Row& row : table.rows)
            longest = std::max(longest, row.cells[column].words.size());
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, static_cast<double>(std::min(longest, kWidest) + 2), nullptr);
    }
}

} // namespace

SheetFormats::SheetFormats(Workbook& workbook)
    : m_workbook(workbook), m_title(bold(workbook)), m_heading(bold(workbook)), m_numberHeading(bold(workbook)),
      m_link(workbook.addFormat())
{
    format_set_font_size(m_title, kTitleSize);
    m_title->text_wrap = LXW_FALSE; // it may stand over the columns beside it
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    format_set_bottom(m_numberHeading, LXW_BORDER_THIN);
    format_set_align(m_numberHeading, LXW_ALIGN_RIGHT);
    format_set_underline(m_link, LXW_UNDERLINE_SINGLE);
    format_set_font_color(m_link, LXW_COLOR_BLUE);
}

lxw_format* SheetFormats::cell(const QByteArray& numberFormat, int depth)
{
    constexpr int kDeepest = 15; // of a spreadsheet's indents
    lxw_format*& format = m_cells[{numberFormat, depth}];
    if (format != nullptr)
        return format;
    format = m_workbook.addFormat();
    if (!numberFormat.isEmpty()) {
        format_set_num_format(format, numberFormat.constData());
        format_set_align(format, LXW_ALIGN_RIGHT);
    }
    if (depth > 0)
        format_set_indent(format, static_cast<uint8_t>(std::min(depth, kDeepest)));
    return format;
}

void writeTableSheet(lxw_worksheet* sheet, const Table& table, SheetFormats& formats)
{
    setWidths(sheet, table);
    writeText(sheet, 0, 0, table.caption, formats.title());
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const bool isNumbers = table.columns[column].holds == Column::Holds::Numbers;
        writeText(sheet, kHeadingRow, static_cast<int>(column), headingText(table.columns[column]),
                  isNumbers ? formats.numberHeading() : formats.heading());
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.rows[row].cells.size(); ++column)
            writeCell(sheet, kFirstRow + static_cast<int>(row), static_cast<int>(column), table.rows[row].cells[column],
                      column == 0 ? table.rows[row].depth : 0, formats);
    worksheet_freeze_panes(sheet, kFirstRow, 1);
    worksheet_repeat_rows(sheet, 0, kHeadingRow);
}

void writeText(lxw_worksheet* sheet, int row, int column, const QString& text, lxw_format* format)
{
    if (!text.isEmpty())
        worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                               sheetText(text).constData(), format);
}

} // namespace soundings
