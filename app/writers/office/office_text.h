// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/block.h"
#include "app/writers/office/office_picture.h"
#include "app/writers/office/office_style.h"
#include "app/writers/pdf/column_widths.h"

#include <utility>
#include <vector>

namespace soundings {

/// Words of a paragraph that look alike; they may hold FallbackMarks.
struct Stretch {
    QString words;
    OfficeSpan span = OfficeSpan::Plain;
};

/// A line of the contents.
struct ContentsEntry {
    int level = 2; ///< 2 or 3
    QString words;
    QString bookmark; ///< of the heading that it leads to
};

/// The running text of one office format: what a document's blocks are written with.
class OfficeText {
public:
    OfficeText() = default;
    OfficeText(const OfficeText&) = delete;
    OfficeText& operator=(const OfficeText&) = delete;
    virtual ~OfficeText() = default;

    virtual void paragraph(OfficeStyle style, const std::vector<Stretch>& stretches) = 0;
    /// `bookmark`: where links to it lead; empty for none.
    virtual void heading(OfficeStyle style, const QString& words, const QString& bookmark) = 0;
    virtual void list(const List& list) = 0;
    /// Without its caption; it has a column at least.
    virtual void table(const Table& table, const TableColumns& columns) = 0;
    virtual void picture(OfficeStyle style, const OfficePicture& picture) = 0;
    virtual void contents(const QString& title, const std::vector<ContentsEntry>& entries) = 0;
    /// What comes next begins a page.
    void breakPage() { m_breaksPage = true; }

protected:
    /// Whether the paragraph that is being begun begins a page.
    bool takeBreak() { return std::exchange(m_breaksPage, false); }

private:
    bool m_breaksPage = false;
};

/// The style of a table's cell; `column` from 0.
OfficeStyle cellStyle(const Table& table, const Row& row, std::size_t column);
/// What stands in a column's header: its unit as such.
std::vector<Stretch> headerWords(const Column& column, OfficeSpan span);
/// In what its words are set: narrower where there is no room.
OfficeSpan cellSpan(const TableColumns& columns);
/// Between two columns, in points.
double cellGap(const TableColumns& columns);
/// Whether a row is so short that no page end need cut it.
bool staysWhole(const Row& row);

} // namespace soundings
