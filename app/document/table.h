// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace soundings {

struct Column {
    enum class Holds { Words, Numbers };
    QString id; ///< for data formats: "score", never translated; once in a table
    QString heading;
    Holds holds = Holds::Words;
    QString unit = {}; ///< "out of 100"; empty for words and plain counts
    QString meaning = {}; ///< for the list of definitions; empty where the heading says it all
    bool captionSaysUnit = false; ///< of several columns alike, so that no heading has to
};

/// Whether the unit stands beside the heading: "Score (out of 100)", but not "People (people)".
inline bool showsUnit(const Column& column)
{
    return !column.unit.isEmpty() && !column.captionSaysUnit
        && column.heading.compare(column.unit, Qt::CaseInsensitive) != 0;
}

struct Cell {
    QString words; ///< as people read it
    std::optional<double> number =
        {}; ///< the same as a number, for spreadsheets; empty for words and where it is not shown
};

struct Row {
    std::vector<Cell> cells; ///< one a column; the first names the row
    int depth = 0; ///< of the line in a sum: 0 the whole
};

struct Table {
    QString id; ///< for data formats: "governance-sections", never translated; once in a document
    QString caption;
    std::vector<Column> columns;
    std::vector<Row> rows;
};

} // namespace soundings
