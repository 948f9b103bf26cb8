// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/survey_fault_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct SurveyFaultText {
    Q_DECLARE_TR_FUNCTIONS(SurveyFaultText)
};

/// What is wrong with an answer; empty for other faults.
QString answerFault(SurveyFaultKind kind)
{
    switch (kind) {
    case SurveyFaultKind::AboveScale:
        return SurveyFaultText::tr("above the scale");
    case SurveyFaultKind::BelowScale:
        return SurveyFaultText::tr("below the scale");
    case SurveyFaultKind::BetweenPoints:
        return SurveyFaultText::tr("between two points of the scale");
    case SurveyFaultKind::NotAPoint:
        return SurveyFaultText::tr("not a point or a label of the scale");
    case SurveyFaultKind::LetterForNought:
        return SurveyFaultText::tr("a letter O: if it stands for 0, write 0");
    case SurveyFaultKind::LooksLikeDate:
        return SurveyFaultText::tr("a date: spreadsheets make one of answers such as 1-2");
    case SurveyFaultKind::NotApplicableInCapitals:
        return SurveyFaultText::tr("NA: leave the cell empty if it means not answered, write na if it means does not "
                                   "apply");
    case SurveyFaultKind::NotApplicableNotOffered:
        return SurveyFaultText::tr("“does not apply” is not offered for this statement");
    case SurveyFaultKind::DontKnowNotOffered:
        return SurveyFaultText::tr("“don’t know” is not offered for this statement");
    case SurveyFaultKind::NotARole:
        return SurveyFaultText::tr("not a role of this questionnaire");
    case SurveyFaultKind::NotAnOption:
        return SurveyFaultText::tr("not an option of this case");
    case SurveyFaultKind::NotASureness:
        return SurveyFaultText::tr("not an answer to how sure somebody is");
    case SurveyFaultKind::HiddenCharacter:
        return SurveyFaultText::tr("it has characters that do not show");
    case SurveyFaultKind::CommentTooLong:
        return SurveyFaultText::tr("the comment is longer than the form allows");
    case SurveyFaultKind::Formula:
        return SurveyFaultText::tr("a formula: put its value in its place");
    case SurveyFaultKind::ErrorValue:
        return SurveyFaultText::tr("an error that a formula left");
    default:
        return {};
    }
}

QString otherFault(const SurveyFault& fault)
{
    const QString value = QString::fromStdString(fault.value);
    switch (fault.kind) {
    case SurveyFaultKind::HeadingTwice:
        return SurveyFaultText::tr("two columns are for one question (%1): drop one of them").arg(value);
    case SurveyFaultKind::UnknownTarget:
        return SurveyFaultText::tr("the mapping names “%1”, which is no question of this questionnaire").arg(value);
    case SurveyFaultKind::NoSuchRow:
        return SurveyFaultText::tr("nothing stands in the row that the mapping names for the headings");
    case SurveyFaultKind::NoSheet:
        return SurveyFaultText::tr("there is nothing in it");
    case SurveyFaultKind::AnotherSurvey:
        return SurveyFaultText::tr(
            "no heading is a question of this questionnaire: it is a table of another survey, or "
            "its columns have to be mapped");
    case SurveyFaultKind::NobodyAnswered:
        return SurveyFaultText::tr("nobody answered anything in it");
    case SurveyFaultKind::TooManyPeople:
        return SurveyFaultText::tr("there are more people in it than can be read at once");
    default:
        return answerFault(fault.kind);
    }
}

} // namespace

QString surveyFaultReason(const SurveyFault& fault)
{
    const bool isAnswer = !answerFault(fault.kind).isEmpty();
    const QString reason = otherFault(fault);
    return isAnswer && !fault.value.empty() ? QStringLiteral("“%1”: ").arg(QString::fromStdString(fault.value)) + reason
                                            : reason;
}

QString surveyFaultText(const SurveyFault& fault)
{
    QString place;
    if (fault.column)
        place = SurveyFaultText::tr("row %1, column %2 (“%3”)")
                    .arg(fault.row)
                    .arg(QString::fromStdString(columnLetter(*fault.column)), QString::fromStdString(fault.heading));
    else if (fault.row > 0)
        place = SurveyFaultText::tr("row %1").arg(fault.row);
    return place.isEmpty() ? surveyFaultReason(fault) : place + QStringLiteral(": ") + surveyFaultReason(fault);
}

QString rowDoubtText(RowDoubt doubt)
{
    switch (doubt) {
    case RowDoubt::Preview:
        return SurveyFaultText::tr("tried out by whoever made the form");
    case RowDoubt::Unfinished:
        return SurveyFaultText::tr("never finished");
    case RowDoubt::Rejected:
        return SurveyFaultText::tr("rejected on the platform");
    case RowDoubt::Averages:
        break;
    }
    return SurveyFaultText::tr("averages or totals of the other rows");
}

OwnWords ownAnswerWords()
{
    return {{SurveyFaultText::tr("Don’t know").toStdString(), "Don't know", "Ddim yn gwybod"},
            {SurveyFaultText::tr("Does not apply").toStdString(), "Does not apply", "Ddim yn berthnasol"}};
}

} // namespace soundings
