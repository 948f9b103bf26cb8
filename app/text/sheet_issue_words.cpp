// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sheet_issue_words.h"

#include "app/text/issue_words_context.h"

namespace soundings {

QString sheetIssueWords(IssueCode code)
{
    switch (code) {
    case IssueCode::NotASheetFile:
        return IssueWords::tr(
            "this is not a file that Soundings can read answers from%1. Use an Excel workbook (.xlsx), "
            "an OpenDocument spreadsheet (.ods), CSV or JSON.");
    case IssueCode::IsMacroWorkbook:
        return IssueWords::tr("this is a workbook with macros (.xlsm)%1, which Soundings does not open. Save it as an "
                              "Excel workbook (.xlsx), and use that file.");
    case IssueCode::IsBinaryWorkbook:
        return IssueWords::tr("this is a binary workbook (.xlsb)%1, which Soundings does not open. Save it as an Excel "
                              "workbook (.xlsx), and use that file.");
    case IssueCode::IsOldWorkbook:
        return IssueWords::tr(
            "this is a workbook of an old kind (.xls), or one with a password%1. Open it in Excel or "
            "LibreOffice, save it as an Excel workbook (.xlsx) without a password, and use that file.");
    case IssueCode::IsEncrypted:
        return IssueWords::tr("this file has a password%1. Save it without one, and use that file.");
    case IssueCode::DamagedArchive:
        return IssueWords::tr("the file is damaged or was cut short%1. Download or save it again.");
    case IssueCode::DamagedPart:
        return IssueWords::tr("this part of the workbook is damaged%1. Open the workbook in Excel or LibreOffice, and "
                              "save it again.");
    case IssueCode::MissingPart:
        return IssueWords::tr(
            "the workbook names a part that is not in it%1. Open it in Excel or LibreOffice, and save it "
            "again.");
    case IssueCode::PartOutside:
        return IssueWords::tr(
            "the workbook refers to something outside of itself%1, which Soundings does not follow. Check "
            "where the file came from.");
    case IssueCode::HasDoctype:
        return IssueWords::tr(
            "there is a document type declaration in the workbook%1, which no spreadsheet program writes. "
            "Check where the file came from.");
    case IssueCode::TooManyParts:
        return IssueWords::tr(
            "the workbook has too many parts%1. It may have %2 at most: check that it is the right file.");
    case IssueCode::UnpacksTooLarge:
        return IssueWords::tr(
            "the workbook is too large once it is unpacked%1. It may have %2 MB at most: check that it is "
            "the right file.");
    case IssueCode::TakesTooLong:
        return IssueWords::tr(
            "reading this file took more than %2 seconds%1. Check that it is the right file, or save the "
            "sheet as CSV.");
    case IssueCode::NoSheet:
        return IssueWords::tr("there is no sheet in the workbook%1. Check that it is the right file.");
    case IssueCode::NoSuchText:
        return IssueWords::tr(
            "the text of this cell is not in the workbook%1. Open the workbook in Excel or LibreOffice, "
            "and save it again.");
    case IssueCode::WrongCellPlace:
        return IssueWords::tr("a row or cell stands in a place where it cannot be%1. Open the workbook in Excel or "
                              "LibreOffice, and save it again.");
    case IssueCode::NotANumber:
        return IssueWords::tr(
            "this should be a number%1. Open the workbook in Excel or LibreOffice, and save it again.");
    case IssueCode::TooManyRows:
        return IssueWords::tr("there are too many rows%1. Leave %2 at most.");
    case IssueCode::SheetTooLarge:
        return IssueWords::tr(
            "there is more in this sheet than Soundings can read%1. Take out columns that are not needed, "
            "or check that it is the right file.");
    case IssueCode::RepeatedTooOften:
        return IssueWords::tr(
            "the same row stands here too often%1. It may follow on itself %2 times at most: check how far "
            "down the column was filled.");
    case IssueCode::TextAfterQuote:
        return IssueWords::tr(
            "something stands behind the closing quote of this cell%1. Put the whole cell in quotes, and "
            "double the quotes inside it.");
    case IssueCode::MoreFaultsLeft:
        return IssueWords::tr("%2 more faults are not listed here%1. Mend these first.");
    default:
        return {};
    }
}

} // namespace soundings
