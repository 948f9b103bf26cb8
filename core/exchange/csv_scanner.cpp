// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_scanner.h"

#include "core/text_identity.h"

#include <algorithm>
#include <array>

namespace soundings {

namespace {

constexpr std::size_t kLongestLine = std::size_t{1} << 20U;

/// The one of comma, semicolon and tab that the header line has most of, outside quotes; a comma where it has none.
char sniffSeparator(std::string_view text)
{
    constexpr std::string_view kSeparators = ",;\t";
    std::array<int, kSeparators.size()> counts{};
    bool quoted = false;
    bool begun = false;
    for (const char c : text.substr(0, kLongestLine)) {
        if (c == '"')
            quoted = !quoted;
        const bool isLineEnd = (c == '\n' || c == '\r') && !quoted;
        if (isLineEnd && begun)
            break;
        begun = begun || !isLineEnd;
        const std::size_t which = kSeparators.find(c);
        if (!quoted && which != std::string_view::npos)
            ++counts[which];
    }
    return kSeparators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

} // namespace

CsvScanner::CsvScanner(std::string_view text, IssueList& issues, CsvNumbers numbers)
    : CsvScanner(text, issues, sniffSeparator(text))
{
    m_numbers = numbers;
    passSeparatorLine();
}

CsvScanner::CsvScanner(std::string_view text, IssueList& issues, char separator)
    : m_text(text), m_issues(issues), m_separator(separator)
{
}

/// Excel's own first line says what the separator is, sometimes in quotes: sep=;
void CsvScanner::passSeparatorLine()
{
    constexpr std::string_view kMark = "sep=";
    std::string_view line = m_text.substr(0, m_text.find_first_of("\r\n"));
    if (line.starts_with('"') && line.ends_with('"') && line.size() > 1)
        line = line.substr(1, line.size() - 2);
    const bool isMark = line.size() <= kMark.size() + 1 && areSame(line.substr(0, kMark.size()), kMark);
    if (!isMark || line.ends_with('"'))
        return;
    m_at = std::min(m_text.find_first_of("\r\n"), m_text.size());
    m_separator = line.size() > kMark.size() ? line.back() : sniffSeparator(m_text.substr(m_at));
}

bool CsvScanner::next()
{
    while (m_at < m_text.size() && !m_issues.isFull()) {
        if (atLineEnd()) {
            passLineEnd();
            continue;
        }
        switch (readRow()) {
        case Outcome::Read:
            return true;
        case Outcome::TooLong:
            m_issues.add(IssueCode::LineTooLong, rowPlace(m_rowLine), m_text.substr(m_rowStart, 400));
            skipLine();
            break;
        case Outcome::Unclosed:
            m_unclosedCell = m_cells.size();
            m_issues.add(IssueCode::UnclosedQuote, rowPlace(m_line), m_text.substr(m_at, 400));
            m_at = m_text.size();
            break;
        }
    }
    return false;
}

CsvScanner::Outcome CsvScanner::readRow()
{
    m_cells.clear();
    m_unquoted.clear();
    m_textAfterQuote.reset();
    m_rowStart = m_at;
    m_rowLine = m_line;
    m_limit = std::min(m_text.size(), m_rowStart + kLongestLine);
    for (;;) {
        readShort();
        const bool quoted = m_at < m_text.size() && m_text[m_at] == '"';
        if (const Outcome outcome = quoted ? readQuoted() : readPlain(); outcome != Outcome::Read)
            return outcome;
        if (m_at == m_text.size())
            return Outcome::Read;
        if (atLineEnd()) {
            passLineEnd();
            return Outcome::Read;
        }
        ++m_at; // the separator
    }
}

/// Nearly every cell of a people file: nothing, or one character, and a separator.
void CsvScanner::readShort()
{
    const char* at = m_text.data() + m_at;
    const char* const last = m_text.data() + m_limit - 1;
    const auto mayStand = [](char c) { return c != '"' && c != '\n' && c != '\r'; };
    while (at < last) {
        const std::size_t length = *at == m_separator ? 0 : 1;
        if (length == 1 && (at[1] != m_separator || !mayStand(*at)))
            break;
        m_cells.emplace_back(at, length);
        at += length + 1;
    }
    m_at = static_cast<std::size_t>(at - m_text.data());
}

CsvScanner::Outcome CsvScanner::readPlain()
{
    const char* const start = m_text.data() + m_at;
    const char* const limit = m_text.data() + m_limit;
    const char* end = start;
    while (end != limit && *end != m_separator && *end != '\n' && *end != '\r')
        ++end;
    const auto length = static_cast<std::size_t>(end - start);
    m_at += length;
    if (m_at == m_limit && m_limit < m_text.size() && !atLineEnd())
        return Outcome::TooLong;
    m_cells.emplace_back(start, length);
    return Outcome::Read;
}

CsvScanner::Outcome CsvScanner::readQuoted()
{
    const std::size_t opening = m_at;
    std::string unquoted;
    std::size_t start = m_at + 1;
    std::size_t end = m_text.find('"', start);
    while (end < m_limit && end + 1 < m_text.size() && m_text[end + 1] == '"') { // a doubled quote is a quote
        unquoted.append(m_text.substr(start, end + 1 - start));
        start = end + 2;
        end = m_text.find('"', start);
    }
    if (end >= m_limit)
        return outOfBounds();
    const std::string_view last = m_text.substr(start, end - start);
    if (m_numbers == CsvNumbers::Lines)
        m_line += static_cast<int>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(opening),
                                              m_text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
    m_at = end + 1;
    if (const Outcome outcome = readPlain();
        outcome != Outcome::Read) // what stands between the quote and the separator
        return outcome;
    if (!m_cells.back().empty() && !m_textAfterQuote)
        m_textAfterQuote = m_cells.size() - 1;
    if (unquoted.empty() && m_cells.back().empty()) {
        m_cells.back() = last;
        return Outcome::Read;
    }
    m_unquoted.push_back(unquoted.append(last).append(m_cells.back()));
    m_cells.back() = m_unquoted.back();
    return Outcome::Read;
}

/// A quoted cell that does not end in time: one long line, or a quote that somebody forgot.
CsvScanner::Outcome CsvScanner::outOfBounds() const
{
    const std::string_view row = m_text.substr(m_rowStart, m_limit - m_rowStart);
    const bool oneLine = row.find_first_of("\r\n", m_at - m_rowStart) == std::string_view::npos;
    return oneLine && m_limit < m_text.size() ? Outcome::TooLong : Outcome::Unclosed;
}

void CsvScanner::skipLine()
{
    const std::size_t end = m_text.find('\n', m_at);
    const std::size_t lastOfLine = std::min(end, m_text.size());
    m_at = std::min(m_text.substr(0, lastOfLine).find('\r', m_at), lastOfLine);
}

void CsvScanner::passLineEnd()
{
    const bool isPair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

} // namespace soundings
