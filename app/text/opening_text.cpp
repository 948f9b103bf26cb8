// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/opening_text.h"

#include <QCoreApplication>

#include <array>

namespace soundings {

namespace {

struct OpeningText {
    Q_DECLARE_TR_FUNCTIONS(OpeningText)
};

/// %1 is the detail, %2 the fingerprint, %3 the one that is known.
QString wordsOf(OpeningReason reason)
{
    switch (reason) {
    case OpeningReason::CannotBeRead:
        return OpeningText::tr("The file could not be read.");
    case OpeningReason::TooLarge:
        return OpeningText::tr("The file is larger than any pack can be, so it was not read.");
    case OpeningReason::NothingInIt:
        return OpeningText::tr("The file is empty. Ask for it again.");
    case OpeningReason::Archive:
        return OpeningText::tr(
            "This is an archive, a workbook or a document, not a pack. Take the pack out of it, or ask "
            "for the file that ends in .soundings-pack.");
    case OpeningReason::Database:
        return OpeningText::tr("This is a database, perhaps a whole workspace, and not a pack. Ask for the file that "
                               "“export” writes: a workspace is more than anybody should give away.");
    case OpeningReason::WebPage:
        return OpeningText::tr("This is a web page, not a pack. Ask for the file that ends in .soundings-pack.");
    case OpeningReason::NeitherPackNorRound:
        return OpeningText::tr("This is neither a pack nor an invitation.");
    case OpeningReason::NotWhole:
        return OpeningText::tr("The file is damaged: it is not as Soundings wrote it. Ask for it again.");
    case OpeningReason::NewerThanWe:
        return OpeningText::tr("A newer version of Soundings made this file. Update Soundings to open it.");
    case OpeningReason::WrongSignature:
        return OpeningText::tr(
            "The signature does not fit: the file was changed after it was signed. Do not use it. Ask "
            "for it again, and tell the sender.");
    case OpeningReason::SealedForAnother:
        return OpeningText::tr("The file is sealed for somebody else’s key. Send them the public key of this "
                               "workspace, and ask for the file again.");
    case OpeningReason::SealedByPassphrase:
        return OpeningText::tr("The file is sealed by a passphrase, which has to be given.");
    case OpeningReason::WrongPassphrase:
        return OpeningText::tr("The passphrase does not open it: it is another one, or the file was changed.");
    case OpeningReason::Unreadable:
        return OpeningText::tr("The file is signed, but there is something in it that no Soundings writes.");
    case OpeningReason::OwnPack:
        return OpeningText::tr("This is our own pack: there is nothing to open.");
    case OpeningReason::SignedAsUs:
        return OpeningText::tr("The file says that it is from us (%1), and is signed with another key than this "
                               "workspace’s. It is from a copy of the workspace, or from somebody else.");
    case OpeningReason::ForAnother:
        return OpeningText::tr("The pack was made for %1. Tell the sender that you have it.");
    case OpeningReason::UnknownAgency:
        return OpeningText::tr("%1 is not among the agencies of this workspace. Add it, or open the invitation first.");
    case OpeningReason::NameOfAnother:
        return OpeningText::tr(
            "The pack has the id of %1 and the name of another agency. Ask both which of them made it.");
    case OpeningReason::KeyChanged:
        return OpeningText::tr(
            "THE KEY OF %1 HAS CHANGED. It was %3 and this file is signed with %2. Somebody else may "
            "have made it. Ring them up on a number that you know and ask for their fingerprint. If "
            "they read out the new one, accept it.");
    case OpeningReason::KeyOfAnother:
        return OpeningText::tr(
            "The file says that it is from %1, and is signed with the key of another agency. Do not use "
            "it, and tell both.");
    case OpeningReason::TwoKeysAtOnce:
        return OpeningText::tr(
            "Files opened together are signed with different keys for one agency, or with one key for "
            "several (%1), and none of these is known yet. Ask for the fingerprint, and open the right "
            "file by itself.");
    case OpeningReason::UnknownRound:
        return OpeningText::tr("This workspace does not have the round. Open its invitation first.");
    case OpeningReason::OtherQuestionnaire:
        return OpeningText::tr(
            "It is about a questionnaire, or a version of one, that this workspace does not have: %1. "
            "Open the round’s invitation first, or update Soundings.");
    case OpeningReason::TwoDifferent:
        return OpeningText::tr(
            "%1 made two different files with the same number, so that nobody can say which is right. "
            "Neither is used. Ask for a new one.");
    case OpeningReason::NameTaken:
        return OpeningText::tr(
            "There is another round here that is called %1. Give that one another label, and open the "
            "invitation again.");
    case OpeningReason::NotAmongInvited:
        return OpeningText::tr(
            "The invitation does not name %1. Ask whoever sent it to invite you by the name that your "
            "workspace has.");
    case OpeningReason::SampleWithReal:
        return OpeningText::tr(
            "One of the two is a sample, this file or this workspace, and the other is real. They are "
            "kept apart.");
    case OpeningReason::KeptUntilClosed:
        return OpeningText::tr("It is kept, and shown once your own round is closed: neither sees the other’s answers "
                               "before both have given theirs.");
    case OpeningReason::MatchedByLabel:
        return OpeningText::tr("Their round was made without the invitation. It was matched by its label and day.");
    }
    return {};
}

} // namespace

QString openingText(OpeningReason reason, const OpeningWords& words)
{
    // Most sentences have no place for most of the words, which QString::arg() would complain of.
    const std::array<const std::string*, 3> said{&words.detail, &words.fingerprint, &words.knownFingerprint};
    const QString text = wordsOf(reason);
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (place >= 1 && place <= static_cast<int>(said.size()))
            whole += QString::fromStdString(*said.at(static_cast<std::size_t>(place - 1))), ++i;
        else
            whole += text[i];
    }
    return whole;
}

} // namespace soundings
