// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rounds/round_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace soundings::rounds {

namespace {

using Json = nlohmann::json;
using Cells = std::vector<std::string>;

/// Rows below a header, all of the same length.
struct Sheet {
    Cells header;
    std::vector<Cells> rows;
};

std::string wordOf(const Asked& asked, const Mark& mark)
{
    switch (mark.said) {
    case Said::DontKnow:
        return "dk";
    case Said::DoesNotApply:
        return "na";
    case Said::Nothing:
        return {};
    case Said::Point:
        break;
    }
    return std::to_string(asked.points[static_cast<std::size_t>(mark.place)]);
}

std::string csvRow(const Cells& cells, const std::vector<std::size_t>& order, char separator, bool quotes)
{
    std::string line;
    for (const std::size_t column : order) {
        const bool isQuoted = quotes || cells[column].find_first_of(",;\t\"") != std::string::npos;
        line += isQuoted ? '"' + cells[column] + '"' : cells[column];
        line += separator;
    }
    line.back() = '\n';
    return line;
}

std::string csvOf(const Sheet& sheet, Dice& dice)
{
    std::vector<std::size_t> order;
    for (std::size_t column = 0; column < sheet.header.size(); ++column)
        order.push_back(column);
    if (dice.oneIn(2))
        std::reverse(order.begin(), order.end());
    const char separator = ",;\t"[dice.below(3)];
    const bool quotes = dice.oneIn(3);
    std::string text = dice.oneIn(3) ? "\xEF\xBB\xBF" : "";
    text += csvRow(sheet.header, order, separator, quotes);
    for (const Cells& row : sheet.rows)
        text += csvRow(row, order, separator, quotes);
    return text;
}

/// Empty cells are left out, or are empty words.
std::string jsonOf(const Sheet& sheet, const char* key, Dice& dice)
{
    const bool leavesOut = dice.oneIn(2);
    const bool hasNumbers = dice.oneIn(2);
    Json rows = Json::array();
    for (const Cells& cells : sheet.rows) {
        Json& row = rows.emplace_back(Json::object());
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const std::string& cell = cells[column];
            const bool isNumber = !cell.empty() && std::all_of(cell.begin(), cell.end(), [](unsigned char letter) {
                return letter >= '0' && letter <= '9';
            });
            if (isNumber && hasNumbers)
                row[sheet.header[column]] = std::stoi(cell);
            else if (!cell.empty() || !leavesOut)
                row[sheet.header[column]] = cell;
        }
    }
    return Json{{key, rows}}.dump();
}

Cells cellsOf(const Asked& asked, const Member& member)
{
    Cells row;
    for (const Mark& mark : member.items)
        row.push_back(wordOf(asked, mark));
    row.push_back(member.role < 0 ? std::string() : asked.roles[static_cast<std::size_t>(member.role)]);
    for (std::size_t i = 0; i < asked.cases.size(); ++i) {
        const int choice = member.choices[i];
        row.push_back(choice < 0 ? std::string() : asked.cases[i].options[static_cast<std::size_t>(choice)].id);
        const int sure = member.sure[i];
        row.push_back(sure < 0 ? std::string() : std::to_string(asked.sureness[static_cast<std::size_t>(sure)]));
    }
    if (!asked.openQuestion.empty())
        row.push_back(member.comment);
    return row;
}

} // namespace

std::string agreedFile(const Asked& asked, const std::vector<Mark>& marks, Dice& dice)
{
    Sheet sheet{{"item", "answer", "note"}, {}};
    const std::vector<AskedItem> items = asked.items();
    for (std::size_t i = 0; i < items.size(); ++i)
        sheet.rows.push_back({items[i].id, wordOf(asked, marks[i]),
                              marks[i].said == Said::DoesNotApply ? "Not with them, so far; ask again" : ""});
    return dice.oneIn(2) ? csvOf(sheet, dice) : jsonOf(sheet, "answers", dice);
}

std::string peopleFile(const Asked& asked, const std::vector<Member>& people, Dice& dice)
{
    Sheet sheet;
    for (const AskedItem& item : asked.items())
        sheet.header.push_back(item.id);
    sheet.header.emplace_back("role");
    for (const AskedCase& one : asked.cases) {
        sheet.header.push_back(one.id);
        sheet.header.push_back(one.id + ".sure");
    }
    if (!asked.openQuestion.empty())
        sheet.header.push_back(asked.openQuestion);
    for (const Member& member : people)
        sheet.rows.push_back(cellsOf(asked, member));
    return dice.oneIn(2) ? csvOf(sheet, dice) : jsonOf(sheet, "people", dice);
}

} // namespace soundings::rounds
