// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>

namespace soundings {

/// Why an act was refused. Words for each are in app/text/error_text.cpp, a switch without default.
enum class ErrorCode {
    // the file
    FileNotFound,
    FileIsDirectory,
    FileIsLink,
    NotRegularFile,
    FileNameTooLong,
    PathTooLong,
    FileExists,
    HoldsDatabase,
    NoPermission,
    FileEmpty,
    NotSqlite,
    NotOurs,
    NotOurSchema,
    JournalBeside,
    NewerVersion,
    Damaged,
    Locked,
    ReadOnly,
    FileGone, ///< while it was open: see FilePlace
    FileReplaced,
    DiskFull,
    ReadFailed,
    WriteFailed,
    // the data in it
    NoSuchRound,
    NoSuchAgency,
    NoSuchQuestionnaire,
    NoSuchItem,
    NoSuchResponse,
    NotInRound,
    RoundExists,
    RoundClosed,
    RoundOpen,
    SurveyClosed,
    SurveyOpen,
    PeopleAlreadyIn,
    ReasonMissing,
    AgencyExists,
    NameEmpty,
    NameTooLong,
    NameUnprintable,
    TextEmpty,
    TextTooLong, ///< detail: how many characters it may have
    TextUnprintable,
    NoSuchAction,
    TooManyActions,
    NothingDue,
    QuestionnaireDiffers,
    AboutMissing,
    AboutUnwanted,
    HeadcountTooLow,
    SamePeople, ///< a survey must not be published beside an earlier one; detail: its id, a line break, that round
    BoardHasNone, ///< a board's workspace has no agency of its own, and so no answers, packs or assessment
    RoundOfAnother, ///< somebody else invited to the round; detail: who
    NotClosedYet, ///< what leaves is of a closed round; detail: its label
    NotAKey, ///< the file holds no key that packs can be sealed for
    NothingToCompare, ///< the round has no earlier one
    NumberTooLarge,
    Interrupted,
    Internal,
};

/// The one exception of the core: a code for the program and a detail (a name, a label, SQLite's words) for the
/// sentence. Caught only in app/session, app/cli and main.
class Error final : public std::exception {
public:
    explicit Error(ErrorCode code, std::string detail = {}, std::string file = {})
        : m_code(code), m_detail(std::move(detail)), m_file(std::move(file))
    {
    }
    [[nodiscard]] ErrorCode code() const { return m_code; }
    /// What the sentence is about: a label, a name, a line number. May be empty.
    [[nodiscard]] const std::string& detail() const { return m_detail; }
    /// The file at fault; empty where no file is.
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const char* what() const noexcept override { return m_detail.c_str(); }

private:
    ErrorCode m_code;
    std::string m_detail;
    std::string m_file;
};

} // namespace soundings
