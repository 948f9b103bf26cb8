// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/score_json.h"
#include "app/cli/score_tables.h"
#include "app/cli/verb_support.h"
#include "core/results/round_result.h"
#include "core/storage/load_round.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <ostream>

namespace soundings::cli {

namespace {

struct ScoreVerb {
    Q_DECLARE_TR_FUNCTIONS(ScoreVerb)
};

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
              ScoreVerb::tr("readiness and trust of a round, with the reasons"),
              "FILE [--round LABEL] [--format text|json|csv]",
              ScoreVerb::tr("Without --round the latest round. Staff figures obey the minimum group in every format."),
              "soundings-cli score ours.soundings --format json",
              {},
              {},
              score};
    addFile(verb);
    addOption(verb, "round", ScoreVerb::tr("the round's label"));
    addFormat(verb);
    return verb;
}

} // namespace soundings::cli
