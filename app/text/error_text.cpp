// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/error_text.h"

#include "app/text/capitalised.h"
#include "core/response/agency.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace soundings {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// The words of one code: %1 is the file, %2 the detail. One switch, so that a new code does not
/// compile without words.
QString words(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return ErrorText::tr("%1 is not there. Check the name and the folder, or whether it was moved.");
    case ErrorCode::FileIsDirectory:
        return ErrorText::tr("%1 is a folder, not a file. Name a file inside it.");
    case ErrorCode::FileIsLink:
        return ErrorText::tr("%1 is a link to another file. Nothing was written. Name the file that is to be replaced "
                             "itself, or choose another name.");
    case ErrorCode::NotRegularFile:
        return ErrorText::tr("%1 is not a file but a device, a pipe or the like. Nothing was changed. Choose a file.");
    case ErrorCode::FileNameTooLong:
        return ErrorText::tr("The file name in %1 is too long. Nothing was changed. Choose a shorter name.");
    case ErrorCode::PathTooLong:
        return ErrorText::tr("The folder names and the file name in %1 are too long together. Nothing was changed. Use "
                             "shorter names, or a folder nearer to the top.");
    case ErrorCode::FileExists:
        return ErrorText::tr("%1 is there already. Nothing was changed. Choose another name.");
    case ErrorCode::HoldsDatabase:
        return ErrorText::tr(
            "%1 holds a database, perhaps a workspace. It was not replaced by the report. Choose another "
            "name.");
    case ErrorCode::NoPermission:
        return ErrorText::tr(
            "%1 cannot be opened or written with your permissions. Choose another folder, or ask whoever "
            "looks after it.");
    case ErrorCode::FileEmpty:
        return ErrorText::tr("%1 is empty: there is nothing in it to read. Choose another file.");
    case ErrorCode::NotSqlite:
        return ErrorText::tr("%1 is not a Soundings workspace, or its beginning is damaged. Nothing was changed. Open "
                             "an earlier copy, or choose another file that ends in .soundings.");
    case ErrorCode::NotOurs:
        return ErrorText::tr(
            "%1 is a database made by another program. Nothing was changed. Choose a Soundings workspace.");
    case ErrorCode::NotOurSchema:
        return ErrorText::tr(
            "%1 holds a table or a rule that Soundings does not make (%2), so it was not opened. Nothing "
            "was changed. Another program may have added it. Open a copy from before, or ask whoever "
            "changed the file to take it out again.");
    case ErrorCode::JournalBeside:
        return ErrorText::tr(
            "Another program was stopped while it was writing to %1, and the end of its work is in a file "
            "beside it that ends in -journal or -wal. It cannot be finished in this folder, where you "
            "may only read. Copy both files to a folder of your own and open the copy there.");
    case ErrorCode::NewerVersion:
        return ErrorText::tr(
            "%1 was made by a newer Soundings. Nothing was changed. Install the newest Soundings to open "
            "it.");
    case ErrorCode::Damaged:
        return ErrorText::tr("%1 is damaged. Nothing was changed. Keep it, and open an earlier copy: one you saved, a "
                             "backup, or one beside it called \"before update\". If there is none, ask whoever looks "
                             "after your computer to run \"soundings-cli check\" on it. (%2)");
    case ErrorCode::Locked:
        return ErrorText::tr("%1 is in use by another program. Nothing was changed. Close it there and try again.");
    case ErrorCode::ReadOnly:
        return ErrorText::tr(
            "%1 can be read but not changed. Nothing was changed. Copy it to a folder of your own and work "
            "on the copy.");
    case ErrorCode::FileGone:
        return ErrorText::tr(
            "%1 is not there any more: it was deleted, renamed or moved while it was open, or its disk was "
            "disconnected. "
            "Nothing more can be saved in it. Everything you see here, and what you enter now, can be saved as a new "
            "file; or put the file back.");
    case ErrorCode::FileReplaced:
        return ErrorText::tr("Another file has taken the place of %1 while it was open, perhaps put there by a program "
                             "that keeps folders "
                             "in step. Nothing more can be saved here. Save everything you see, and what you enter "
                             "now, as a new file; or "
                             "read the other one.");
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full, so %1 was not changed. Make some room and do it again.");
    case ErrorCode::ReadFailed:
        return ErrorText::tr(
            "%1 could not be read completely. Check the disk or the connection to it and try again. (%2)");
    case ErrorCode::WriteFailed:
        return ErrorText::tr(
            "%1 could not be written, and what was there is unchanged. Check that the folder exists and "
            "that the disk is connected, then do it again. (%2)");
    case ErrorCode::NoSuchRound:
        return ErrorText::tr("There is no round %2 in %1. Choose one of its rounds, or record answers to make one.");
    case ErrorCode::NoSuchAgency:
        return ErrorText::tr("There is no partner %2 in %1. Check the name, or add the partner first.");
    case ErrorCode::NoSuchQuestionnaire:
        return ErrorText::tr(
            "There is no questionnaire %2 here. \"soundings-cli questionnaire list\" names those there are.");
    case ErrorCode::NoSuchItem:
        return ErrorText::tr("There is no question %2. \"soundings-cli questionnaire show\" lists the ids.");
    case ErrorCode::NoSuchResponse:
        return ErrorText::tr("There are no such answers in %1 any more. Go back and choose again. (%2)");
    case ErrorCode::NotInRound:
        return ErrorText::tr(
            "Nothing was answered on %2 in this round of %1. Choose another round, or record answers first.");
    case ErrorCode::RoundExists:
        return ErrorText::tr("There is a round called %2 already. Give the new round another name.");
    case ErrorCode::RoundClosed:
        return ErrorText::tr(
            "The round %2 is closed, so its answers stay as they are. Reopen it with a reason to change them.");
    case ErrorCode::RoundOpen:
        return ErrorText::tr("The round %2 is still open. Nothing was changed. Only a closed round can be reopened.");
    case ErrorCode::SurveyClosed:
        return ErrorText::tr(
            "The survey %2 is closed and stays closed, to protect those who answered. Ask again in a new "
            "round.");
    case ErrorCode::SurveyOpen:
        return ErrorText::tr(
            "People may still be answering the survey %2. Close the round first. Nothing was changed.");
    case ErrorCode::PeopleAlreadyIn:
        return ErrorText::tr(
            "The answers in %1, or at least half of them, are in this round already: it looks like a file read twice, "
            "or an export that has grown. Nothing was changed. Leave only the new rows in it; or, if all of them are "
            "other people, add --again.");
    case ErrorCode::ReasonMissing:
        return ErrorText::tr(
            "Reopening the round %2 needs a reason, because the reason is kept. Say why in a few words.");
    case ErrorCode::AgencyExists:
        return ErrorText::tr(
            "There is an agency called %2 already. Nothing was changed. Give one of them another name.");
    case ErrorCode::NameEmpty:
        return ErrorText::tr("A name is needed. Type one and try again.");
    case ErrorCode::NameTooLong:
        return ErrorText::tr("A name can have %1 characters at most. Shorten it and try again.").arg(kLongestName);
    case ErrorCode::NameUnprintable:
        return ErrorText::tr(
            "The name %2 has a line break, or a character that does not show, in it. Type it anew, on one line.");
    case ErrorCode::TextEmpty:
        return ErrorText::tr("Some words are needed here. Type them and try again.");
    case ErrorCode::TextTooLong:
        return ErrorText::tr("The text is too long. Shorten it to %2 characters or fewer and try again.");
    case ErrorCode::TextUnprintable:
        return ErrorText::tr("The text %2 has a character in it that does not show, or a line break where there is one "
                             "line only. Type it anew.");
    case ErrorCode::NoSuchAction:
        return ErrorText::tr("There is no action %2 in %1. \"soundings-cli action list\" lists them.");
    case ErrorCode::TooManyActions:
        return ErrorText::tr("A workspace can have %2 actions at most. Remove some that are done first.");
    case ErrorCode::NothingDue:
        return ErrorText::tr(
            "No action has a due day, so there is nothing to put in a calendar. Give one a day, or choose "
            "another format.");
    case ErrorCode::QuestionnaireDiffers:
        return ErrorText::tr(
            "%1 holds a different questionnaire under the name %2. Nothing was changed. Give the new one a new "
            "version.");
    case ErrorCode::AboutMissing:
        return ErrorText::tr("The questionnaire %2 is answered about a partner. Say which one.");
    case ErrorCode::AboutUnwanted:
        return ErrorText::tr("The questionnaire %2 is not answered about a partner. Leave the partner out.");
    case ErrorCode::HeadcountTooLow:
        return ErrorText::tr(
            "A headcount of %2 is fewer people than answered. Give the number of people who were asked.");
    case ErrorCode::SamePeople:
        return ErrorText::tr(
            "The survey has the same people as an earlier round but for a few. Published beside that round it would "
            "show what those few answered, so nothing was closed. Wait for more answers, or close it without "
            "publishing.");
    case ErrorCode::NothingToCompare:
        return ErrorText::tr("There is no earlier round to compare with. Choose a later round, or another report.");
    case ErrorCode::BoardHasNone:
        return ErrorText::tr("%1 is the workspace of a board (%2): it has no agency of its own, so there is nothing of "
                             "its own to assess or to give. Open an agency’s workspace for that.");
    case ErrorCode::RoundOfAnother:
        return ErrorText::tr("The round came with an invitation from %2. Ask them to invite others, or make a round of "
                             "your own.");
    case ErrorCode::NotClosedYet:
        return ErrorText::tr("The round %2 is still open, and what leaves must not change any more. Close it first.");
    case ErrorCode::NotAKey:
        return ErrorText::tr(
            "%1 holds no key that a pack can be sealed for. Ask for the file that “key” writes, or use "
            "their invitation.");
    case ErrorCode::NumberTooLarge:
        return ErrorText::tr(
            "The weights in this questionnaire are too large to compute with exactly. Use smaller weights.");
    case ErrorCode::Interrupted:
        return ErrorText::tr("Stopped. Nothing was changed.");
    case ErrorCode::Internal:
        break;
    }
    return ErrorText::tr("Something unexpected happened, so Soundings did not do what you asked. What was saved is "
                         "still there. Please report these words: %2");
}

