// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"
#include "core/storage/round_table.h"

#include <QCoreApplication>
#include <QDateTime>

#include <ostream>

namespace soundings::cli {

namespace {

struct CloseVerb {
    Q_DECLARE_TR_FUNCTIONS(CloseVerb)
};

std::string utcNow() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(); }

int close(const Options& options, const Streams& streams)
{
    need(options, "round");
    const Connection connection = openToWrite(options);
    const Round round = chosenRound(connection, options);
    transact(connection, [&](const Transaction& transaction) { closeRound(transaction, round.id, utcNow()); });
    streams.out << CloseVerb::tr("Closed %1. It is read-only now.").arg(QString::fromStdString(round.label)) << "\n";
    return Done;
}

int reopen(const Options& options, const Streams& streams)
{
    need(options, "round");
    const std::string reason = need(options, "reason");
    const Connection connection = openToWrite(options);
    const Round round = chosenRound(connection, options);
    transact(connection, [&](const Transaction& transaction) { reopenRound(transaction, round.id, reason, utcNow()); });
    streams.out << CloseVerb::tr("Reopened %1. The reason is kept with it.").arg(QString::fromStdString(round.label))
                << "\n";
    return Done;
}

} // namespace

Verb closeVerb()
{
    Verb verb{
        "close",
        CloseVerb::tr("close a round: it is read-only from then on"),
        "FILE --round LABEL",
        CloseVerb::tr("Staff results exist only for a closed round. A survey that was closed is not opened again."),
        "soundings-cli close ours.soundings --round \"Autumn 2026\"",
        {},
        {},
        close};
    addFile(verb);
    addOption(verb, "round", CloseVerb::tr("the round's label"));
    return verb;
}

Verb reopenVerb()
{
    Verb verb{
        "reopen",
        CloseVerb::tr("open a closed round again, with a reason that is kept"),
        "FILE --round LABEL --reason TEXT",
        QString(),
        "soundings-cli reopen ours.soundings --round \"Autumn 2026\" --reason \"Evidence found for breach response\"",
        {},
        {},
        reopen};
    addFile(verb);
    addOption(verb, "round", CloseVerb::tr("the round's label"));
    addOption(verb, "reason", CloseVerb::tr("the reason; kept in the file for ever"));
    return verb;
}

} // namespace soundings::cli
