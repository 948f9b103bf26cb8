// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"
#include "app/text/score_text.h"
#include "app/text/today.h"
#include "core/storage/workspace_table.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct KeepingVerb {
    Q_DECLARE_TR_FUNCTIONS(KeepingVerb)
};

/// What is set: the word on the command line, or nothing with --none; empty where it is only asked for.
std::optional<std::string> wantedOf(const Options& options, const char* name)
{
    const auto value = given(options, name);
    const bool isNone = options.count("none") != 0;
    if (value && isNone)
        throw UsageError(KeepingVerb::tr("give either a value or --none"));
    return isNone ? std::optional<std::string>(std::string()) : value;
}

void tellMarking(const WorkspaceFacts& facts, const Streams& streams)
{
    streams.out << (facts.marking.empty()
                        ? KeepingVerb::tr("The workspace has no protective marking.")
                        : KeepingVerb::tr("The workspace is marked %1.").arg(QString::fromStdString(facts.marking)))
                << "\n";
}

int marking(const Options& options, const Streams& streams)
{
    const auto wanted = wantedOf(options, "text");
    const Connection connection = wanted ? openToWrite(options, streams) : openToRead(options);
    if (wanted)
        transact(connection, [&](const Transaction& transaction) { exchangeMarking(transaction, *wanted); });
    tellMarking(workspaceFacts(connection), streams);
    return Done;
}

void tellRetention(const WorkspaceFacts& facts, const Streams& streams)
{
    if (!facts.retainUntil) {
        streams.out << KeepingVerb::tr("It is not decided how long the workspace is kept.") << "\n";
        return;
    }
    streams.out << KeepingVerb::tr("The workspace is kept until %1.").arg(dateText(*facts.retainUntil)) << "\n";
    if (retentionIsDue(facts, today()))
        streams.out << KeepingVerb::tr(
            "That day has come: decide whether the file is still needed. Nothing deletes itself.")
                    << "\n";
}

int retention(const Options& options, const Streams& streams)
{
    const auto wanted = wantedOf(options, "day");
    const std::optional<Date> day = wanted && !wanted->empty() ? dayOf(options, "day") : std::nullopt;
    const Connection connection = wanted ? openToWrite(options, streams) : openToRead(options);
    if (wanted)
        transact(connection, [&](const Transaction& transaction) { exchangeRetention(transaction, day); });
    tellRetention(workspaceFacts(connection), streams);
    return Done;
}

} // namespace

Verb markingVerb()
{
    Verb verb{"marking",
              KeepingVerb::tr("the protective marking that every page and document carries"),
              "FILE [TEXT | --none]",
              KeepingVerb::tr("Without TEXT it says which one the workspace has."),
              "soundings-cli marking ours.soundings OFFICIAL-SENSITIVE",
              {},
              {},
              marking};
    addFile(verb);
    addOption(verb, "text", KeepingVerb::tr("the marking, in your own words"));
    addSwitch(verb, "none", KeepingVerb::tr("no marking from now on"));
    verb.positional.add("text", 1);
    return verb;
}

Verb retentionVerb()
{
    Verb verb{
        "retention",
        KeepingVerb::tr("the day until which the workspace is kept"),
        "FILE [YYYY-MM-DD | --none]",
        KeepingVerb::tr("Without a day it says which one the workspace has. When it comes, you are reminded; nothing "
                        "is deleted."),
        "soundings-cli retention ours.soundings 2030-04-01",
        {},
        {},
        retention};
    addFile(verb);
    addOption(verb, "day", KeepingVerb::tr("the day, as YYYY-MM-DD"));
    addSwitch(verb, "none", KeepingVerb::tr("not decided any more"));
    verb.positional.add("day", 1);
    return verb;
}

} // namespace soundings::cli
