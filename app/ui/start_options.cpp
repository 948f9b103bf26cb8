// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/start_options.h"

#include "app/text/language.h"

#include <boost/program_options.hpp>

#include <sstream>

namespace soundings {

namespace {

namespace po = boost::program_options;

po::options_description visibleOptions()
{
    po::options_description options("Options");
    options.add_options()("language",
                          po::value<std::string>()->value_name(programLanguages().join(QLatin1Char('|')).toStdString()),
                          "the language it speaks");
    options.add_options()("theme", po::value<std::string>()->value_name("light|dark|system|contrast"), "the look");
    options.add_options()("text-size", po::value<std::string>()->value_name("100|125|150|200"),
                          "text size in per cent of the desktop's");
    options.add_options()("sample", "open the sample partnership");
    options.add_options()("version", "print the version and stop");
    options.add_options()("help,h", "print this text and stop");
    return options;
}

po::variables_map parse(const std::vector<std::string>& arguments)
{
    po::options_description all;
    all.add(visibleOptions()).add_options()("file", po::value<std::string>());
    po::positional_options_description positions;
    positions.add("file", 1);
    po::variables_map given;
    // No guessing of shortened names: what works today must mean the same tomorrow.
    const auto style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
    po::store(po::command_line_parser(arguments).options(all).positional(positions).style(style).run(), given);
    return given;
}

std::string helpText()
{
    std::ostringstream text;
    text << "Usage: soundings [FILE] [options]\n\n"
            "Opens the window of Soundings, with the workspace FILE if one is given.\n"
            "The same work without a window: soundings-cli --help\n\n"
         << visibleOptions();
    return text.str();
}

PrintAndExit refusal(const std::string& what)
{
    return {what + "\nRun soundings --help to see what can be given.\n", 2};
}

QString textOf(const po::variables_map& given, const char* name)
{
    return given.count(name) != 0 ? QString::fromStdString(given[name].as<std::string>()) : QString();
}

} // namespace

std::variant<StartOptions, PrintAndExit> readStartOptions(const std::vector<std::string>& arguments)
{
    po::variables_map given;
    try {
        given = parse(arguments);
    } catch (const po::error& error) {
        return refusal(std::string("soundings: ") + error.what());
    }
    if (given.count("help") != 0)
        return PrintAndExit{helpText(), 0};
    if (given.count("version") != 0)
        return PrintAndExit{"soundings " SOUNDINGS_VERSION "\n", 0};
    StartOptions options;
    options.file = textOf(given, "file");
    options.sample = given.count("sample") != 0;
    options.language = textOf(given, "language");
    if (!options.language.isEmpty() && !programLanguages().contains(options.language))
        return refusal("soundings: there is no language " + options.language.toStdString());
    options.theme = themeNamed(textOf(given, "theme"));
    if (given.count("theme") != 0 && !options.theme)
        return refusal("soundings: there is no theme " + given["theme"].as<std::string>());
    options.textSize = textSizeNamed(textOf(given, "text-size"));
    if (given.count("text-size") != 0 && !options.textSize)
        return refusal("soundings: there is no text size " + given["text-size"].as<std::string>());
    if (options.sample && !options.file.isEmpty())
        return refusal("soundings: give a file or --sample, not both");
    return options;
}

} // namespace soundings
