// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/csv_sheet.h"

#include "core/exchange/csv_scanner.h"
#include "core/exchange/issue_list.h"
#include "core/exchange/utf8.h"
#include "core/sheets/sheet_builder.h"

#include <algorithm>
#include <map>

namespace soundings {

namespace {

struct CsvRowCells {
    int row = 0;
    std::size_t cells = 0;
};

class CsvSheetReader {
public:
    CsvSheetReader(std::string_view text, SheetFaults& faults)
        : m_text(text), m_isUtf8(isUtf8(text)), m_faults(faults), m_builder({}, faults)
    {
    }

    std::optional<Sheet> read(const ReadingClock& clock)
    {
        CsvScanner scanner(m_text, m_scanned, CsvNumbers::Rows);
        for (std::size_t count = 0; scanner.next(); ++count) {
            if (count % 1'000 == 0 && !clock.tell(part(scanner))) {
                m_faults.add(IssueCode::TakesTooLong, {}, {}, kMostSeconds);
                return std::nullopt;
            }
            if (!readRow(scanner))
                return std::nullopt;
        }
        addScanned(scanner);
        Sheet sheet = m_builder.take();
        addRagged(sheet);
        if (sheet.rows.empty() && m_faults.isEmpty())
            m_faults.add(IssueCode::EmptyFile, {});
        return scanner.unclosedCell() ? std::nullopt : std::optional(std::move(sheet));
    }

private:
    [[nodiscard]] double part(const CsvScanner& scanner) const
    {
        return static_cast<double>(scanner.position()) / static_cast<double>(m_text.size());
    }

    bool readRow(const CsvScanner& scanner)
    {
        const std::vector<std::string_view>& cells = scanner.cells();
        const int row = scanner.line();
        m_builder.beginRow(row);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].empty())
                continue;
            if (i >= kMostSheetColumns) {
                m_faults.add(IssueCode::TooManyColumns, rowPlace(row), {}, kMostSheetColumns);
                return false;
            }
            if (!m_isUtf8 && !checkBytes(cells[i], i, row))
                return false;
            if (isTooLongForCell(cells[i]))
                m_faults.add(IssueCode::TextTooLong, rowAndColumn(i, row), cells[i].substr(0, kExcerpt));
            if (!m_builder.add(i, {.text = cells[i]}))
                return false;
        }
        if (scanner.textAfterQuote())
            m_faults.add(IssueCode::TextAfterQuote, rowAndColumn(*scanner.textAfterQuote(), row));
        if (m_builder.isKept())
            m_cells.push_back({row, cells.size()});
        return checkRows();
    }

    /// False where the text is in another encoding altogether, so that reading on would find nothing but nonsense.
    bool checkBytes(std::string_view cell, std::size_t column, int row)
    {
        IssueList found;
        const bool isText = checkUtf8(cell, found);
        const Issues issues = found.take();
        if (!issues.empty())
            m_faults.add(IssueCode::NotUtf8, rowAndColumn(column, row), issues.front().value);
        return isText;
    }

    bool checkRows()
    {
        if (m_cells.size() <= kMostSheetRows)
            return true;
        m_faults.add(IssueCode::TooManyRows, {}, {}, kMostSheetRows);
        return false;
    }

    /// What the scanner found, in a spreadsheet's words.
    void addScanned(const CsvScanner& scanner)
    {
        for (Issue& issue : m_scanned.take()) {
            if (issue.code == IssueCode::UnclosedQuote && scanner.unclosedCell())
                issue.where = rowAndColumn(*scanner.unclosedCell(), scanner.line());
            m_faults.add(issue.code, issue.where, issue.value, issue.limit);
        }
    }

    /// Nothing is left in `sheet` of what stands beyond the usual number of cells.
    void addRagged(Sheet& sheet)
    {
        std::map<std::size_t, std::size_t> times; // by number of cells
        for (const CsvRowCells& row : m_cells)
            ++times[row.cells];
        if (times.size() < 2)
            return;
        std::size_t usual = m_cells.front().cells;
        for (const CsvRowCells& row : m_cells) // the first that is met, of those that are met as often
            usual = times[row.cells] > times[usual] ? row.cells : usual;
        bool isTitle = true;
        for (const CsvRowCells& row : m_cells) {
            isTitle = isTitle && row.cells < usual;
            const std::string place = row.cells > usual ? rowAndColumn(usual, row.row) : rowPlace(row.row);
            if (!isTitle && row.cells != usual)
                m_faults.add(IssueCode::WrongNumberOfCells, place, std::to_string(row.cells), usual);
        }
        sheet.columns.resize(std::min(sheet.columns.size(), usual));
    }

    static constexpr std::size_t kExcerpt = 400;
    std::string_view m_text;
    bool m_isUtf8;
    SheetFaults& m_faults;
    SheetBuilder m_builder;
    IssueList m_scanned;
    std::vector<CsvRowCells> m_cells; ///< of the rows in which anything stands
};

} // namespace

std::optional<Sheet> readCsvSheet(std::string_view text, const ReadingClock& clock, SheetFaults& faults)
{
    return CsvSheetReader(text, faults).read(clock);
}

} // namespace soundings
