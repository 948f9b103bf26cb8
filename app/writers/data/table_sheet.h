// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/table.h"

#include <map>
#include <utility>

struct lxw_format;
struct lxw_worksheet;

namespace soundings {

class Workbook;

/// Formats of a workbook's cells, each made once.
class SheetFormats final {
public:
    explicit SheetFormats(Workbook& workbook);
    lxw_format* title() const { return m_title; }
    lxw_format* heading() const { return m_heading; }
    lxw_format* numberHeading() const { return m_numberHeading; }
    lxw_format* link() const { return m_link; }
    /// Empty for text; `depth` indents.
    lxw_format* cell(const QByteArray& numberFormat = {}, int depth = 0);

private:
    Workbook& m_workbook;
    lxw_format* m_title;
    lxw_format* m_heading;
    lxw_format* m_numberHeading;
    lxw_format* m_link;
    std::map<std::pair<QByteArray, int>, lxw_format*> m_cells;
};

/// A table on an empty sheet: caption, headings with units (both stand still), then a row each. Numbers are numbers,
/// displayed as the words; all else is text, whatever it starts with. Each row has a cell for each column.
void writeTableSheet(lxw_worksheet* sheet, const Table& table, SheetFormats& formats);

/// Text in a cell; nothing where there is none.
void writeText(lxw_worksheet* sheet, int row, int column, const QString& text, lxw_format* format);

} // namespace soundings
