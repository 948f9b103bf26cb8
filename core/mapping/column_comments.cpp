// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/column_comments.h"

#include "core/exchange/utf8.h"
#include "core/mapping/column_answers.h"
#include "core/text_identity.h"

namespace soundings {

namespace {

/// "@SQ@" and the like undone; the text is otherwise as somebody wrote it.
std::string writtenText(std::string_view cell)
{
    std::string text(trimmed(cell));
    constexpr std::string_view kQuote = "@SQ@";
    for (std::size_t at = text.find(kQuote); at != std::string::npos; at = text.find(kQuote, at + 1))
        text.replace(at, kQuote.size(), "'");
    return text;
}

} // namespace

ColumnComments readColumnComments(const Sheet& sheet, const ReadColumn& column, const std::vector<bool>& isRead,
                                  const AnswerValues& values, const SurveyMapping& mapping,
                                  const OpenQuestion& question)
{
    ColumnComments read;
    for (const SurveyFault& reckoned : reckonedCells(sheet, column, isRead))
        if (reckoned.kind == SurveyFaultKind::ErrorValue)
            read.faults.push_back(reckoned);
    const SheetColumn& cells = sheet.columns[column.index];
    const auto longest = static_cast<std::size_t>(question.maxLength);
    for (std::size_t row = 0; row < cells.cells.size(); ++row) {
        std::string text = isRead[row] ? writtenText(cells.text(row)) : std::string();
        if (text.empty() || mappedMeaning(mapping, column, values, text))
            continue;
        if (prefixLength(text, longest) < text.size())
            read.faults.push_back(
                {SurveyFaultKind::CommentTooLong, sheet.rows[row], column.index, shownText(column.heading), {}});
        read.rows.push_back(row);
        read.comments.push_back(std::move(text));
    }
    return read;
}

} // namespace soundings
