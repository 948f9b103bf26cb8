// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/workbook_cell.h"

#include "core/sheets/sheet_limits.h"
#include "core/sheets/whole_number.h"

namespace soundings {

namespace {

std::optional<std::string> shownNumber(const WorkbookCell& cell, const WorkbookContent& content)
{
    switch (cell.kind.value_or(NumberKind::Plain)) {
    case NumberKind::Date:
        return dateText(cell.value, content.from1904);
    case NumberKind::Percent:
        return percentText(cell.value);
    case NumberKind::Plain:
        break;
    }
    return numberText(cell.value);
}

std::optional<std::string> shownTruth(std::string_view value)
{
    if (value == "1" || value == "true")
        return "TRUE";
    return value == "0" || value == "false" ? std::optional<std::string>("FALSE") : std::nullopt;
}

} // namespace

std::optional<CellReference> cellReference(std::string_view text)
{
    constexpr std::size_t kMostLetters = 3;
    std::size_t letters = 0;
    std::size_t column = 0;
    for (; letters < text.size() && text[letters] >= 'A' && text[letters] <= 'Z' && letters <= kMostLetters; ++letters)
        column = column * 26 + static_cast<std::size_t>(text[letters] - 'A' + 1);
    const std::optional<std::size_t> row = wholeUpTo(text.substr(letters), kMostSheetRows);
    if (letters == 0 || letters > kMostLetters || column > kMostPlaces || !row || *row == 0)
        return std::nullopt;
    return CellReference{column - 1, *row};
}

std::optional<std::string_view> textOfCell(const WorkbookCell& cell, const WorkbookContent& content,
                                           std::string& storage, const std::string& place, SheetFaults& faults)
{
    if (cell.value.empty())
        return std::string_view();
    if (cell.type == "s") {
        const std::optional<std::size_t> index = wholeUpTo(cell.value, kMostTexts);
        if (index && *index < content.texts.size())
            return content.texts[*index];
        faults.add(IssueCode::NoSuchText, place, cell.value);
        return std::nullopt;
    }
    if (cell.type == "e")
        return cell.value;
    std::optional<std::string> made;
    IssueCode wrong = IssueCode::WrongValue;
    if (cell.type.empty() || cell.type == "n") {
        made = shownNumber(cell, content);
        wrong = IssueCode::NotANumber;
    } else if (cell.type == "b") {
        made = shownTruth(cell.value);
    } else if (cell.type == "d") {
        made = isoDateText(cell.value);
    } else if (cell.type == "str" || cell.type == "inlineStr") {
        made = withoutEscapes(cell.value);
    }
    if (!made) {
        faults.add(wrong, place, cell.value);
        return std::nullopt;
    }
    storage = *std::move(made);
    return storage;
}

} // namespace soundings
