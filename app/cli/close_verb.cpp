// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"
#include "core/storage/round_table.h"

#include <QCoreApplication>
#include <QDateTime>

#include <ostream>

namespace soundings::cli {

namespace {

namespace po = boost::program_options;

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
    Verb verb{"close",
              "close a round: it is read-only from then on",
              "FILE --round LABEL",
              "Staff results exist only for a closed round. A survey that was closed is not opened again.",
              "soundings-cli close ours.soundings --round \"Autumn 2026\"",
              {},
              {},
              close};
    verb.options.add_options()("file", po::value<std::string>(), "the workspace");
    verb.options.add_options()("round", po::value<std::string>(), "the round's label");
    verb.positional.add("file", 1);
    return verb;
}

Verb reopenVerb()
{
    Verb verb{
        "reopen",
        "open a closed round again, with a reason that is kept",
        "FILE --round LABEL --reason TEXT",
        {},
        "soundings-cli reopen ours.soundings --round \"Autumn 2026\" --reason \"Evidence found for breach response\"",
        {},
        {},
        reopen};
    verb.options.add_options()("file", po::value<std::string>(), "the workspace");
    verb.options.add_options()("round", po::value<std::string>(), "the round's label");
    verb.options.add_options()("reason", po::value<std::string>(), "why; kept in the file for ever");
    verb.positional.add("file", 1);
    return verb;
}

} // namespace soundings::cli