QString fileName(const Error& error)
{
    return error.file().empty() ? ErrorText::tr("this file") : QString::fromStdString(error.file());
}

/// Of a damaged file the first finding: SQLite begins with a heading and then gives a line to every page.
QString firstFinding(const QString& findings)
{
    const QStringList lines = findings.split(QLatin1Char('\n'));
    const auto first = std::find_if(lines.begin(), lines.end(),
                                    [](const QString& line) { return !line.startsWith(QStringLiteral("***")); });
    return first == lines.end() ? findings : *first;
}

QString detailQuoted(const QString& words) { return ErrorText::tr("“%1”").arg(shortened(words.simplified())); }

/// Whether the detail is a number, which needs no marks around it.
bool isNumber(ErrorCode code)
{
    return code == ErrorCode::TextTooLong || code == ErrorCode::NoSuchAction || code == ErrorCode::TooManyActions;
}

QString detailOf(const Error& error)
{
    if (error.detail().empty())
        return {};
    const QString detail = QString::fromStdString(error.detail());
    if (isNumber(error.code()))
        return detail;
    return detailQuoted(error.code() == ErrorCode::Damaged ? firstFinding(detail) : detail);
}

/// The words of SamePeople with the survey and the earlier round; empty where the detail does not name both.
QString samePeopleText(const Error& error)
{
    const QString detail = QString::fromStdString(error.detail());
    const QString survey = detail.section(QLatin1Char('\n'), 0, 0);
    const QString round = detail.section(QLatin1Char('\n'), 1);
    if (survey.isEmpty() || round.isEmpty())
        return {};
    return ErrorText::tr("The survey %1 has the same people as the round %2 but for a few. Published beside that round "
                         "it would show what those few answered, so nothing was closed. Wait for more answers, or "
                         "close it without publishing.")
        .arg(detailQuoted(survey), detailQuoted(round));
}

