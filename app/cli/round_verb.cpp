// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"
#include "app/text/round_copy_text.h"
#include "app/text/score_text.h"
#include "app/text/today.h"
#include "core/acts/copy_round.h"
#include "core/error.h"
#include "core/storage/round_table.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct RoundVerb {
    Q_DECLARE_TR_FUNCTIONS(RoundVerb)
};

/// A new round with the answers of another as its starting point.
int copyRound(const Options& options, const Streams& streams)
{
    const std::string label = need(options, "label");
    if (options.count("round") != 0)
        throw UsageError(RoundVerb::tr("--copy makes a new round: name it with --label, and leave out --round"));
    const Connection connection = openToWrite(options, streams);
    const auto from = findRound(connection, need(options, "copy"));
    if (!from)
        throw Error(ErrorCode::NoSuchRound, need(options, "copy"), connection.path());
    Round made{{newUuid()},      label, dayOf(options, "date").value_or(today()),
               RoundState::Open, {},    from->questionnaires};
    needNearDay(connection, made.date, nullptr, options, streams);
    CopiedAnswers copied;
    transact(connection, [&](const Transaction& transaction) {
        putRound(transaction, made, {});
        copied = copyAnswers(transaction, from->id, made.id);
        made = roundById(transaction.connection(), made.id);
    });
    streams.out
        << RoundVerb::tr("The round “%1”, %2, is new.").arg(QString::fromStdString(made.label), dateText(made.date))
        << "\n"
        << copiedText(QString::fromStdString(from->label), copied.answers, copied.leftOut) << "\n"
        << RoundVerb::tr("What staff answered is not copied.") << "\n";
    return Done;
}

int changeRound(const Options& options, const Streams& streams)
{
    if (options.count("copy") != 0)
        return copyRound(options, streams);
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
              RoundVerb::tr("change an open round, or start a new one from the answers of another"),
              "FILE (--round LABEL [--date YYYY-MM-DD] [--label NEW] | --copy LABEL --label NEW [--date YYYY-MM-DD]) "
              "[--far-date]",
              RoundVerb::tr("A closed round stays as it is: reopen it with a reason to change it.") + QLatin1Char('\n')
                  + copyRuleText(),
              "soundings-cli round ours.soundings --round \"Autumn 2026\" --date 2026-10-12",
              {},
              {},
              changeRound};
    addFile(verb);
    addOption(verb, "round", RoundVerb::tr("the round's label"));
    addOption(verb, "copy",
              RoundVerb::tr("the round, open or closed, whose answers a new one called --label starts from"));
    addOption(verb, "date", RoundVerb::tr("the day it stands for from now on"));
    addOption(verb, "label", RoundVerb::tr("what it is called from now on"));
    addFarDate(verb);
    return verb;
}

} // namespace soundings::cli
