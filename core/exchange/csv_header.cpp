// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_header.h"

#include "core/text_identity.h"

namespace soundings {

namespace {

/// As spreadsheets count: A … Z, AA, AB …
std::string letterOf(std::size_t column)
{
    constexpr std::size_t kLetters = 26;
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / kLetters)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
    return letters;
}

bool isBlank(std::string_view cell) { return trimmed(cell).empty(); }

} // namespace

CsvHeader::CsvHeader(const CsvScanner& scanner) : m_place(rowPlace(scanner.line()))
{
    for (const std::string_view cell : scanner.cells()) {
        m_isNameless.push_back(isBlank(cell));
        m_names.push_back(m_isNameless.back() ? "column " + letterOf(m_names.size()) : tidied(cell));
        if (!m_isNameless.back())
            m_needed = m_names.size();
    }
}

bool CsvHeader::fit(CsvScanner& scanner, IssueList& issues)
{
    const auto& cells = scanner.cells();
    const std::size_t given = cells.size();
    std::size_t count = given;
    while (count > m_names.size() && isBlank(cells[count - 1]))
        --count;
    if (count > m_names.size() || count + 1 < m_needed) {
        issues.add(IssueCode::WrongNumberOfCells, rowPlace(scanner.line()), std::to_string(given));
        return false;
    }
    scanner.setCellCount(m_names.size());
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (!m_isNameless[i] || isBlank(cells[i]))
            continue;
        issues.add(IssueCode::NamelessColumn, m_place, m_names[i]);
        m_isNameless[i] = false;
    }
    return true;
}

} // namespace soundings
