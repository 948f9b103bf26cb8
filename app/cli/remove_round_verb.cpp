// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"
#include "app/text/removal_text.h"
#include "core/acts/remove_round_for_good.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <ostream>

namespace soundings::cli {

namespace {

struct RemoveRoundVerb {
    Q_DECLARE_TR_FUNCTIONS(RemoveRoundVerb)
};

nlohmann::ordered_json removalJson(const RoundRemoval& removal, bool isRemoved)
{
    const RoundContent& content = removal.content;
    return {{"format", 1},
            {"round", removal.label},
            {"removed", isRemoved},
            {"overwritten", removal.isOverwritten},
            {"responses", content.responses},
            {"partners", content.partners},
            {"answers", content.answers},
            {"influences", content.influences},
            {"evidence", content.evidence},
            {"surveys", content.surveys},
            {"comments", content.comments},
            {"checks_set_aside", content.checksSetAside},
            {"actions_that_stay", content.actions},
            {"copies_left", removal.copiesLeft}};
}

void tellRemoval(const RoundRemoval& removal, bool isRemoved, const Streams& streams)
{
    const QString label = QString::fromStdString(removal.label);
    streams.out << (isRemoved ? RemoveRoundVerb::tr("The round %1 is removed for good. With it went:")
                              : RemoveRoundVerb::tr("With the round %1 would go, for good:"))
                       .arg(label)
                << "\n";
    for (const QString& line : removalLines(removal.content))
        streams.out << "  " << line << "\n";
    for (const QString& note : removalNotes(removal.content, removal.copiesLeft))
        streams.out << note << "\n";
    if (!isRemoved)
        streams.out << RemoveRoundVerb::tr("Nothing was changed. To remove it, add --for-good. It cannot be undone.")
                    << "\n";
    else if (!removal.isOverwritten)
        streams.err << notOverwrittenText() << "\n";
}

int removeRound(const Options& options, const Streams& streams)
{
    need(options, "round");
    const Format format = formatOf(options);
    const bool isRemoved = options.count("for-good") != 0;
    const Connection connection = isRemoved ? openToWrite(options, streams) : openToRead(options);
    const RoundId round = chosenRound(connection, options).id;
    const RoundRemoval removal = isRemoved ? removeRoundForGood(connection, round) : previewRemoval(connection, round);
    if (format == Format::Json)
        writeJson(streams, removalJson(removal, isRemoved));
    else
        tellRemoval(removal, isRemoved, streams);
    return Done;
}

} // namespace

Verb removeRoundVerb()
{
    Verb verb{"remove-round",
              RemoveRoundVerb::tr("remove a round for good, with everything in it"),
              "FILE --round LABEL [--for-good] [--format text|json]",
              RemoveRoundVerb::tr(
                  "Without --for-good it says what would go and changes nothing. What goes is overwritten in the "
                  "file: no copy made from then on holds it. Actions and partners stay."),
              "soundings-cli remove-round ours.soundings --round \"Spring 2021\" --for-good",
              {},
              {},
              removeRound};
    addFile(verb);
    addOption(verb, "round", RemoveRoundVerb::tr("the round's label"));
    addSwitch(verb, "for-good", RemoveRoundVerb::tr("remove it: this cannot be undone"));
    addFormat(verb, Formats::TextJson);
    return verb;
}

} // namespace soundings::cli
