// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet_file.h"

#include <string>
#include <vector>

namespace soundings::test {

using Lines = std::vector<std::string>;

/// Each row as "number|cell|cell".
inline Lines linesOf(const Sheet& sheet)
{
    Lines lines;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        std::string line = std::to_string(sheet.rows[row]);
        for (const SheetColumn& column : sheet.columns)
            line += "|" + column.text(row);
        lines.push_back(line);
    }
    return lines;
}

/// Each fault as "!place “value”".
inline Lines linesOf(const Issues& issues)
{
    Lines lines;
    for (const Issue& issue : issues)
        lines.push_back("!" + issue.where + (issue.value.empty() ? "" : " “" + issue.value + "”"));
    return lines;
}

/// The rows of a file's default sheet; each of its faults, where it is refused, as linesOf() says it.
inline Lines linesOf(const std::string& bytes)
{
    const OpenedSheetFile opened = openSheetFile(bytes);
    if (!opened.file)
        return linesOf(opened.issues);
    const ReadSheet read = opened.file->readSheet(opened.file->defaultSheet());
    return read.issues.empty() ? linesOf(*read.sheet) : linesOf(read.issues);
}

/// Every fault of a file that is refused, when it is opened or when its default sheet is read.
inline Issues issuesOf(const std::string& bytes)
{
    const OpenedSheetFile opened = openSheetFile(bytes);
    return opened.file ? opened.file->readSheet(opened.file->defaultSheet()).issues : opened.issues;
}

} // namespace soundings::test
