// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/row_doubts.h"

#include "core/mapping/folded_text.h"
#include "core/text_identity.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace soundings {

namespace {

using Judge = std::function<std::optional<RowDoubt>(std::string_view folded)>;

std::optional<RowDoubt> byStatus(std::string_view status)
{
    static const std::unordered_set<std::string_view> kTries{"survey preview", "survey test", "preview",
                                                             "test",           "1",           "2"};
    return kTries.contains(status) ? std::optional(RowDoubt::Preview) : std::nullopt;
}

std::optional<RowDoubt> ifNot(std::string_view text, std::initializer_list<std::string_view> finished)
{
    return std::find(finished.begin(), finished.end(), text) == finished.end() ? std::optional(RowDoubt::Unfinished)
                                                                               : std::nullopt;
}

std::optional<RowDoubt> byReview(std::string_view text)
{
    static const std::unordered_set<std::string_view> kRejected{"rejected", "validation_status_not_approved",
                                                                "not approved", "heb ei gymeradwyo"};
    return kRejected.contains(text) ? std::optional(RowDoubt::Rejected) : std::nullopt;
}

/// What a column of this heading says of its row; nothing for most columns. `has`: whether the file has that heading.
Judge judgeOf(std::string_view heading, const std::function<bool(std::string_view)>& has)
{
    const bool isQualtrics = has("recordeddate") || has("responseid") || has("distributionchannel");
    const auto isEmpty = [](std::string_view text) {
        return text.empty() ? std::optional(RowDoubt::Unfinished) : std::nullopt;
    };
    if (heading == "status" && isQualtrics)
        return byStatus;
    if (heading == "finished" && isQualtrics)
        return [](std::string_view text) { return ifNot(text, {"", "true", "1", "yes", "wahr"}); };
    if (heading == "submitdate" || (heading == "date submitted" && has("last page"))
        || (heading == "ended" && has("started")))
        return isEmpty;
    if (heading.ends_with("_complete"))
        return [](std::string_view text) { return ifNot(text, {"", "2", "complete"}); };
    if (heading == "complete?")
        return [](std::string_view text) { return ifNot(text, {"", "2", "complete"}); };
    if (heading.ends_with("_timestamp") || heading == "survey timestamp")
        return [](std::string_view text) {
            return text == "[not completed]" ? std::optional(RowDoubt::Unfinished) : std::nullopt;
        };
    if (heading == "_validation_status" || heading == "reviewstate")
        return byReview;
    return {};
}

bool isSummaryWord(std::string_view folded)
{
    static const std::unordered_set<std::string_view> kWords{
        "average", "averages",           "mean",        "means",  "median",   "total",   "totals", "grand total",
        "std dev", "standard deviation", "cyfartaledd", "cymedr", "canolrif", "cyfanswm"};
    const std::string_view text = folded.ends_with(':') ? folded.substr(0, folded.size() - 1) : folded;
    return kWords.contains(text);
}

/// "2.4", but not "2.0": no answer to anything.
bool isAverage(std::string_view text)
{
    const std::size_t mark = text.find_first_of(".,");
    return mark != std::string_view::npos && mark > 0 && mark + 1 < text.size()
        && std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })
        == static_cast<std::ptrdiff_t>(text.size() - 1)
        && text.find_first_not_of('0', mark + 1) != std::string_view::npos;
}

/// How much of a row was reckoned from other rows.
struct Reckoned {
    int filled = 0;
    int reckoned = 0;
    bool isCalledSo = false;
    [[nodiscard]] bool isSummary() const { return isCalledSo || (reckoned >= 3 && 2 * reckoned > filled); }
};

class DoubtSearch {
public:
    DoubtSearch(const Sheet& sheet, const HeaderRows& header)
        : m_sheet(sheet), m_header(header), m_doubts(sheet.rows.size()), m_reckoned(sheet.rows.size())
    {
    }

    void judge(const SheetColumn& column, const Judge& judgement)
    {
        std::vector<std::optional<RowDoubt>> byText;
        for (const std::string& text : column.texts)
            byText.push_back(judgement(foldedText(text)));
        const auto says = [&](std::size_t row) { return byText[column.cells[row]].has_value(); };
        bool isSaidOfAll = true; // then the column says nothing: nobody's answers were ever sent, by this form
        for (std::size_t row = m_header.end(); row < column.cells.size(); ++row)
            isSaidOfAll = isSaidOfAll && says(row) && byText[column.cells[row]] == RowDoubt::Unfinished
                && trimmed(column.text(row)).empty();
        for (std::size_t row = m_header.end(); !isSaidOfAll && row < column.cells.size(); ++row)
            if (says(row) && !m_doubts[row])
                m_doubts[row] = byText[column.cells[row]];
    }

    void lookForSummaries(const SheetColumn& column, bool isAnswer)
    {
        std::vector<char> kinds; // 's' a word for a summary, 'a' an average, 'f' filled, 0 blank
        for (const std::string& text : column.texts) {
            const std::string folded = foldedText(text);
            const char filled = folded.empty() ? '\0' : 'f';
            kinds.push_back(isSummaryWord(folded) ? 's' : isAnswer && isAverage(folded) ? 'a' : filled);
        }
        for (std::size_t row = m_header.end(); row < column.cells.size(); ++row) {
            const char kind = kinds[column.cells[row]];
            Reckoned& counts = m_reckoned[row];
            counts.isCalledSo = counts.isCalledSo || kind == 's';
            counts.filled += isAnswer && kind != '\0' ? 1 : 0;
            counts.reckoned += kind == 'a' ? 1 : 0;
        }
        for (const int number : column.formulaRows)
            if (const auto row = std::lower_bound(m_sheet.rows.begin(), m_sheet.rows.end(), number);
                isAnswer && row != m_sheet.rows.end() && *row == number)
                noteFormula(static_cast<std::size_t>(row - m_sheet.rows.begin()), kinds, column);
    }

    std::vector<std::optional<RowDoubt>> take()
    {
        for (std::size_t row = m_header.end(); row < m_doubts.size(); ++row)
            if (m_reckoned[row].isSummary())
                m_doubts[row] = RowDoubt::Averages;
        return std::move(m_doubts);
    }

private:
    void noteFormula(std::size_t row, const std::vector<char>& kinds, const SheetColumn& column)
    {
        if (kinds[column.cells[row]] != 'a') // else it is counted
            ++m_reckoned[row].reckoned;
    }

    const Sheet& m_sheet;
    const HeaderRows& m_header;
    std::vector<std::optional<RowDoubt>> m_doubts;
    std::vector<Reckoned> m_reckoned; ///< by row
};

} // namespace

std::vector<std::optional<RowDoubt>> rowDoubts(const Sheet& sheet, const HeaderRows& header,
                                               const std::vector<ReadColumn>& columns,
                                               const std::function<void()>& onColumn)
{
    std::unordered_set<std::string> headings;
    for (const ReadColumn& column : columns)
        headings.insert(foldedText(column.heading));
    const auto has = [&](std::string_view heading) { return headings.contains(std::string(heading)); };
    DoubtSearch search(sheet, header);
    for (const ReadColumn& column : columns) {
        onColumn();
        const SheetColumn& cells = sheet.columns[column.index];
        if (column.isDropped())
            if (const Judge judge = judgeOf(foldedText(column.heading), has))
                search.judge(cells, judge);
        const bool isText = column.isAnswer() && column.target->kind == ColumnKind::Comment;
        if (!isText)
            search.lookForSummaries(cells, column.isAnswer());
    }
    return search.take();
}

} // namespace soundings
