// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/workbook_sheet.h"

#include "core/exchange/issue_list.h"
#include "core/sheets/sheet_limits.h"
#include "core/sheets/whole_number.h"
#include "core/sheets/workbook_cell.h"

#include <algorithm>

namespace soundings {

namespace {

enum class SheetLevel { Outside, Sheet, Columns, Data, Row, Cell, Value, Inline, InlineText, Run, RunText };

struct LevelBelow {
    SheetLevel level;
    std::string_view name;
    SheetLevel below;
};

/// What may stand in what; everything else is passed over, and so are formulas, links, pictures and pronunciations.
constexpr LevelBelow kLevels[] = {
    {SheetLevel::Row, "c", SheetLevel::Cell},          {SheetLevel::Cell, "v", SheetLevel::Value},
    {SheetLevel::Data, "row", SheetLevel::Row},        {SheetLevel::Cell, "is", SheetLevel::Inline},
    {SheetLevel::Inline, "t", SheetLevel::InlineText}, {SheetLevel::Inline, "r", SheetLevel::Run},
    {SheetLevel::Run, "t", SheetLevel::RunText},       {SheetLevel::Sheet, "sheetData", SheetLevel::Data},
    {SheetLevel::Sheet, "cols", SheetLevel::Columns},  {SheetLevel::Outside, "worksheet", SheetLevel::Sheet},
};

class WorkbookSheetHandler final : public XmlHandler {
public:
    WorkbookSheetHandler(const WorkbookContent& content, SheetBuilder& builder, SheetFaults& faults)
        : m_content(content), m_builder(builder), m_faults(faults)
    {
    }

    XmlStep start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (m_level == SheetLevel::Cell && name == "f")
            m_cell.isFormula = true;
        if (m_level == SheetLevel::Columns && name == "col")
            hideColumns(attributes);
        const auto* const below =
            std::find_if(std::begin(kLevels), std::end(kLevels), [&](const LevelBelow& candidate) {
                return candidate.level == m_level && candidate.name == name;
            });
        if (below == std::end(kLevels))
            return XmlStep::Over;
        if (below->below == SheetLevel::Row)
            return startRow(attributes);
        if (below->below == SheetLevel::Cell)
            return startCell(attributes);
        m_level = below->below;
        return XmlStep::Into;
    }

    bool end(std::string_view) override
    {
        const bool goesOn = m_level != SheetLevel::Cell || endCell();
        const auto* const above = std::find_if(std::begin(kLevels), std::end(kLevels),
                                               [&](const LevelBelow& candidate) { return candidate.below == m_level; });
        m_level = above->level;
        return goesOn;
    }

    void text(std::string_view part) override
    {
        const bool isValue =
            m_level == SheetLevel::Value || m_level == SheetLevel::InlineText || m_level == SheetLevel::RunText;
        if (isValue && m_cell.value.size() <= 4 * kLongestCell)
            m_cell.value += part;
    }

    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    void hideColumns(const XmlAttributes& attributes)
    {
        const std::optional<std::string_view> hidden = attributes.plain("hidden");
        if (hidden != "1" && hidden != "true" && hidden != "on")
            return;
        const auto first = wholeUpTo(attributes.plain("min").value_or(std::string_view()), kMostPlaces);
        const auto last = wholeUpTo(attributes.plain("max").value_or(std::string_view()), kMostPlaces);
        if (first && last && *first >= 1 && *first <= *last)
            m_builder.hideColumns(*first - 1, *last - 1);
        else
            m_faults.add(IssueCode::WrongCellPlace, "cols");
    }

    XmlStep startRow(const XmlAttributes& attributes)
    {
        const std::optional<std::string_view> given = attributes.plain("r");
        const std::optional<std::size_t> number = given ? wholeUpTo(*given, kMostSheetRows) : m_row + 1;
        if (!number || *number <= m_row) {
            m_faults.add(IssueCode::WrongCellPlace, rowPlace(static_cast<int>(m_row)), *given);
            return XmlStep::Over;
        }
        if (*number > kMostSheetRows) {
            m_faults.add(IssueCode::TooManyRows, {}, {}, kMostSheetRows);
            m_isStopped = true;
            return XmlStep::Stop;
        }
        m_row = *number;
        m_column = 0;
        m_builder.beginRow(static_cast<int>(m_row));
        m_level = SheetLevel::Row;
        return XmlStep::Into;
    }

