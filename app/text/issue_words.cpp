// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/issue_words.h"

#include "core/questionnaire/item.h"
#include "core/questionnaire/minimum_group.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct IssueWords {
    Q_DECLARE_TR_FUNCTIONS(IssueWords)
};

/// %2 is a limit of ours; %1 is left for what stood there.
QString withNumber(QString sentence, std::size_t limit)
{
    return sentence.replace(QStringLiteral("%2"), QString::number(limit));
}

} // namespace

QString issueWords(IssueCode code)
{
    switch (code) {
    case IssueCode::NotJson:
        return IssueWords::tr("this is not well-formed JSON%1. Mend the brackets, commas and quotes here.");
    case IssueCode::NotUtf8:
        return IssueWords::tr("this is not UTF-8 text%1. Save the file again as UTF-8.");
    case IssueCode::UnknownFormat:
        return IssueWords::tr("the format number is not one this Soundings knows%1. Use \"format\": 1.");
    case IssueCode::MissingField:
        return IssueWords::tr("something that is needed is missing%1. Add it.");
    case IssueCode::UnknownField:
        return IssueWords::tr("there is a field Soundings does not know%1. Check its spelling, or take it out.");
    case IssueCode::WrongType:
        return IssueWords::tr(
            "this is the wrong kind of value%1. Check whether a text, a number, a list or an object belongs "
            "here.");
    case IssueCode::WrongValue:
        return IssueWords::tr("this value is not one of those allowed here%1. Use one that the format names.");
    case IssueCode::EmptyText:
        return IssueWords::tr("the text is empty%1. Write it, or take the field out if it may be left out.");
    case IssueCode::DuplicateId:
        return IssueWords::tr("this id is used twice%1. Give each thing an id of its own.");
    case IssueCode::DuplicateText:
        return IssueWords::tr("the same text stands in two places%1. Word them so that people can tell them apart.");
    case IssueCode::MissingLevel:
        return IssueWords::tr("there are fewer levels than the scale has points%1. Describe one level for each point.");
    case IssueCode::TooManyLevels:
        return IssueWords::tr("there are more levels than the scale has points%1. Describe one level for each point.");
    case IssueCode::MissingTranslation:
        return IssueWords::tr(
            "a translation is missing%1. Translate it, or take the language out of those that are complete.");
    case IssueCode::TranslationPointsNowhere:
        return IssueWords::tr("this translates something the questionnaire does not have%1. Check the id.");
    case IssueCode::MirrorPointsNowhere:
        return IssueWords::tr("the mirror names a question that is not there%1. Name one of this questionnaire.");
    case IssueCode::MirrorNotMutual:
        return IssueWords::tr("the mirror does not point back%1. Let each of the two questions name the other.");
    case IssueCode::CalibratesPointsNowhere:
        return IssueWords::tr("the case names a question that is not there%1. Name one of this questionnaire.");
    case IssueCode::UnknownKind:
        return IssueWords::tr("this kind is not in the list of kinds%1. Add it there, or name one of those.");
    case IssueCode::UnknownFacet:
        return IssueWords::tr("this facet is not in the list of facets%1. Add it there, or name one of those.");
    case IssueCode::UnknownTheme:
        return IssueWords::tr("this theme is not in the list of themes%1. Add it there, or name one of those.");
    case IssueCode::UnknownScenarioLeaning:
        return IssueWords::tr("this leaning is not in the list of leanings%1. Add it there, or name one of those.");
    case IssueCode::WeightsAddToNothing:
        return IssueWords::tr(
            "the weights here add to nothing%1, so there would be no score. Give at least one a weight of 1.");
    case IssueCode::WeightsTooLarge:
        return IssueWords::tr("the weights here are too large to compute with exactly%1. Use smaller whole numbers.");
    case IssueCode::TooFineToCount:
        return IssueWords::tr(
            "the numbers here are too fine to be counted exactly%1. Give scores fewer decimals, or let a "
            "case name fewer statements.");
    case IssueCode::ScaleWithoutPoints:
        return withNumber(IssueWords::tr("the scale has no points%1. Give it at least %2."), kFewestPoints);
    case IssueCode::ScaleTooShort:
        return withNumber(IssueWords::tr("the scale has fewer than %2 points%1. Give it at least %2."), kFewestPoints);
    case IssueCode::ScaleTooLong:
        return withNumber(IssueWords::tr("the scale has more than %2 points%1. Leave %2 at most."), kMostPoints);
    case IssueCode::ScalePointsNotRising:
        return IssueWords::tr(
            "the points of the scale do not rise%1. Put them in order, each worth more than the one before.");
    case IssueCode::DuplicatePoint:
        return IssueWords::tr("two points of the scale have the same value%1. Give each its own.");
    case IssueCode::MustHaveOutsideScale:
        return IssueWords::tr("the must-have asks for a point the scale does not have%1. Use one of its points.");
    case IssueCode::NoItems:
        return IssueWords::tr("there are no questions here%1. Add one, or take the section out.");
    case IssueCode::MinimumGroupTooLow:
        return withNumber(IssueWords::tr("the smallest group shown is too small to protect people%1. Use %2 or more."),
                          kLeastMinimumGroup);
    case IssueCode::ScenarioWithoutRecommended:
        return IssueWords::tr("no option of this case is recommended%1. Mark the best one.");
    case IssueCode::EmptyFile:
        return IssueWords::tr(
            "there is nothing in the file%1. Check that it is the one you meant, and that it was saved.");
    case IssueCode::NoHeader:
        return IssueWords::tr("the first row names no question%1. Begin with a row of column names.");
    case IssueCode::UnknownColumn:
        return IssueWords::tr("this column is not one of the questionnaire's%1. Take it out; or, if you know that it "
                              "holds nothing personal, add --ignore-columns with its name as it is shown here.");
    case IssueCode::DuplicateColumn:
        return IssueWords::tr("this column stands here twice%1. Leave one.");
    case IssueCode::MissingColumn:
        return IssueWords::tr("a column is missing%1. Add it to the first row.");
    case IssueCode::WrongNumberOfCells:
        return IssueWords::tr("this row does not have as many cells as the first%1. Check its commas and quotes.");
    case IssueCode::UnclosedQuote:
        return IssueWords::tr("a quote opened here is never closed%1. Close it.");
    case IssueCode::UnknownItem:
        return IssueWords::tr("the questionnaire has no question with this id%1. Check its spelling.");
    case IssueCode::DuplicateItem:
        return IssueWords::tr("this question is answered twice%1. Leave one answer.");
    case IssueCode::PointOutsideScale:
        return IssueWords::tr("this is not a point of the scale%1. Use one of its points, or leave it empty; na or dk "
                              "where the question allows it.");
    case IssueCode::NotApplicableNotAllowed:
        return IssueWords::tr("this question always applies%1. Give it a point of the scale, or leave it empty.");
    case IssueCode::NotApplicableWithoutReason:
        return IssueWords::tr("\"does not apply\" needs a reason%1. Say why in the note.");
    case IssueCode::DontKnowNotAllowed:
        return IssueWords::tr(
            "\"don’t know\" is not one of this question's answers%1. Give it a point of the scale, or leave "
            "it empty.");
    case IssueCode::UnknownRole:
        return IssueWords::tr(
            "this role is not one of the questionnaire's%1. Use one of its role ids, or leave it empty.");
    case IssueCode::UnknownOption:
        return IssueWords::tr("this is not one of the case's options%1. Use one of its letters, or leave it empty.");
    case IssueCode::TextTooLong:
        return IssueWords::tr("this text is too long%1. Shorten it.");
    case IssueCode::TooMany:
        return IssueWords::tr("there are too many of these%1. Leave %2 at most.", "lists of a questionnaire");
    case IssueCode::TooManyItems:
        return IssueWords::tr("the questionnaire has too many questions%1. Leave %2 at most.");
    case IssueCode::TooManyValues:
        return IssueWords::tr(
            "the file holds too many values to be a questionnaire%1. It may hold %2 at most: check that "
            "it is the right file.");
    case IssueCode::TooManyColumns:
        return IssueWords::tr("there are too many columns%1. Leave %2 at most.");
    case IssueCode::TooManyPeople:
        return IssueWords::tr("the file has answers of more people than can be counted with so many questions%1. Leave "
                              "%2 at most.");
    case IssueCode::LineTooLong:
        return IssueWords::tr("this line is too long to be an answer%1. Check that it is the right file.");
    case IssueCode::FileTooLarge:
        return IssueWords::tr(
            "the file is too large%1. It may have %2 bytes at most: check that it is the right file.");
    case IssueCode::NestedTooDeep:
        return IssueWords::tr("this is nested too deeply%1. There may be %2 levels at most: check the brackets here.");
    case IssueCode::DuplicateField:
        return IssueWords::tr("this field stands here twice%1. Leave one.");
    case IssueCode::UnknownPlaceholder:
        return IssueWords::tr("this placeholder is not one that Soundings fills%1. Use {partner} or {agency}.");
    case IssueCode::MoreFaults:
        return IssueWords::tr("there are more faults from here on%1, which are not listed. Check that it is the right "
                              "file, or mend these first.");
    case IssueCode::IsWorkbook:
        return IssueWords::tr(
            "this is a spreadsheet workbook, not a CSV file%1. Open it in Excel or LibreOffice, save the "
            "sheet as CSV UTF-8, and use that file.");
    case IssueCode::IsWebPage:
        return IssueWords::tr("this is a web page or an XML file%1, not a CSV file. Check that the download worked, or "
                              "open it in Excel or LibreOffice and save it as CSV UTF-8.");
    case IssueCode::NamelessColumn:
        return IssueWords::tr(
            "this column has no name, but something stands in it%1. Name it in the first row, or take it "
            "out; or, if it holds nothing personal, add --ignore-columns with what it is called here.");
    case IssueCode::HiddenCharacter:
        return IssueWords::tr("there is a character in this that does not show%1. Take it out, or type the text anew.");
    case IssueCode::MissingMark:
        return IssueWords::tr("does this mean “not answered” or “does not apply”%1? Leave it empty if it was not "
                              "answered; write na, in small letters, if it does not apply.");
    case IssueCode::UnknownSureness:
        return IssueWords::tr(
            "this is not one of the answers to how sure people are%1. Use one of those the case has, or "
            "leave it empty.");
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
    case IssueCode::NoFormSheet:
        return IssueWords::tr("the workbook has no sheet of this name, or nothing stands in it%1. A questionnaire needs "
                              "the sheets survey, choices and settings.");
    case IssueCode::UnknownFormColumn:
        return IssueWords::tr("this column is not one that Soundings keeps%1. Check its spelling, or take it out.");
    case IssueCode::LanguageWithoutCode:
        return IssueWords::tr(
            "this heading does not say which language it is%1. Put its code in brackets: English (en).");
    case IssueCode::UnknownFormLanguage:
        return IssueWords::tr("no column is in this language%1. Write it exactly as in the headings: English (en).");
    case IssueCode::RefersToAnswer:
        return IssueWords::tr("this refers to another answer%1, which Soundings does not fill in. Take out ${ and }.");
    case IssueCode::WrongFormName:
        return IssueWords::tr("this cannot be a name%1. Use a letter first, then letters, digits, hyphens, dots and "
                              "underscores, and no space.");
    case IssueCode::UnknownFormType:
        return IssueWords::tr("Soundings has no questions of this type%1. Use select_one with the name of a list; text, "
                              "note, begin_group or end_group.");
    case IssueCode::UnknownList:
        return IssueWords::tr("this list is not on the sheet choices%1. Add it there, or check its spelling.");
    case IssueCode::ListsDiffer:
        return IssueWords::tr("this is not the same in every list or question that needs it%1. All statements have "
                              "the points, scores and words of one scale; only where a list is called scale may others "
                              "have words of their own.");
    case IssueCode::GroupNotClosed:
        return IssueWords::tr("this group does not end before the next begins, or not at all%1. Add an end_group row.");
    case IssueCode::GroupNotOpened:
        return IssueWords::tr("a group ends here that did not begin%1. Take the row out, or add a begin_group row.");
    case IssueCode::NotInAGroup:
        return IssueWords::tr("this question stands in no group%1. Put it between begin_group and end_group: a group is "
                              "a section. Only the question called role and one text question stand alone.");
    case IssueCode::NotInThisGroup:
        return IssueWords::tr("this question stands in the group of a case%1. Put it in a group of its own: with a case "
                              "may stand only how sure people are, whose name ends in _sure.");
    case IssueCode::TextInGroup:
        return IssueWords::tr("a question in words stands in a group%1. Put it after the last end_group.");
    case IssueCode::NoteInGroup:
        return IssueWords::tr("a note stands in a group%1. Put it above the first begin_group, or take it out.");
    case IssueCode::CannotBeKept:
        return IssueWords::tr("Soundings has no place for this%1. It asks everybody the same: empty the cell.");
    case IssueCode::UnknownKey:
        return IssueWords::tr("this names nothing that a questionnaire has, or something that stands on another sheet%1. "
                              "Check its spelling, or take the row out.");
    case IssueCode::CountsDoNotAddUp:
        return IssueWords::tr("these numbers of people do not add up%1.");
    case IssueCode::TooFewPeople:
        return IssueWords::tr("there are fewer people behind this than may be shown%1.");
    case IssueCode::NoRows:
        break;
    }
    return IssueWords::tr("there are no answers under the first row%1. Add at least one row.");
}

} // namespace soundings
