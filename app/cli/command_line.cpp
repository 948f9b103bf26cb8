// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/verb_support.h"
#include "app/text/error_text.h"
#include "app/text/language.h"
#include "core/error.h"
#include "core/exchange/utf8.h"

#include <boost/program_options/errors.hpp>
#include <boost/program_options/parsers.hpp>

#include <ostream>

namespace soundings::cli {

namespace {

namespace po = boost::program_options;

std::vector<Verb> allVerbs()
{
    return {createVerb(), sampleVerb(),  questionnaireVerb(), recordVerb(),     closeVerb(),  reopenVerb(),
            scoreVerb(),  explainVerb(), compareVerb(),       statisticsVerb(), reportVerb(), checkVerb()};
}

void writeOverview(std::ostream& out)
{
    out << "soundings-cli " << SOUNDINGS_VERSION
        << ": trust and readiness for sharing information, without a window\n\n"
        << "Usage: soundings-cli VERB …        soundings-cli VERB --help\n\n";
    for (const Verb& verb : allVerbs())
        out << "  " << verb.name << std::string(15 - verb.name.size(), ' ') << verb.summary << "\n";
    out << "\nFILE is a workspace (.soundings). Every verb takes --language en|cy.\n"
        << "Exit codes: 0 done, 1 the file or data was refused and nothing changed, 2 wrong use of the command line.\n";
}

void writeHelp(const Verb& verb, std::ostream& out)
{
    out << "Usage: soundings-cli " << verb.name << " " << verb.arguments << "\n\n" << verb.summary << "\n";
    if (!verb.details.empty())
        out << "\n" << verb.details << "\n";
    out << "\n" << verb.options << "\nExample:\n  " << verb.example << "\n";
}

po::options_description withCommonOptions(const Verb& verb)
{
    po::options_description all;
    all.add(verb.options);
    po::options_description common;
    common.add_options()("help,h", "this page");
    if (verb.options.find_nothrow("language", false) == nullptr)
        common.add_options()("language", po::value<std::string>()->default_value("en"), "en or cy");
    all.add(common);
    return all;
}

/// A name or a label that is no text could be stored and never be written out again.
void needUtf8(const std::vector<std::string>& arguments)
{
    for (const std::string& argument : arguments)
        if (!isUtf8(argument))
            throw UsageError("\"" + brief(argument) + "\" is not UTF-8 text: set the terminal or the script to UTF-8");
}

int runVerb(const Verb& verb, const std::vector<std::string>& arguments, const Streams& streams)
{
    needUtf8(arguments);
    const po::options_description known = withCommonOptions(verb);
    Options options;
    constexpr int kStyle = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
    po::store(po::command_line_parser(arguments).options(known).positional(verb.positional).style(kStyle).run(),
              options);
    if (options.count("help") != 0) {
        writeHelp(verb, streams.out);
        return Done;
    }
    po::notify(options);
    const QString language = QString::fromStdString(options["language"].as<std::string>());
    if (!programLanguages().contains(language))
        throw UsageError("--language takes en or cy, not \"" + language.toStdString() + "\"");
    setProgramLanguage(language);
    return verb.run(options, streams);
}

int runGuarded(const Verb& verb, const std::vector<std::string>& arguments, const Streams& streams)
{
    try {
        return runVerb(verb, arguments, streams);
    } catch (const UsageError& wrong) {
        streams.err << "soundings-cli " << verb.name << ": " << wrong.what() << "\n";
    } catch (const po::error& wrong) {
        streams.err << "soundings-cli " << verb.name << ": " << wrong.what() << "\n";
    } catch (const AlreadyReported&) {
        return Refused;
    } catch (const Error& error) {
        streams.err << "soundings-cli " << verb.name << ": " << errorText(error).toStdString() << "\n";
        return Refused;
    }
    streams.err << "Usage: soundings-cli " << verb.name << " " << verb.arguments << "\n";
    return WrongUse;
}

} // namespace

bool verbDraws(const std::vector<std::string>& arguments)
{
    return !arguments.empty() && arguments.front() == "report";
}

int runCommandLine(const std::vector<std::string>& arguments, const Streams& streams)
{
    if (arguments.empty()) {
        writeOverview(streams.err);
        return WrongUse;
    }
    const std::string& name = arguments.front();
    if (name == "--help" || name == "-h" || name == "help") {
        writeOverview(streams.out);
        return Done;
    }
    if (name == "--version") {
        streams.out << "soundings-cli " << SOUNDINGS_VERSION << "\n";
        return Done;
    }
    for (const Verb& verb : allVerbs())
        if (verb.name == name)
            return runGuarded(verb, {arguments.begin() + 1, arguments.end()}, streams);
    streams.err << "soundings-cli: there is no verb \"" << name << "\"\n\n";
    writeOverview(streams.err);
    return WrongUse;
}

} // namespace soundings::cli
