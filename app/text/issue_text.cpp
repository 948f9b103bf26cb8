// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/issue_text.h"

#include "core/questionnaire/item.h"
#include "core/questionnaire/minimum_group.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace soundings {

namespace {

struct IssueText {
    Q_DECLARE_TR_FUNCTIONS(IssueText)
};

/// %2 is a limit of ours; %1 is left for what stood there.
QString withNumber(QString sentence, std::size_t limit)
{
    return sentence.replace(QStringLiteral("%2"), QString::number(limit));
}

/// The words of one code: what is wrong, then the remedy; %1 is what stood there. One switch, so that a new code does
/// not compile without words.
QString words(IssueCode code)
{
    switch (code) {
    case IssueCode::NotJson:
        return IssueText::tr("this is not well-formed JSON%1. Mend the brackets, commas and quotes here.");
    case IssueCode::NotUtf8:
        return IssueText::tr("this is not UTF-8 text%1. Save the file again as UTF-8.");
    case IssueCode::UnknownFormat:
        return IssueText::tr("the format number is not one this Soundings knows%1. Use \"format\": 1.");
    case IssueCode::MissingField:
        return IssueText::tr("something that is needed is missing%1. Add it.");
    case IssueCode::UnknownField:
        return IssueText::tr("there is a field Soundings does not know%1. Check its spelling, or take it out.");
    case IssueCode::WrongType:
        return IssueText::tr(
            "this is the wrong kind of value%1. Check whether a text, a number, a list or an object belongs "
            "here.");
    case IssueCode::WrongValue:
        return IssueText::tr("this value is not one of those allowed here%1. Use one that the format names.");
    case IssueCode::EmptyText:
        return IssueText::tr("the text is empty%1. Write it, or take the field out if it may be left out.");
    case IssueCode::DuplicateId:
        return IssueText::tr("this id is used twice%1. Give each thing an id of its own.");
    case IssueCode::DuplicateText:
        return IssueText::tr("the same text stands in two places%1. Word them so that people can tell them apart.");
    case IssueCode::MissingLevel:
        return IssueText::tr("there are fewer levels than the scale has points%1. Describe one level for each point.");
    case IssueCode::TooManyLevels:
        return IssueText::tr("there are more levels than the scale has points%1. Describe one level for each point.");
    case IssueCode::MissingTranslation:
        return IssueText::tr(
            "a translation is missing%1. Translate it, or take the language out of those that are complete.");
    case IssueCode::TranslationPointsNowhere:
        return IssueText::tr("this translates something the questionnaire does not have%1. Check the id.");
    case IssueCode::MirrorPointsNowhere:
        return IssueText::tr("the mirror names a question that is not there%1. Name one of this questionnaire.");
    case IssueCode::MirrorNotMutual:
        return IssueText::tr("the mirror does not point back%1. Let each of the two questions name the other.");
    case IssueCode::CalibratesPointsNowhere:
        return IssueText::tr("the case names a question that is not there%1. Name one of this questionnaire.");
    case IssueCode::UnknownKind:
        return IssueText::tr("this kind is not in the list of kinds%1. Add it there, or name one of those.");
    case IssueCode::UnknownFacet:
        return IssueText::tr("this facet is not in the list of facets%1. Add it there, or name one of those.");
    case IssueCode::UnknownTheme:
        return IssueText::tr("this theme is not in the list of themes%1. Add it there, or name one of those.");
    case IssueCode::UnknownScenarioLeaning:
        return IssueText::tr("this leaning is not in the list of leanings%1. Add it there, or name one of those.");
    case IssueCode::WeightsAddToNothing:
        return IssueText::tr(
            "the weights here add to nothing%1, so there would be no score. Give at least one a weight of 1.");
    case IssueCode::WeightsTooLarge:
        return IssueText::tr("the weights here are too large to compute with exactly%1. Use whole numbers up to 1000.");
    case IssueCode::TooFineToCount:
        return IssueText::tr(
            "the numbers here are too fine to be counted exactly%1. Give scores fewer decimals, or let a "
            "case name fewer statements.");
    case IssueCode::ScaleWithoutPoints:
        return withNumber(IssueText::tr("the scale has no points%1. Give it at least %2."), kFewestPoints);
    case IssueCode::ScaleTooShort:
        return withNumber(IssueText::tr("the scale has fewer than %2 points%1. Give it at least %2."), kFewestPoints);
    case IssueCode::ScaleTooLong:
        return withNumber(IssueText::tr("the scale has more than %2 points%1. Leave %2 at most."), kMostPoints);
    case IssueCode::ScalePointsNotRising:
        return IssueText::tr(
            "the points of the scale do not rise%1. Put them in order, each worth more than the one before.");
    case IssueCode::DuplicatePoint:
        return IssueText::tr("two points of the scale have the same value%1. Give each its own.");
    case IssueCode::MustHaveOutsideScale:
        return IssueText::tr("the must-have asks for a point the scale does not have%1. Use one of its points.");
    case IssueCode::NoItems:
        return IssueText::tr("there are no questions here%1. Add one, or take the section out.");
    case IssueCode::MinimumGroupTooLow:
        return withNumber(IssueText::tr("the smallest group shown is too small to protect people%1. Use %2 or more."),
                          kLeastMinimumGroup);
    case IssueCode::ScenarioWithoutRecommended:
        return IssueText::tr("no option of this case is recommended%1. Mark the best one.");
    case IssueCode::EmptyFile:
        return IssueText::tr(
            "there is nothing in the file%1. Check that it is the one you meant, and that it was saved.");
    case IssueCode::NoHeader:
        return IssueText::tr("the first row names no question%1. Begin with a row of column names.");
    case IssueCode::UnknownColumn:
        return IssueText::tr("this column is not one of the questionnaire's%1. Take it out, or name it after "
                             "--ignore-columns if you know that it holds nothing personal.");
    case IssueCode::DuplicateColumn:
        return IssueText::tr("this column stands here twice%1. Leave one.");
    case IssueCode::MissingColumn:
        return IssueText::tr("a column is missing%1. Add it to the first row.");
    case IssueCode::WrongNumberOfCells:
        return IssueText::tr("this row does not have as many cells as the first%1. Check its commas and quotes.");
    case IssueCode::UnclosedQuote:
        return IssueText::tr("a quote opened here is never closed%1. Close it.");
    case IssueCode::UnknownItem:
        return IssueText::tr("the questionnaire has no question with this id%1. Check its spelling.");
    case IssueCode::DuplicateItem:
        return IssueText::tr("this question is answered twice%1. Leave one answer.");
    case IssueCode::PointOutsideScale:
        return IssueText::tr("this is not a point of the scale%1. Use one of its points, na, dk, or leave it empty.");
    case IssueCode::NotApplicableNotAllowed:
        return IssueText::tr("this question always applies%1. Give it a point of the scale, or leave it empty.");
    case IssueCode::NotApplicableWithoutReason:
        return IssueText::tr("\"does not apply\" needs a reason%1. Say why in the note.");
    case IssueCode::DontKnowNotAllowed:
        return IssueText::tr(
            "\"don’t know\" is not one of this question's answers%1. Give it a point of the scale, or leave "
            "it empty.");
    case IssueCode::UnknownRole:
        return IssueText::tr(
            "this role is not one of the questionnaire's%1. Use one of its role ids, or leave it empty.");
    case IssueCode::UnknownOption:
        return IssueText::tr("this is not one of the case's options%1. Use one of its letters, or leave it empty.");
    case IssueCode::TextTooLong:
        return IssueText::tr("this text is too long%1. Shorten it.");
    case IssueCode::LineTooLong:
        return IssueText::tr("this line is too long to be an answer%1. Check that it is the right file.");
    case IssueCode::FileTooLarge:
        return IssueText::tr("the file is too large to be what it should%1. Check that it is the right file.");
    case IssueCode::NestedTooDeep:
        return IssueText::tr("this is nested too deeply%1. Check the brackets here.");
    case IssueCode::DuplicateField:
        return IssueText::tr("this field stands here twice%1. Leave one.");
    case IssueCode::UnknownPlaceholder:
        return IssueText::tr("this placeholder is not one that Soundings fills%1. Use {partner} or {agency}.");
    case IssueCode::MoreFaults:
        return IssueText::tr("there are more faults from here on%1, which are not listed. Check that it is the right "
                             "file, or mend these first.");
    case IssueCode::NoRows:
        break;
    }
    return IssueText::tr("there are no answers under the first row%1. Add at least one row.");
}

/// Readers write "row 12" and "line 3, column 7" in English.
QString place(const std::string& where)
{
    const QString text = QString::fromStdString(where);
    const QString row = QStringLiteral("row ");
    if (text.startsWith(row))
        return IssueText::tr("row %1").arg(text.sliced(row.size()));
    static const QRegularExpression kLine(QStringLiteral("line ([0-9]+), column ([0-9]+)$"));
    const QRegularExpressionMatch found = kLine.match(text);
    return found.hasMatch() ? text.first(found.capturedStart())
            + IssueText::tr("line %1, column %2").arg(found.captured(1), found.captured(2))
                            : text;
}

QString lineOf(const Issue& issue, const QString& sentence)
{
    const QString value = issue.value.empty()
        ? QString()
        : IssueText::tr(": “%1”", "what stood there").arg(QString::fromStdString(issue.value));
    QString text = sentence;
    text.replace(QStringLiteral("%1"), value);
    if (!issue.where.empty())
        return IssueText::tr("%1: %2", "place, fault").arg(place(issue.where), text);
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString issueText(const Issue& issue) { return lineOf(issue, words(issue.code)); }

QString issueText(const Issue& issue, const Questionnaire& questionnaire)
{
    if (issue.code != IssueCode::PointOutsideScale || questionnaire.scale.empty())
        return issueText(issue);
    const QString sentence =
        IssueText::tr("this is not a point of the scale%1. Use %2 to %3, na, dk, or leave it empty.");
    return lineOf(issue,
                  QString(sentence)
                      .replace(QStringLiteral("%2"), QString::number(questionnaire.scale.front().value))
                      .replace(QStringLiteral("%3"), QString::number(questionnaire.scale.back().value)));
}

} // namespace soundings
