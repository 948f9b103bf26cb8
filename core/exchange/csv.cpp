// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/csv_scanner.h"
#include "core/exchange/utf8.h"

namespace soundings {

CsvTable readCsv(std::string_view text)
{
    CsvTable table;
    IssueList issues;
    const std::string_view content = withoutByteOrderMark(text);
    if (checkUtf8(text, issues)) {
        CsvScanner scanner(content, issues);
        while (scanner.next())
            table.rows.push_back({scanner.line(), {scanner.cells().begin(), scanner.cells().end()}});
    }
    if (table.rows.empty() && issues.isEmpty())
        issues.add(IssueCode::EmptyFile, {});
    table.issues = issues.take();
    return table;
}

} // namespace soundings
