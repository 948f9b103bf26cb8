// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/survey_receipt.h"

#include <filesystem>

namespace soundings {

namespace {

/// Columns of several files that have one heading are one.
void addReceiptColumn(std::vector<ReceiptColumn>& columns, ReceiptColumn column)
{
    for (ReceiptColumn& there : columns)
        if (there.heading == column.heading && there.target == column.target) {
            there.cells += column.cells;
            return;
        }
    columns.push_back(std::move(column));
}

std::vector<bool> filesAtFault(const SurveyFiles& read)
{
    std::vector<bool> isAtFault;
    for (const SurveyFile& file : read.files)
        isAtFault.push_back(!file.issues.empty());
    for (const SurveyPart& part : read.parts) {
        const bool isForm = read.files[part.files.front()].isForm;
        for (const SurveyFault& fault : part.reading.faults)
            isAtFault[part.files[isForm && fault.row > 0 ? static_cast<std::size_t>(fault.row) - 1 : 0]] = true;
        if (!isForm && !part.reading.isAccepted())
            isAtFault[part.files.front()] = true;
    }
    return isAtFault;
}

} // namespace

SurveyReceipt surveyReceipt(const SurveyFiles& read, const Questionnaire& questionnaire)
{
    SurveyReceipt receipt;
    const std::vector<bool> isAtFault = filesAtFault(read);
    for (std::size_t i = 0; i < read.files.size(); ++i) {
        const SurveyFile& file = read.files[i];
        (isAtFault[i] ? receipt.filesAtFault : receipt.files)
            .push_back(std::filesystem::path(file.path).filename().string());
        receipt.repeats += file.isRepeat ? 1U : 0U;
        receipt.otherSheets.insert(receipt.otherSheets.end(), file.otherSheets.begin(), file.otherSheets.end());
    }
    for (const SurveyPart& part : read.parts) {
        for (const ReadColumn& column : part.reading.columns) {
            if (column.isAnswer())
                addReceiptColumn(receipt.taken,
                                 {column.heading, targetName(questionnaire, *column.target), column.filled});
            else if (column.isDropped() && column.basis != ColumnBasis::Nameless)
                addReceiptColumn(receipt.dropped, {column.heading, {}, column.filled});
        }
        receipt.people += part.reading.people.people;
        receipt.comments += part.reading.comments.size();
        receipt.rowsWithoutAnswer += static_cast<std::size_t>(part.reading.rowsWithoutAnswer);
        for (const RowInDoubt& row : part.reading.rowsInDoubt)
            ++(row.isTaken ? receipt.doubtfulTaken : receipt.doubtfulLeft)[row.doubt];
    }
    return receipt;
}

} // namespace soundings
