// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace soundings {

/// A workbook that is being written: through libxlsxwriter, which needs a file, in a folder of its own that goes with
/// it. Nothing in it says when it was made, so the same cells give the same bytes.
class Workbook final {
public:
    /// `marks` stand at the head and foot of every page and in the file's properties; may be empty.
    Workbook(const QString& title, const QString& marks);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// A sheet for A4 across, as wide as one page. A name is legal and not taken (sheetNames()); empty for "Sheet1".
    /// Throws Error{WriteFailed} for another.
    lxw_worksheet* addSheet(const QString& name = {});
    /// At the top of its cell, wrapped; lives as long as the workbook.
    lxw_format* addFormat();
    /// Ends it. Throws Error{WriteFailed} where no temporary file can be written.
    QByteArray take();

private:
    QTemporaryDir m_folder;
    QString m_marks;
    lxw_workbook* m_workbook = nullptr; ///< null when it has ended
};

/// As a cell holds it: without what XML cannot hold, at most 32,767 UTF-16 units (the end is then "…"), and "_x0041_"
/// kept from being read as "A".
QByteArray sheetText(const QString& text);

} // namespace soundings
