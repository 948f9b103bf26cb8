// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"
#include "app/text/score_text.h"
#include "core/storage/round_table.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct RoundVerb {
    Q_DECLARE_TR_FUNCTIONS(RoundVerb)
};

int changeRound(const Options& options, const Streams& streams)
{
    need(options, "round");
    const auto day = dayOf(options, "date");
    const auto label = given(options, "label");
    if (!day && !label)
        throw UsageError(RoundVerb::tr("say what to change: --date, --label or both"));
    const Connection connection = openToWrite(options, streams);
    const Round before = chosenRound(connection, options);
    if (day && *day != before.date)
        needNearDay(connection, *day, &before, options, streams);
    Round after = before;
    after.date = day.value_or(before.date);
    after.label = label.value_or(before.label);
    transact(connection, [&](const Transaction& transaction) {
        exchangeRoundDetails(transaction, before.id, after);
        after = roundById(transaction.connection(), before.id);
    });
    streams.out << RoundVerb::tr("The round “%1” is now “%2”, %3.")
                       .arg(QString::fromStdString(before.label), QString::fromStdString(after.label),
                            dateText(after.date))
                << "\n";
    return Done;
}

} // namespace

Verb roundVerb()
{
    Verb verb{"round",
              RoundVerb::tr("change the date or the label of an open round"),
              "FILE --round LABEL [--date YYYY-MM-DD] [--label NEW] [--far-date]",
              RoundVerb::tr("A closed round stays as it is: reopen it with a reason to change it."),
              "soundings-cli round ours.soundings --round \"Autumn 2026\" --date 2026-10-12",
              {},
              {},
              changeRound};
    addFile(verb);
    addOption(verb, "round", RoundVerb::tr("the round's label"));
    addOption(verb, "date", RoundVerb::tr("the day it stands for from now on"));
    addOption(verb, "label", RoundVerb::tr("what it is called from now on"));
    addFarDate(verb);
    return verb;
}

} // namespace soundings::cli
