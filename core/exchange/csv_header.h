// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_scanner.h"
#include "core/exchange/ignored_columns.h"

#include <string>
#include <vector>

namespace soundings {

/// The first row of a CSV file: what its columns are called, and whether the rows below have as many cells.
class CsvHeader {
public:
    /// Of the row on which the scanner stands.
    explicit CsvHeader(const CsvScanner& scanner);

    /// tidied(); a column without a name is called "column C", after its letter.
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    [[nodiscard]] bool hasName(std::size_t column) const { return !m_isNameless[column]; }
    /// "row 1".
    [[nodiscard]] const std::string& place() const { return m_place; }
    /// Nothing need stand in this column, whatever it is called.
    void ignore(std::size_t column) { m_isNameless[column] = false; }

    /// Gives the scanner's row a cell for each column: an empty last one may be missing, and empty ones may follow.
    /// False, with a fault, where it has more or fewer. A column without a name in which something stands is a fault,
    /// once.
    bool fit(CsvScanner& scanner, IssueList& issues);

private:
    std::string m_place;
    std::vector<std::string> m_names;
    std::vector<bool> m_isNameless;
    std::size_t m_needed = 0; ///< up to the last column that has a name
};

} // namespace soundings
