// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/csv_row.h"

#include <QString>

#include <string_view>

namespace soundings {

/// What a spreadsheet would run; a negative number is none.
static bool isFormula(const std::string& text)
{
    if (text.empty() || std::string_view("=+-@\t\r").find(text.front()) == std::string_view::npos)
        return false;
    bool isNumber = false;
    QString::fromStdString(text).toDouble(&isNumber);
    return text.front() != '-' || !isNumber;
}

std::string csvRow(const std::vector<std::string>& cells)
{
    std::string row;
    for (const std::string& cell : cells) {
        if (&cell != &cells.front())
            row += ',';
        std::string text = cell;
        if (isFormula(text))
            text.insert(0, "'");
        if (text.find_first_of(",\"\r\n;") == std::string::npos) {
            row += text;
            continue;
        }
        row += '"';
        for (const char c : text)
            row += c == '"' ? std::string("\"\"") : std::string(1, c);
        row += '"';
    }
    return row + "\r\n";
}

} // namespace soundings
