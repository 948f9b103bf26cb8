// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/ods_walk.h"

#include "core/exchange/issue_list.h"
#include "core/sheets/sheet_limits.h"
#include "core/sheets/whole_number.h"

#include <algorithm>
#include <utility>

namespace soundings {

namespace {

constexpr std::size_t kMostOdsRows = std::size_t{1} << 24U; ///< that a sheet can have; nothing stands in most of them
constexpr std::string_view kTable = ":table:";
constexpr std::string_view kOffice = ":office:";

/// What has only rows, columns or cells of a sheet in it.
bool isFrame(std::string_view name)
{
    constexpr std::string_view kFrames[] = {"document-content",  "body",          "spreadsheet",
                                            "automatic-styles",  "table-rows",    "table-header-rows",
                                            "table-row-group",   "table-columns", "table-header-columns",
                                            "table-column-group"};
    return std::find(std::begin(kFrames), std::end(kFrames), name) != std::end(kFrames);
}

} // namespace

XmlStep OdsWalk::start(std::string_view name, const XmlAttributes& attributes)
{
    if (m_isInCell)
        return startInCell(name, attributes);
    if (name == "table" && !m_isInTable)
        return m_isInTable = startTable(attributes.in(kTable, "name").value_or(std::string_view()),
                                        isHiddenStyle(attributes.in(kTable, "style-name"))),
               m_isInTable ? XmlStep::Into : XmlStep::Over;
    if (name == "style")
        m_style = attributes.in(":style:", "name").value_or(std::string_view());
    if (name == "table-properties" && attributes.in(kTable, "display") == "false")
        m_hiddenStyles.insert(m_style);
    if (name == "table-column")
        return startColumn(attributes);
    if (name == "table-row")
        return startRow(attributes);
    if (name == "table-cell" || name == "covered-table-cell")
        return startCell(name, attributes);
    return name == "style" || isFrame(name) ? XmlStep::Into : XmlStep::Over;
}

bool OdsWalk::end(std::string_view name)
{
    if (m_isInCell && name != "table-cell" && name != "covered-table-cell") {
        m_isText = m_isText && name != "p";
        return true;
    }
    if (name == "table")
        m_isInTable = false;
    if (name == "table-row")
        return endRow() || stopped();
    return !std::exchange(m_isInCell, false) || endCell() || stopped();
}

void OdsWalk::text(std::string_view part)
{
    if (m_isText)
        addText(part);
}

bool OdsWalk::stopped()
{
    m_isStopped = true;
    return false;
}

bool OdsWalk::isHiddenStyle(std::optional<std::string_view> style) const
{
    return style && m_hiddenStyles.count(std::string(*style)) != 0;
}

XmlStep OdsWalk::startInCell(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "p" && !m_isText) {
        if (m_hasText)
            addText("\n");
        m_isText = m_hasText = true;
        return XmlStep::Into;
    }
    if (!m_isText)
        return XmlStep::Over;
    if (name == "s")
        addText(std::string(wholeUpTo(attributes.in(":text:", "c").value_or("1"), kLongestCell).value_or(1), ' '));
    if (name == "tab")
        addText("\t");
    if (name == "line-break")
        addText("\n");
    return name == "span" || name == "a" ? XmlStep::Into : XmlStep::Over;
}

void OdsWalk::addText(std::string_view part)
{
    if (m_cell.shown.size() <= 4 * kLongestCell)
        m_cell.shown += part;
}

std::optional<std::size_t> OdsWalk::repeats(const XmlAttributes& attributes, std::string_view name, std::size_t most)
{
    const std::string_view given = attributes.in(kTable, name).value_or("1");
    const std::optional<std::size_t> count = wholeUpTo(given, most);
    if (count && *count > 0)
        return count;
    m_faults.add(IssueCode::WrongCellPlace, rowPlace(static_cast<int>(m_row)), given);
    m_isStopped = true;
    return std::nullopt;
}

XmlStep OdsWalk::startColumn(const XmlAttributes& attributes)
{
    const auto count = repeats(attributes, "number-columns-repeated", kMostPlaces);
    if (!count)
        return XmlStep::Stop;
    const std::string_view shown = attributes.in(kTable, "visibility").value_or("visible");
    const std::size_t first = m_columns;
    m_columns += *count;
    if (shown != "visible" && first < kMostPlaces)
        hideColumns(first, std::min(m_columns, kMostPlaces) - 1);
    return XmlStep::Over;
}

XmlStep OdsWalk::startRow(const XmlAttributes& attributes)
{
    const auto count = repeats(attributes, "number-rows-repeated", kMostOdsRows);
    if (!count || !m_isInTable)
        return XmlStep::Stop;
    m_row = m_next;
    m_next = std::min(m_row + *count, kMostOdsRows);
    m_rowRepeats = *count;
    m_column = 0;
    m_isKept = false;
    beginRow(m_row);
    return XmlStep::Into;
}

bool OdsWalk::endRow()
{
    if (!m_isKept)
        return true;
    if (m_rowRepeats > kMostRepeats) {
        m_faults.add(IssueCode::RepeatedTooOften, rowPlace(static_cast<int>(m_row)), {}, kMostRepeats);
        return false;
    }
    if (m_next - 1 <= kMostSheetRows)
        return repeatRow(m_rowRepeats - 1);
    m_faults.add(IssueCode::TooManyRows, {}, {}, kMostSheetRows);
    return false;
}

XmlStep OdsWalk::startCell(std::string_view name, const XmlAttributes& attributes)
{
    const auto count = repeats(attributes, "number-columns-repeated", kMostPlaces);
    if (!count || m_row == 0)
        return XmlStep::Stop;
    m_cell = {};
    m_cell.repeats = *count;
    m_cell.isCovered = name == "covered-table-cell";
    m_cell.type = attributes.in(kOffice, "value-type").value_or(std::string_view());
    for (const std::string_view value : {"value", "date-value", "boolean-value", "string-value"})
        if (const auto given = attributes.in(kOffice, value))
            m_cell.value = *given;
    m_cell.isFormula = attributes.in(kTable, "formula").has_value();
    m_cell.isError = attributes.in(":calcext", "value-type") == "error";
    m_isInCell = true;
    m_isText = m_hasText = false;
    return XmlStep::Into;
}

bool OdsWalk::endCell()
{
    const std::size_t first = m_column;
    m_column = std::min(first + m_cell.repeats, kMostPlaces);
    const bool isEmpty = m_cell.shown.empty() && m_cell.value.empty() && !m_cell.isFormula;
    if (m_cell.isCovered || isEmpty)
        return true;
    if (first + m_cell.repeats > kMostSheetColumns) {
        m_faults.add(IssueCode::TooManyColumns, cellPlace(first, static_cast<int>(m_row)), {}, kMostSheetColumns);
        return false;
    }
    m_isKept = true;
    for (std::size_t i = 0; i < m_cell.repeats; ++i)
        if (!putCell(first + i, m_cell))
            return false;
    return true;
}

} // namespace soundings
