// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/score_json.h"
#include "app/cli/score_tables.h"
#include "app/cli/verb_support.h"
#include "core/results/round_result.h"
#include "core/storage/load_round.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace soundings::cli {

namespace {

namespace po = boost::program_options;

int score(const Options& options, const Streams& streams)
{
    const Format format = formatOf(options);
    const Connection connection = openToRead(options);
    const RoundResult result = roundResult(loadRound(connection, chosenRound(connection, options).id));
    if (format == Format::Json)
        writeJson(streams, scoreJson(result));
    else if (format == Format::Csv)
        writeScoreCsv(result, streams.out);
    else
        writeScoreText(result, streams.out);
    return Done;
}

} // namespace

Verb scoreVerb()
{
    Verb verb{"score",
              "readiness and trust of a round, with the reasons",
              "FILE [--round LABEL] [--format text|json|csv]",
              "Without --round the latest round. Staff figures obey the minimum group in every format.",
              "soundings-cli score ours.soundings --format json",
              {},
              {},
              score};
    verb.options.add_options()("file", po::value<std::string>(), "the workspace");
    verb.options.add_options()("round", po::value<std::string>(), "the round's label");
    addFormat(verb.options);
    verb.positional.add("file", 1);
    return verb;
}

} // namespace soundings::cli