/// Brackets and gaps left by an empty detail; the dot of ".soundings" keeps its space.
QString tidied(QString text)
{
    static const QRegularExpression gapBeforeStop(QStringLiteral(" \\.(?=\\s|$)"));
    text.remove(QStringLiteral(" ()")).replace(QStringLiteral("  "), QStringLiteral(" "));
    return text.replace(gapBeforeStop, QStringLiteral("."));
}

} // namespace

QString shortened(const QString& text)
{
    constexpr qsizetype kMost = 200;
    return text.size() <= kMost ? text : text.left(kMost).trimmed() + QStringLiteral("…");
}

QString errorText(const Error& error)
{
    if (error.code() == ErrorCode::SamePeople)
        if (const QString named = samePeopleText(error); !named.isEmpty())
            return named;
    const QString detail = detailOf(error);
    QString text = words(error.code());
    if (detail.isEmpty())
        text = tidied(text.remove(QStringLiteral("%2")));
    const QString file = fileName(error);
    // One pass: a file name may hold a "%2" of its own.
    const bool hasFile = text.contains(QStringLiteral("%1"));
    const bool hasDetail = text.contains(QStringLiteral("%2"));
    if (hasFile && hasDetail)
        text = text.arg(file, detail);
    else if (hasFile || hasDetail)
        text = text.arg(hasFile ? file : detail);
    return error.file().empty() ? capitalised(text) : text;
}

} // namespace soundings
