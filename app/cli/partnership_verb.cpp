// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partnership_json.h"
#include "app/cli/partnership_tables.h"
#include "app/cli/verb_support.h"
#include "core/acts/packs_of_round.h"
#include "core/storage/round_table.h"

#include <nlohmann/json.hpp>
#include <QCoreApplication>

namespace soundings::cli {

namespace {

struct PartnershipVerb {
    Q_DECLARE_TR_FUNCTIONS(PartnershipVerb)
};

/// This round and those before it.
std::vector<RoundBeside> roundsUpTo(const Connection& connection, const RoundPacks& chosen)
{
    std::vector<ComparedRound> compared;
    for (const Round& round : rounds(connection)) {
        if (round.id == chosen.round.id)
            break;
        compared.push_back(comparedRound(roundPacks(connection, round.id)));
    }
    compared.push_back(comparedRound(chosen));
    return roundsSideBySide(std::move(compared));
}

int partnership(const Options& options, const Streams& streams)
{
    const Format format = formatOf(options);
    const Connection connection = openToRead(options);
    const RoundPacks round = roundPacks(connection, chosenRound(connection, options).id);
    const PackTable packs(round);
    const WholePartnership whole{packs,
                                 partnershipOf(round, packs),
                                 partnershipRelations(packs),
                                 largestGaps(packs),
                                 mostDoubtful(packs),
                                 influenceTotals(packs),
                                 roundsUpTo(connection, round)};
    if (format == Format::Json)
        writeJson(streams, partnershipJson(whole));
    else if (format == Format::Csv)
        writePartnershipCsv(whole, streams.out);
    else
        writePartnershipText(round, whole, streams.out);
    return Done;
}

} // namespace

Verb partnershipVerb()
{
    Verb verb{"partnership",
              PartnershipVerb::tr("the whole partnership of a round, and what a board can say of it"),
              "FILE [--round LABEL] [--format text|json|csv]",
              PartnershipVerb::tr("What agencies released of the round. Figures of the whole need two thirds of the "
                                  "agencies or pairs. Alphabetical, never ranked."),
              "soundings-cli partnership board.soundings --format json",
              {},
              {},
              partnership};
    addFile(verb);
    addOption(verb, "round", PartnershipVerb::tr("the round's label"));
    addFormat(verb);
    return verb;
}

} // namespace soundings::cli
