// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace soundings {

class HtmlWriter;

/// A table with its caption; the first cell of a row names it.
struct HtmlTable {
    enum class Align { Words, Numbers };
    struct Row {
        QStringList cells;
        int depth = 0; ///< of the line in a sum
    };
    QString caption;
    QStringList header;
    std::vector<Align> alignment; ///< one a column; columns beyond it are words
    std::vector<Row> rows;
};

void writeTable(HtmlWriter& html, const HtmlTable& table);

} // namespace soundings
