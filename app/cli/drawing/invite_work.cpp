// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/invite_work.h"

#include "app/cli/named.h"
#include "app/cli/verb_support.h"
#include "app/report/write_report.h"
#include "app/text/today.h"
#include "core/acts/invite_round.h"
#include "core/acts/workspace_keys.h"
#include "core/pack/key_file.h"
#include "core/pack/sign_keys.h"
#include "core/questionnaire/built_in.h"
#include "core/storage/agency_table.h"
#include "core/storage/key_table.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <ostream>

namespace soundings::cli {

namespace {

struct InviteWork {
    Q_DECLARE_TR_FUNCTIONS(InviteWork)
};

std::vector<QuestionnaireId> questionnairesOf(const Connection& connection, const Options& options)
{
    std::vector<QuestionnaireId> ids;
    if (options.count("questionnaire") == 0) {
        for (const BuiltInText& builtIn : builtInTexts())
            ids.push_back(builtIn.id);
        return ids;
    }
    for (const std::string& name : options["questionnaire"].as<std::vector<std::string>>())
        ids.push_back(questionnaireNamed(connection, name)->id);
    return ids;
}

/// The round, added where it is new.
RoundId roundToInviteTo(const Transaction& transaction, const Options& options, const Streams& streams)
{
    const Connection& connection = transaction.connection();
    const std::string label = need(options, "round");
    if (const auto found = findRound(connection, label)) {
        if (options.count("date") != 0 || options.count("questionnaire") != 0)
            throw UsageError(InviteWork::tr("the round is there already: leave out --date and --questionnaire"));
        return found->id;
    }
    const Date day = dayOf(options, "date").value_or(today());
    needNearDay(connection, day, nullptr, options, streams);
    const Round made{{newUuid()}, label, day, RoundState::Open, {}, questionnairesOf(connection, options)};
    insertRound(transaction, made);
    return made.id;
}

void writeBytes(const std::string& path, const std::string& bytes)
{
    writeReport(QString::fromStdString(path), QByteArray::fromStdString(bytes));
}

std::string nameOfWorkspace(const Connection& connection)
{
    const WorkspaceFacts facts = workspaceFacts(connection);
    return facts.isBoard() ? facts.partnership : ourAgency(connection).name;
}

} // namespace

int invite(const Options& options, const Streams& streams)
{
    const std::string output = need(options, "output");
    const Connection connection = openToWrite(options, streams);
    const MadeInvitation made = transact(connection, [&](const Transaction& transaction) {
        MadeInvitation invitation = inviteToRound(transaction, roundToInviteTo(transaction, options, streams));
        writeBytes(output, invitation.file);
        return invitation;
    });
    streams.out << InviteWork::tr("Wrote the invitation to %1: %n agency(s), and their questionnaires.", nullptr,
                                  static_cast<int>(made.agencies))
                       .arg(QString::fromStdString(output))
                << "\n"
                << InviteWork::tr("Fingerprint of the key that signed it: %1")
                       .arg(QString::fromStdString(fingerprintOf(ownKeys(connection)->publicKey)))
                << "\n";
    return Done;
}

int key(const Options& options, const Streams& streams)
{
    const Format format = formatOf(options);
    const std::optional<std::string> output = given(options, "output");
    const Connection connection = openToWrite(options, streams);
    const SignKeys keys = transact(connection, [](const Transaction& transaction) { return ensureKeys(transaction); });
    const std::string name = nameOfWorkspace(connection);
    if (output)
        writeBytes(*output, keyFileText({name, keys.publicKey}));
    const std::string fingerprint = fingerprintOf(keys.publicKey);
    if (format == Format::Json) {
        writeJson(streams,
                  {{"format", 1}, {"name", name}, {"key", base64Of(keys.publicKey)}, {"fingerprint", fingerprint}});
        return Done;
    }
    streams.out << InviteWork::tr("The fingerprint of the key of %1 is %2.")
                       .arg(QString::fromStdString(name), QString::fromStdString(fingerprint))
                << "\n"
                << InviteWork::tr("Read it out over the telephone to who opens your packs.") << "\n";
    if (output)
        streams.out << InviteWork::tr("Wrote the public key to %1.").arg(QString::fromStdString(*output)) << "\n";
    return Done;
}

} // namespace soundings::cli
