// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/survey_receipt_text.h"

#include "app/text/survey_fault_text.h"
#include "core/text_identity.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct SurveyReceiptText {
    Q_DECLARE_TR_FUNCTIONS(SurveyReceiptText)
};

QString shownName(const std::string& text) { return QString::fromStdString(shownText(text)); }

QString listOfColumns(const std::vector<ReceiptColumn>& columns)
{
    QStringList all;
    for (const ReceiptColumn& column : columns)
        all << QStringLiteral("%1 (%2)").arg(shownName(column.heading)).arg(column.cells);
    return all.join(QStringLiteral("; "));
}

QString listOfNames(const std::vector<std::string>& names)
{
    QStringList all;
    for (const std::string& name : names)
        all << shownName(name);
    return all.join(QStringLiteral("; "));
}

} // namespace

QStringList surveyReceiptLines(const SurveyReceipt& receipt, bool isStored)
{
    constexpr std::size_t kMostNamed = 20;
    QStringList lines;
    if (receipt.files.size() <= kMostNamed && !receipt.files.empty())
        lines << SurveyReceiptText::tr("Read: %1.").arg(listOfNames(receipt.files));
    else if (!receipt.files.empty())
        lines << SurveyReceiptText::tr("Read: %1 files.").arg(receipt.files.size());
    if (!receipt.filesAtFault.empty() && receipt.filesAtFault.size() <= kMostNamed)
        lines << SurveyReceiptText::tr("Not in order: %1.").arg(listOfNames(receipt.filesAtFault));
    else if (!receipt.filesAtFault.empty())
        lines << SurveyReceiptText::tr("Not in order: %1 files.").arg(receipt.filesAtFault.size());
    if (receipt.repeats > 0)
        lines << SurveyReceiptText::tr("Files that are the same as others and count once: %1.").arg(receipt.repeats);
    if (!receipt.otherSheets.empty())
        lines << SurveyReceiptText::tr("Sheets that were not read: %1.").arg(listOfNames(receipt.otherSheets));
    lines << SurveyReceiptText::tr("People: %1. Comments: %2.").arg(receipt.people).arg(receipt.comments);
    if (receipt.rowsWithoutAnswer > 0)
        lines << SurveyReceiptText::tr("Rows without any answer, left out: %1.").arg(receipt.rowsWithoutAnswer);
    for (const auto& [doubt, rows] : receipt.doubtfulTaken)
        lines << (isStored ? SurveyReceiptText::tr("Among the people, rows that may be nobody (%1): %2.")
                           : SurveyReceiptText::tr(
                               "Among the people, rows that may be nobody (%1): %2. \"rows_in_doubt\": \"leave\" "
                               "in the mapping leaves them out."))
                     .arg(rowDoubtText(doubt))
                     .arg(rows);
    for (const auto& [doubt, rows] : receipt.doubtfulLeft)
        lines << SurveyReceiptText::tr("Rows left out (%1): %2.").arg(rowDoubtText(doubt)).arg(rows);
    lines << SurveyReceiptText::tr("Columns taken, with the cells that say something: %1.")
                 .arg(listOfColumns(receipt.taken));
    if (!receipt.dropped.empty())
        lines << SurveyReceiptText::tr("Columns dropped, of which nothing is kept: %1.")
                     .arg(listOfColumns(receipt.dropped));
    lines << (isStored ? SurveyReceiptText::tr("The answers are stored, shuffled, with the comments apart. The file "
                                               "stays where it was and still holds everything; so may the platform.")
                       : SurveyReceiptText::tr("Nothing is stored."));
    return lines;
}

} // namespace soundings