    XmlStep startCell(const XmlAttributes& attributes)
    {
        if (const std::optional<std::string_view> given = attributes.plain("r")) {
            const std::optional<CellReference> place = cellReference(*given);
            if (!place || place->row != m_row || place->column < m_column) {
                m_faults.add(IssueCode::WrongCellPlace, rowPlace(static_cast<int>(m_row)), *given);
                return XmlStep::Over;
            }
            m_column = place->column;
        }
        m_cell.value.clear();
        m_cell.isFormula = false;
        m_cell.type.assign(attributes.plain("t").value_or(std::string_view()));
        const auto style = wholeUpTo(attributes.plain("s").value_or("0"), kMostPlaces * 4);
        m_cell.kind.reset();
        if (style && *style < m_content.styles.size())
            m_cell.kind = m_content.styles[*style];
        m_level = SheetLevel::Cell;
        return XmlStep::Into;
    }

    bool endCell()
    {
        const std::size_t column = m_column++;
        if (m_cell.value.empty() && !m_cell.isFormula)
            return true;
        if (column >= kMostSheetColumns) {
            m_faults.add(IssueCode::TooManyColumns, place(column), {}, kMostSheetColumns);
            m_isStopped = true;
            return false;
        }
        if (isTooLongForCell(m_cell.value)) {
            m_faults.add(IssueCode::TextTooLong, place(column), std::string_view(m_cell.value).substr(0, kExcerpt));
            return true;
        }
        const std::optional<std::string_view> shown = textOfCell(m_cell, m_content, m_storage, place(column), m_faults);
        m_isStopped = shown
            && !m_builder.add(column, {.text = *shown, .isFormula = m_cell.isFormula, .isError = m_cell.type == "e"});
        return !m_isStopped;
    }

    [[nodiscard]] std::string place(std::size_t column) const { return cellPlace(column, static_cast<int>(m_row)); }

    static constexpr std::size_t kExcerpt = 400;
    const WorkbookContent& m_content;
    SheetBuilder& m_builder;
    SheetFaults& m_faults;
    SheetLevel m_level = SheetLevel::Outside;
    bool m_isStopped = false;
    std::size_t m_row = 0;
    std::size_t m_column = 0; ///< of the cell that is read, or the first that the next may stand in
    WorkbookCell m_cell;
    std::string m_storage;
};

class TableFinder final : public XmlHandler {
public:
    XmlStep start(std::string_view name, const XmlAttributes&) override
    {
        if (name == "row")
            m_cells = 0;
        m_cells += name == "v" || name == "is" ? 1U : 0U;
        return XmlStep::Into;
    }
    bool end(std::string_view name) override
    {
        m_rows += name == "row" && m_cells >= 2 ? 1U : 0U;
        return !found();
    }
    [[nodiscard]] bool found() const { return m_rows >= 2; }

private:
    std::size_t m_cells = 0;
    std::size_t m_rows = 0;
};

} // namespace

bool readWorkbookSheet(ArchivePart& part, const WorkbookContent& content, const XmlProgress& progress,
                       SheetBuilder& builder, SheetFaults& faults)
{
    WorkbookSheetHandler handler(content, builder, faults);
    return walkXml(part, handler, progress, faults) && !handler.isStopped();
}

bool hasTable(ArchivePart& part, const ReadingClock& clock, SheetFaults& faults)
{
    constexpr std::size_t kFirstLook = std::size_t{4} << 20U;
    TableFinder finder;
    return walkXml(part, finder, {clock, 0, 0, kFirstLook}, faults) && finder.found();
}

} // namespace soundings
