// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mirror_json.h"
#include "app/cli/mirror_tables.h"
#include "app/cli/verb_support.h"
#include "core/acts/packs_of_round.h"
#include "core/error.h"

#include <nlohmann/json.hpp>
#include <QCoreApplication>

namespace soundings::cli {

namespace {

struct PairsVerb {
    Q_DECLARE_TR_FUNCTIONS(PairsVerb)
};

std::size_t placeOf(const PackTable& packs, const std::string& name, const Options& options)
{
    if (const auto place = packs.find({{}, name}))
        return *place;
    throw Error(ErrorCode::NoSuchAgency, name, need(options, "file"));
}

/// The pairs asked for: one with --between and --and, else all.
NamedMirrors chosenPairs(const PackTable& packs, const Options& options)
{
    const auto between = given(options, "between");
    const auto other = given(options, "and");
    if (!between && !other)
        return mirrors(packs);
    if (!between || !other)
        throw UsageError(PairsVerb::tr("give both --between and --and, or neither"));
    const std::size_t one = placeOf(packs, *between, options);
    const std::size_t two = placeOf(packs, *other, options);
    if (one == two)
        throw UsageError(PairsVerb::tr("--between and --and name the same agency"));
    NamedMirrors found;
    if (packs.response(one, two) == nullptr && packs.response(two, one) == nullptr)
        return found;
    if (packs.mayName(one, two))
        found.pairs.push_back(mirrorOf(packs, std::min(one, two), std::max(one, two)));
    else
        found.unnamed = 1;
    return found;
}

int pairs(const Options& options, const Streams& streams)
{
    const Format format = formatOf(options);
    const Connection connection = openToRead(options);
    const RoundPacks round = roundPacks(connection, chosenRound(connection, options).id);
    const PackTable packs(round);
    const NamedMirrors found = chosenPairs(packs, options);
    if (format == Format::Json)
        writeJson(streams, mirrorsJson(round, found));
    else if (format == Format::Csv)
        writeMirrorsCsv(round, found, streams.out);
    else
        writeMirrorsText(round, found, streams.out);
    return Done;
}

} // namespace

Verb pairsVerb()
{
    Verb verb{"pairs",
              PairsVerb::tr("what two agencies say of each other, side by side"),
              "FILE [--round LABEL] [--between A --and B] [--format text|json|csv]",
              PairsVerb::tr("Every pair of which something was released; by name where both agencies agree to it. "
                            "Alphabetical, never ranked. Gaps are seen from the first agency."),
              "soundings-cli pairs board.soundings --between \"Northvale Council\" --and \"Westmoor Police\"",
              {},
              {},
              pairs};
    addFile(verb);
    addOption(verb, "round", PairsVerb::tr("the round's label"));
    addOption(verb, "between", PairsVerb::tr("one agency of the pair"));
    addOption(verb, "and", PairsVerb::tr("the other agency of the pair"));
    addFormat(verb);
    return verb;
}

} // namespace soundings::cli
