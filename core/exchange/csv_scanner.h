// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/issue_list.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// How rows are numbered: by the lines that they start on, or as a spreadsheet shows them (a row is one, however many
/// lines its cells have; an empty line is one).
enum class CsvNumbers { Lines, Rows };

/// Walks a CSV text row by row without copying it (RFC 4180; LF, CR LF or CR). Faults go into `issues` while it walks:
/// a line over 1 MiB is omitted, an unclosed quote ends the walk. The text must outlive the scanner.
class CsvScanner {
public:
    /// The separator is read off the header line, or off a first line of Excel's, "sep=;", which is passed over.
    CsvScanner(std::string_view text, IssueList& issues, CsvNumbers numbers = CsvNumbers::Lines);
    CsvScanner(std::string_view text, IssueList& issues, char separator);

    /// On to the next row that is not empty; false at the end.
    bool next();
    /// The row's number, from 1.
    [[nodiscard]] int line() const { return m_rowLine; }
    /// The first of the row's cells behind whose closing quote something stands that belongs to no cell.
    [[nodiscard]] std::optional<std::size_t> textAfterQuote() const { return m_textAfterQuote; }
    /// The cell whose quote is never closed, once the walk has ended there; its row is that of line().
    [[nodiscard]] std::optional<std::size_t> unclosedCell() const { return m_unclosedCell; }
    /// Valid until the next call of next().
    [[nodiscard]] const std::vector<std::string_view>& cells() const { return m_cells; }
    /// Takes cells off the row's end, or adds empty ones.
    void setCellCount(std::size_t count) { m_cells.resize(count); }
    /// Bytes behind the walk.
    [[nodiscard]] std::size_t position() const { return m_at; }

private:
    enum class Outcome { Read, TooLong, Unclosed };
    void passSeparatorLine();
    Outcome readRow();
    void readShort();
    Outcome readPlain();
    Outcome readQuoted();
    Outcome outOfBounds() const;
    void skipLine();
    void passLineEnd();
    [[nodiscard]] bool atLineEnd() const { return m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    std::string_view m_text;
    IssueList& m_issues;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_rowStart = 0;
    std::size_t m_limit = 0; ///< where a row that started at m_rowStart is too long
    CsvNumbers m_numbers = CsvNumbers::Lines;
    int m_line = 1;
    int m_rowLine = 1;
    std::vector<std::string_view> m_cells;
    std::optional<std::size_t> m_textAfterQuote;
    std::optional<std::size_t> m_unclosedCell;
    std::deque<std::string> m_unquoted; ///< cells that could not be taken as they stand in the text
};

} // namespace soundings
