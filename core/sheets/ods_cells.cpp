// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/ods_cells.h"

#include "core/exchange/issue_list.h"
#include "core/sheets/number_text.h"
#include "core/sheets/sheet_limits.h"
#include "core/sheets/whole_number.h"

#include <algorithm>
#include <set>
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

struct OdsCell {
    std::string type;
    std::string value; ///< of its type, as the file has it
    std::string shown; ///< its paragraphs
    std::size_t repeats = 1;
    bool isCovered = false;
    bool isFormula = false;
    bool isError = false;
};

/// Empty where its value is not of its type.
std::optional<std::string> textOfCell(const OdsCell& cell)
{
    if (cell.isError || cell.value.empty())
        return cell.shown;
    if (cell.type == "float" || cell.type == "currency")
        return numberText(cell.value);
    if (cell.type == "percentage")
        return percentText(cell.value);
    if (cell.type == "date")
        return isoDateText(cell.value);
    if (cell.type == "boolean")
        return cell.value == "true" ? "TRUE" : "FALSE";
    return cell.type == "string" && cell.shown.empty() ? cell.value : cell.shown;
}

/// Walks a content.xml. Comments, changes that were undone, shapes and everything else that is not in a cell's own
/// paragraphs is passed over.
class OdsWalk : public XmlHandler {
public:
    explicit OdsWalk(SheetFaults& faults) : m_faults(faults) { }

    XmlStep start(std::string_view name, const XmlAttributes& attributes) override
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

    bool end(std::string_view name) override
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

    void text(std::string_view part) override
    {
        if (m_isText)
            addText(part);
    }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

protected:
    /// Whether its rows are wanted.
    virtual bool startTable(std::string_view name, bool isHidden) = 0;
    virtual void hideColumns(std::size_t first, std::size_t last) = 0;
    virtual void beginRow(std::size_t number) = 0;
    virtual bool putCell(std::size_t column, const OdsCell& cell) = 0;
    virtual bool repeatRow(std::size_t times) = 0;

    [[nodiscard]] std::size_t row() const { return m_row; }
    SheetFaults& faults() { return m_faults; }

private:
    bool stopped()
    {
        m_isStopped = true;
        return false;
    }

    [[nodiscard]] bool isHiddenStyle(std::optional<std::string_view> style) const
    {
        return style && m_hiddenStyles.count(std::string(*style)) != 0;
    }

    XmlStep startInCell(std::string_view name, const XmlAttributes& attributes)
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

    void addText(std::string_view part)
    {
        if (m_cell.shown.size() <= 4 * kLongestCell)
            m_cell.shown += part;
    }

    /// How often something stands there; nothing, with a fault, where that is no number that a spreadsheet can have.
    std::optional<std::size_t> repeats(const XmlAttributes& attributes, std::string_view name, std::size_t most)
    {
        const std::string_view given = attributes.in(kTable, name).value_or("1");
        const std::optional<std::size_t> count = wholeUpTo(given, most);
        if (count && *count > 0)
            return count;
        m_faults.add(IssueCode::WrongCellPlace, rowPlace(static_cast<int>(m_row)), given);
        m_isStopped = true;
        return std::nullopt;
    }

    XmlStep startColumn(const XmlAttributes& attributes)
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

    XmlStep startRow(const XmlAttributes& attributes)
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

    bool endRow()
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

    XmlStep startCell(std::string_view name, const XmlAttributes& attributes)
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

    bool endCell()
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

    SheetFaults& m_faults;
    std::string m_style;
    std::set<std::string> m_hiddenStyles;
    bool m_isInTable = false;
    bool m_isInCell = false;
    bool m_isText = false; ///< in a paragraph
    bool m_hasText = false; ///< after one
    bool m_isStopped = false;
    bool m_isKept = false; ///< whether anything stands in the row
    std::size_t m_columns = 0; ///< that were described
    std::size_t m_row = 0;
    std::size_t m_rowRepeats = 1;
    std::size_t m_column = 0;
    OdsCell m_cell;

protected:
    std::size_t m_next = 1; ///< number of the next row
};

class OdsLister final : public OdsWalk {
public:
    OdsLister(std::vector<OdsTable>& tables, SheetFaults& faults) : OdsWalk(faults), m_tables(tables) { }

private:
    bool startTable(std::string_view name, bool isHidden) override
    {
        m_next = 1;
        m_tables.push_back({{std::string(name), isHidden}, 0});
        return true;
    }
    void hideColumns(std::size_t, std::size_t) override { }
    void beginRow(std::size_t) override { m_cells = 0; }
    bool putCell(std::size_t, const OdsCell&) override
    {
        if (++m_cells == 2)
            m_tables.back().fullRows = std::min<std::size_t>(m_tables.back().fullRows + 1, 2);
        return true;
    }
    bool repeatRow(std::size_t times) override
    {
        m_tables.back().fullRows += m_cells >= 2 && times > 0 ? 1U : 0U;
        return true;
    }

    std::vector<OdsTable>& m_tables;
    std::size_t m_cells = 0;
};

class OdsReader final : public OdsWalk {
public:
    OdsReader(std::size_t index, SheetBuilder& builder, SheetFaults& faults)
        : OdsWalk(faults), m_left(index), m_builder(builder)
    {
    }

private:
    bool startTable(std::string_view, bool) override { return m_left-- == 0; }
    void hideColumns(std::size_t first, std::size_t last) override { m_builder.hideColumns(first, last); }
    void beginRow(std::size_t number) override { m_builder.beginRow(static_cast<int>(number)); }
    bool putCell(std::size_t column, const OdsCell& cell) override
    {
        const std::string place = cellPlace(column, static_cast<int>(row()));
        const std::optional<std::string> shown = textOfCell(cell);
        if (!shown)
            faults().add(IssueCode::NotANumber, place, cell.value);
        else if (isTooLongForCell(*shown))
            faults().add(IssueCode::TextTooLong, place, std::string_view(*shown).substr(0, 400));
        return !shown || m_builder.add(column, {.text = *shown, .isFormula = cell.isFormula, .isError = cell.isError});
    }
    bool repeatRow(std::size_t times) override { return m_builder.repeatRow(times); }

    std::size_t m_left; ///< sheets before it
    SheetBuilder& m_builder;
};

} // namespace

bool listOdsTables(ArchivePart& part, const XmlProgress& progress, std::vector<OdsTable>& tables, SheetFaults& faults)
{
    OdsLister lister(tables, faults);
    return walkXml(part, lister, progress, faults) && faults.isEmpty();
}

bool readOdsTable(ArchivePart& part, std::size_t index, const XmlProgress& progress, SheetBuilder& builder,
                  SheetFaults& faults)
{
    OdsReader reader(index, builder, faults);
    return walkXml(part, reader, progress, faults) && !reader.isStopped();
}

} // namespace soundings
