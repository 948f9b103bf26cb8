// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings {

/// Why a pack or an invitation was not taken, or what else there is to know of it. Words for each are in
/// app/text/opening_text.cpp, a switch without default.
enum class OpeningReason {
    // the file
    CannotBeRead, ///< there is none, or it may not be read: see TakenFile::unread
    TooLarge,
    NothingInIt,
    Archive, ///< a zip, or what is one: a workbook, a document
    Database, ///< SQLite: perhaps a workspace
    WebPage,
    NeitherPackNorRound,
    NotWhole, ///< ours once, and a byte of it is not as it was written
    NewerThanWe,
    WrongSignature,
    SealedForAnother,
    SealedByPassphrase, ///< and there was none
    WrongPassphrase,
    Unreadable, ///< signed, and what stands in it is not allowed: see the faults
    // whose it is
    OwnPack, ///< which is no fault
    SignedAsUs, ///< it says that it is ours, and has not our key
    ForAnother, ///< it says that it was made for another agency
    UnknownAgency,
    NameOfAnother, ///< the id of one agency and the name of another
    KeyChanged,
    KeyOfAnother, ///< the key is known as another agency's
    TwoKeysAtOnce, ///< two files opened together say they are one agency's, and no key of it is known yet
    // which round
    UnknownRound,
    OtherQuestionnaire, ///< one of another content or version than the round has
    TwoDifferent, ///< two packs of one agency and round with the same number
    NameTaken, ///< an invitation whose round or agencies cannot have these names here
    NotAmongInvited, ///< an invitation that our agency is not in
    SampleWithReal, ///< invented data for a real workspace, or the other way round
    // taken, and worth saying
    KeptUntilClosed, ///< an agency sees nothing of it before its own round is closed
    MatchedByLabel, ///< the round was made without an invitation
};

} // namespace soundings
