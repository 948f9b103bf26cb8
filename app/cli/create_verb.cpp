// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"
#include "core/acts/set_up.h"
#include "core/sample/sample_partnership.h"

#include <QCoreApplication>

#include <optional>
#include <ostream>

namespace soundings::cli {

namespace {

struct CreateVerb {
    Q_DECLARE_TR_FUNCTIONS(CreateVerb)
};

std::string needName(const std::string& option, const std::string& name)
{
    if (QString::fromStdString(name).trimmed().isEmpty())
        throw UsageError(CreateVerb::tr("--%1 is empty: give the name").arg(QString::fromStdString(option)));
    return name;
}

std::vector<std::string> partnersOf(const Options& options)
{
    if (options.count("partner") == 0)
        return {};
    auto partners = options["partner"].as<std::vector<std::string>>();
    for (const std::string& partner : partners)
        needName("partner", partner);
    return partners;
}

int create(const Options& options, const Streams& streams)
{
    const std::string path = need(options, "file");
    const std::optional<std::string> board = given(options, "board");
    if (board && options.count("agency") != 0)
        throw UsageError(
            CreateVerb::tr("give either --agency or --board: a board's workspace has no agency of its own"));
    const std::string name = board ? needName("board", *board) : needName("agency", need(options, "agency"));
    const std::vector<std::string> partners = partnersOf(options);
    const auto& language = options["language"].as<std::string>();
    Connection::create(path, Sharing::Shared, [&](const Transaction& transaction) {
        if (board)
            setUpBoard(transaction, language, name, partners);
        else
            setUpWorkspace(transaction, language, name, partners);
    });
    streams.out << CreateVerb::tr("Created %1.").arg(QString::fromStdString(path)) << "\n";
    return Done;
}

int sample(const Options& options, const Streams& streams)
{
    const std::string path = need(options, "file");
    const std::string language = options["language"].as<std::string>();
    const std::string agency = given(options, "agency").value_or(std::string());
    Connection::create(path, Sharing::Shared,
                       [&](const Transaction& transaction) { insertSample(transaction, language, agency); });
    streams.out << CreateVerb::tr("Created the sample partnership in %1. Every agency in it is invented.")
                       .arg(QString::fromStdString(path))
                << "\n";
    return Done;
}

} // namespace

Verb createVerb()
{
    Verb verb{
        "create",
        CreateVerb::tr("make a new workspace; refuses to overwrite"),
        "FILE (--agency NAME | --board NAME) [--partner NAME]… [--language en|cy]",
        CreateVerb::tr("A board's workspace has no agency of its own: NAME is the partnership's, and its partners "
                       "are the agencies whose packs it opens."),
        "soundings-cli create ours.soundings --agency \"Northvale Council\" --partner \"Westmoor Police\"",
        {},
        {},
        create};
    addOption(verb, "file", CreateVerb::tr("the workspace to make"));
    addOption(verb, "agency", CreateVerb::tr("our agency's name"));
    addOption(verb, "board", CreateVerb::tr("the partnership's name, for a board's workspace"));
    addList(verb, "partner", CreateVerb::tr("a partner's name; may be repeated"));
    verb.positional.add("file", 1);
    return verb;
}

Verb sampleVerb(const RunElsewhere& packs)
{
    const RunElsewhere board = namedFor("sample", packs);
    const auto either = [board](const Options& options, const Streams& streams) {
        if (options.count("board") != 0 && options.count("agency") != 0)
            throw UsageError(CreateVerb::tr("give either --agency or --board"));
        return options.count("board") != 0 ? board(options, streams) : sample(options, streams);
    };
    Verb verb{"sample",
              CreateVerb::tr("make the sample partnership, marked as sample"),
              "FILE [--agency NAME | --board]",
              CreateVerb::tr("It has six agencies. Northvale Council's workspace if none is named; --board makes the "
                             "workspace of their board, which has opened the packs of all six."),
              "soundings-cli sample board.soundings --board",
              {},
              {},
              either};
    addOption(verb, "file", CreateVerb::tr("the workspace to make"));
    addOption(verb, "agency", CreateVerb::tr("which of the six it is seen from"));
    addSwitch(verb, "board", CreateVerb::tr("as the board of the partnership sees it"));
    verb.positional.add("file", 1);
    return verb;
}

} // namespace soundings::cli
