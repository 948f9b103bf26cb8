// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheet_builder.h"

#include "core/exchange/issue_list.h"
#include "core/sheets/sheet_limits.h"

#include <algorithm>
#include <functional>

namespace soundings {

namespace {

SheetColumn columnOfNothing()
{
    SheetColumn column;
    column.texts.emplace_back();
    return column;
}

} // namespace

std::uint32_t ColumnTexts::place(std::string_view text, std::vector<std::string>& texts)
{
    if (texts[m_last] == text)
        return m_last;
    if (m_slots.size() < 2 * (texts.size() + 1))
        grow(texts);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(text)&mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask)
        if (texts[m_slots[slot] - 1] == text)
            return m_last = m_slots[slot] - 1;
    texts.emplace_back(text);
    m_last = static_cast<std::uint32_t>(texts.size() - 1);
    m_slots[slot] = m_last + 1;
    return m_last;
}

void ColumnTexts::grow(const std::vector<std::string>& texts)
{
    constexpr std::size_t kFewest = 16;
    m_slots.assign(std::max(kFewest, 2 * m_slots.size()), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        std::size_t slot = std::hash<std::string_view>{}(texts[i]) & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

bool SheetBuilder::fits(std::size_t rows, std::size_t columns)
{
    if (!m_isTooLarge && rows * columns <= kMostSheetCells && m_bytes <= kMostKeptBytes)
        return true;
    if (!m_isTooLarge)
        m_faults.add(IssueCode::SheetTooLarge, rowPlace(m_row));
    m_isTooLarge = true;
    return false;
}

bool SheetBuilder::add(std::size_t column, const SheetCell& cell)
{
    if (cell.text.empty() && !cell.isFormula)
        return true;
    const std::size_t index = m_sheet.rows.size() - (m_isKept ? 1 : 0);
    if (!fits(index + 1, std::max(column + 1, m_sheet.columns.size())))
        return false;
    if (!m_isKept)
        m_sheet.rows.push_back(m_row);
    m_isKept = true;
    if (column >= m_sheet.columns.size()) {
        m_sheet.columns.resize(column + 1, columnOfNothing());
        m_texts.resize(column + 1);
    }
    SheetColumn& to = m_sheet.columns[column];
    const std::size_t known = to.texts.size();
    const std::uint32_t place = m_texts[column].place(cell.text, to.texts);
    m_bytes += to.texts.size() > known ? cell.text.size() + sizeof(std::string) : 0;
    to.cells.resize(index); // empty cells since the last
    to.cells.push_back(place);
    if (cell.isFormula)
        to.formulaRows.push_back(m_row);
    if (cell.isError)
        to.errorRows.push_back(m_row);
    return true;
}

void SheetBuilder::keepRow()
{
    if (m_sheet.rows.empty() && m_row > 1)
        m_sheet.rows.push_back(1);
    if (!m_isKept)
        m_sheet.rows.push_back(m_row);
    m_isKept = true;
}

bool SheetBuilder::addHeading(std::string_view text)
{
    const std::size_t column = m_sheet.columns.size();
    if (!fits(m_sheet.rows.size() + 1, column + 1))
        return false;
    if (m_sheet.rows.empty())
        m_sheet.rows.push_back(1);
    SheetColumn& to = m_sheet.columns.emplace_back(columnOfNothing());
    to.cells.push_back(m_texts.emplace_back().place(text, to.texts));
    m_bytes += text.size() + sizeof(std::string);
    return true;
}

bool SheetBuilder::repeatRow(std::size_t times)
{
    const std::size_t before = m_sheet.rows.size();
    if (!m_isKept || times == 0)
        return true;
    if (!fits(before + times, m_sheet.columns.size()))
        return false;
    for (std::size_t i = 1; i <= times; ++i)
        m_sheet.rows.push_back(m_row + static_cast<int>(i));
    for (SheetColumn& column : m_sheet.columns) {
        if (column.cells.size() != before)
            continue;
        column.cells.resize(before + times, column.cells.back());
        for (std::vector<int>* flagged : {&column.formulaRows, &column.errorRows})
            if (!flagged->empty() && flagged->back() == m_row)
                flagged->insert(flagged->end(), m_sheet.rows.end() - static_cast<std::ptrdiff_t>(times),
                                m_sheet.rows.end());
    }
    m_row += static_cast<int>(times);
    return true;
}

void SheetBuilder::hideColumns(std::size_t first, std::size_t last)
{
    m_hidden.resize(std::max(m_hidden.size(), last + 1));
    std::fill(m_hidden.begin() + static_cast<std::ptrdiff_t>(first),
              m_hidden.begin() + static_cast<std::ptrdiff_t>(last + 1), true);
}

Sheet SheetBuilder::take()
{
    for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
        m_sheet.columns[i].cells.resize(m_sheet.rows.size());
        m_sheet.columns[i].isHidden = i < m_hidden.size() && m_hidden[i];
    }
    return std::move(m_sheet);
}

} // namespace soundings
