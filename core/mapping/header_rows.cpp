// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/header_rows.h"

#include "core/mapping/folded_text.h"
#include "core/text_identity.h"

#include <algorithm>
#include <set>

namespace soundings {

namespace {

constexpr std::size_t kRowsSearched = 50;

bool isImportId(std::string_view text) { return trimmed(text).starts_with("{\"ImportId\""); }

/// What SurveyMonkey writes under a question that has no statements of its own.
bool isGeneric(std::string_view text)
{
    static const std::set<std::string, std::less<>> kGeneric{"response", "open-ended response", "ymateb",
                                                             "ymateb penagored"};
    return kGeneric.contains(foldedText(text));
}

struct RowOfHeadings {
    std::size_t filled = 0;
    std::size_t questions = 0;
    std::size_t known = 0; ///< questions and others
    std::size_t importIds = 0;
    std::size_t generic = 0;
    std::size_t tags = 0; ///< of HXL: "#…"
    std::size_t different = 0;

    [[nodiscard]] bool isMostly(std::size_t count) const { return filled > 0 && 2 * count > filled; }
};

/// Counts cells of the rows of one sheet, each once.
class HeaderSearch {
public:
    HeaderSearch(const Sheet& sheet, const std::function<HeadingCell(std::string_view)>& meaning)
        : m_sheet(sheet), m_meaning(meaning), m_rows(std::min(sheet.rows.size(), kRowsSearched))
    {
    }

    [[nodiscard]] RowOfHeadings count(std::size_t row) const
    {
        RowOfHeadings counts;
        std::set<std::string_view> texts;
        for (const SheetColumn& column : m_sheet.columns) {
            const std::string& text = column.text(row);
            if (trimmed(text).empty())
                continue;
            ++counts.filled;
            texts.insert(text);
            const HeadingCell cell = m_meaning(text);
            counts.questions += cell == HeadingCell::Question ? 1U : 0U;
            counts.known += cell == HeadingCell::Unknown ? 0U : 1U;
            counts.importIds += isImportId(text) ? 1U : 0U;
            counts.generic += isGeneric(text) ? 1U : 0U;
            counts.tags += text.front() == '#' && text.size() > 1 ? 1U : 0U;
        }
        counts.different = texts.size();
        return counts;
    }

    [[nodiscard]] std::optional<std::size_t> firstKnown() const
    {
        for (std::size_t row = 0; row < m_rows; ++row)
            if (const RowOfHeadings counts = count(row);
                counts.questions > 0 && counts.isMostly(counts.known + counts.generic))
                return row;
        return std::nullopt;
    }

    /// Where nothing is known: as wide as most rows are below.
    [[nodiscard]] std::optional<std::size_t> firstWide() const
    {
        std::size_t widest = 0;
        for (std::size_t row = 0; row < m_rows; ++row)
            widest = std::max(widest, count(row).filled);
        for (std::size_t row = 0; row < m_rows; ++row)
            if (5 * count(row).filled >= 4 * widest && widest > 0)
                return row;
        return std::nullopt;
    }

    /// With the rows below that are headings, too.
    [[nodiscard]] std::size_t endFrom(std::size_t first) const
    {
        std::size_t end = first + 1;
        for (std::size_t row = first + 1; row < m_rows && row <= first + 2; ++row)
            if (const RowOfHeadings counts = count(row); counts.isMostly(counts.importIds))
                end = row + 1;
        while (end < m_rows && belongsToHeader(count(end)))
            ++end;
        return end;
    }

    /// With the rows above: names over a wording, and questions over statements.
    [[nodiscard]] std::size_t beginFrom(std::size_t known, std::size_t end) const
    {
        if (known == 0)
            return known;
        const RowOfHeadings lowest = count(end - 1);
        const RowOfHeadings above = count(known - 1);
        const bool isNamesRow =
            10 * above.filled >= 9 * count(known).filled && above.different == above.filled && above.filled > 2;
        const bool hasImportIds = lowest.isMostly(lowest.importIds) && end - known < 3;
        return hasImportIds || isNamesRow || fillsGaps(known - 1, known) ? known - 1 : known;
    }

    [[nodiscard]] HeaderRows rows(std::size_t first, std::size_t end) const
    {
        const RowOfHeadings top = count(first);
        const bool isFull = 10 * top.filled >= 9 * m_sheet.columns.size() && top.different == top.filled;
        return {first, end - first, end - first == 1 || isFull};
    }

private:
    [[nodiscard]] static bool belongsToHeader(const RowOfHeadings& counts)
    {
        return counts.isMostly(counts.importIds) || counts.isMostly(counts.tags)
            || (counts.questions + counts.generic > 0 && counts.isMostly(counts.known + counts.generic));
    }

    /// Whether `above` knows a column that `row` says nothing of.
    [[nodiscard]] bool fillsGaps(std::size_t above, std::size_t row) const
    {
        return std::any_of(m_sheet.columns.begin(), m_sheet.columns.end(), [&](const SheetColumn& column) {
            const std::string_view below = trimmed(column.text(row));
            return (below.empty() || isGeneric(below)) && m_meaning(column.text(above)) != HeadingCell::Unknown;
        });
    }

    const Sheet& m_sheet;
    const std::function<HeadingCell(std::string_view)>& m_meaning;
    std::size_t m_rows;
};

} // namespace

std::optional<HeaderRows> findHeaderRows(const Sheet& sheet, std::optional<int> number,
                                         const std::function<HeadingCell(std::string_view)>& meaning)
{
    const HeaderSearch search(sheet, meaning);
    if (number) {
        const auto place = std::find(sheet.rows.begin(), sheet.rows.end(), *number);
        if (place == sheet.rows.end())
            return std::nullopt;
        const auto first = static_cast<std::size_t>(place - sheet.rows.begin());
        return search.rows(first, search.endFrom(first));
    }
    if (const auto known = search.firstKnown()) {
        const std::size_t end = search.endFrom(*known);
        return search.rows(search.beginFrom(*known, end), end);
    }
    if (const auto wide = search.firstWide())
        return search.rows(*wide, search.endFrom(*wide));
    return std::nullopt;
}

std::vector<std::string> headingsOf(const Sheet& sheet, const HeaderRows& rows, std::size_t column)
{
    std::vector<std::string> texts;
    const auto has = [&](std::string_view text) { return std::find(texts.begin(), texts.end(), text) != texts.end(); };
    for (std::size_t row = rows.first; row < rows.end(); ++row) {
        const std::string_view text = trimmed(sheet.text(row, column));
        if (!text.empty() && !isGeneric(text) && !isImportId(text) && !has(text)
            && (text.front() != '#' || row == rows.first))
            texts.emplace_back(text);
    }
    if (!rows.areNamesFirst)
        std::reverse(texts.begin(), texts.end());
    return texts;
}

} // namespace soundings
