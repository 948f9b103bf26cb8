// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/issue_words.h"

#include "app/text/form_issue_words.h"
#include "app/text/issue_words_context.h"
#include "app/text/sheet_issue_words.h"
#include "core/questionnaire/item.h"
#include "core/questionnaire/minimum_group.h"

namespace soundings {

namespace {

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
        return IssueWords::tr("a translation is missing%1. Translate it, or take that language out of the whole file.");
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
    case IssueCode::IsMacroWorkbook:
    case IssueCode::IsBinaryWorkbook:
    case IssueCode::IsOldWorkbook:
    case IssueCode::IsEncrypted:
    case IssueCode::DamagedArchive:
    case IssueCode::DamagedPart:
    case IssueCode::MissingPart:
    case IssueCode::PartOutside:
    case IssueCode::HasDoctype:
    case IssueCode::TooManyParts:
    case IssueCode::UnpacksTooLarge:
    case IssueCode::TakesTooLong:
    case IssueCode::NoSheet:
    case IssueCode::NoSuchText:
    case IssueCode::WrongCellPlace:
    case IssueCode::NotANumber:
    case IssueCode::TooManyRows:
    case IssueCode::SheetTooLarge:
    case IssueCode::RepeatedTooOften:
    case IssueCode::TextAfterQuote:
    case IssueCode::MoreFaultsLeft:
        return sheetIssueWords(code);
    case IssueCode::NoFormSheet:
    case IssueCode::UnknownFormColumn:
    case IssueCode::LanguageWithoutCode:
    case IssueCode::UnknownFormLanguage:
    case IssueCode::RefersToAnswer:
    case IssueCode::WrongFormName:
    case IssueCode::UnknownFormType:
    case IssueCode::UnknownList:
    case IssueCode::ListsDiffer:
    case IssueCode::GroupNotClosed:
    case IssueCode::GroupNotOpened:
    case IssueCode::NotInAGroup:
    case IssueCode::NotInThisGroup:
    case IssueCode::TextInGroup:
    case IssueCode::NoteInGroup:
    case IssueCode::CannotBeKept:
    case IssueCode::UnknownKey:
        return formIssueWords(code);
    case IssueCode::CountsDoNotAddUp:
        return IssueWords::tr("these numbers of people do not add up%1.");
    case IssueCode::TooFewPeople:
        return IssueWords::tr("there are fewer people behind this than may be shown%1.");
    case IssueCode::DoesNotFollow:
        return IssueWords::tr("this number does not follow from what stands beside it%1.");
    case IssueCode::NoRows:
        break;
    }
    return IssueWords::tr("there are no answers under the first row%1. Add at least one row.");
}

} // namespace soundings
