// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/harmless_stream.h"
#include "app/cli/verb_support.h"
#include "app/cli/wrapped.h"
#include "app/text/error_text.h"
#include "app/text/language.h"
#include "core/error.h"
#include "core/exchange/utf8.h"

#include <QCoreApplication>

#include <boost/program_options/errors.hpp>
#include <boost/program_options/parsers.hpp>

#include <ostream>
#include <sstream>

namespace soundings::cli {

namespace {

namespace po = boost::program_options;

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::vector<Verb> allVerbs(const Elsewhere& elsewhere)
{
    return {createVerb(),
            sampleVerb(elsewhere.packs),
            questionnaireVerb(elsewhere.questionnaireForm),
            recordVerb(),
            roundVerb(),
            closeVerb(),
            reopenVerb(),
            scoreVerb(),
            explainVerb(),
            nextVerb(),
            compareVerb(),
            statisticsVerb(),
            pairsVerb(),
            partnershipVerb(),
            reportVerb(elsewhere.report),
            surveyVerb(elsewhere.survey),
            actionVerb(elsewhere.exportActions),
            inviteVerb(elsewhere.packs),
            exportVerb(elsewhere.packs),
            importVerb(elsewhere.packs),
            keyVerb(elsewhere.packs),
            markingVerb(),
            retentionVerb(),
            removeRoundVerb(),
            checkVerb()};
}

void writeOverview(std::ostream& out, const Elsewhere& elsewhere)
{
    out << wrapped(QStringLiteral("soundings-cli %1: ").arg(QLatin1String(SOUNDINGS_VERSION))
                   + CommandLine::tr("trust and readiness for sharing information, without a window"))
        << "\n\n"
        << CommandLine::tr("Usage:") << " soundings-cli VERB …        soundings-cli VERB --help\n\n";
    constexpr int kSummaryAt = 17;
    for (const Verb& verb : allVerbs(elsewhere)) {
        const QString line = QStringLiteral("  ") + QString::fromStdString(verb.name).leftJustified(kSummaryAt - 2);
        out << wrapped(line + verb.summary, kLineWidth, kSummaryAt - 2) << "\n";
    }
    out << "\n"
        << wrapped(CommandLine::tr("FILE is a workspace (.soundings). Every verb takes --language en|cy.")) << "\n"
        << wrapped(
               CommandLine::tr("Exit codes: 0 done, 1 the file or data was refused and nothing changed, 2 wrong use "
                               "of the command line."))
        << "\n";
}

/// "Usage: soundings-cli score FILE …".
QString usage(const Verb& verb)
{
    return wrapped(CommandLine::tr("Usage:") + QStringLiteral(" soundings-cli ")
                       + QString::fromStdString(verb.name + " " + verb.arguments),
                   kLineWidth, 2);
}

void writeHelp(const Verb& verb, const po::options_description& options, std::ostream& out)
{
    out << usage(verb) << "\n\n" << wrapped(verb.summary) << "\n";
    if (!verb.details.isEmpty())
        out << "\n" << wrapped(verb.details) << "\n";
    out << "\n"
        << options << "\n"
        << CommandLine::tr("Example:") << "\n"
        << wrapped(QStringLiteral("  ") + QString::fromStdString(verb.example), kLineWidth, 2) << "\n";
    if (!verb.keys.isEmpty())
        out << "\n" << wrapped(verb.keys, kLineWidth, 2) << "\n";
}

/// What --language takes.
QStringList languagesOf(const Verb& verb) { return programLanguages() + verb.moreLanguages; }

/// "en or cy"
QString languageTags(const Verb& verb)
{
    return languagesOf(verb).join(CommandLine::tr(" or ", "between the words an option takes"));
}

po::options_description withCommonOptions(const Verb& verb)
{
    po::options_description all(kLineWidth);
    for (const auto& option : verb.options.options())
        all.add(option);
    all.add_options()("help,h", CommandLine::tr("show this help").toUtf8().constData());
    all.add_options()("language", po::value<std::string>()->default_value(programLanguages().first().toStdString()),
                      languageTags(verb).toUtf8().constData());
    return all;
}

/// What is wrong with the command line, in our words where Boost has a name for it.
QString faultText(const po::error& fault)
{
    const auto option = [](const po::error_with_option_name& named) {
        return QString::fromStdString(named.get_option_name());
    };
    if (const auto* unknown = dynamic_cast<const po::unknown_option*>(&fault))
        return CommandLine::tr("unexpected option %1").arg(option(*unknown));
    if (const auto* twice = dynamic_cast<const po::multiple_occurrences*>(&fault))
        return CommandLine::tr("%1 is given twice").arg(option(*twice));
    if (const auto* syntax = dynamic_cast<const po::invalid_command_line_syntax*>(&fault))
        return syntax->kind() == po::invalid_command_line_syntax::extra_parameter
            ? CommandLine::tr("%1 takes no value").arg(option(*syntax))
            : CommandLine::tr("%1 needs a value").arg(option(*syntax));
    if (dynamic_cast<const po::too_many_positional_options_error*>(&fault) != nullptr)
        return CommandLine::tr("unexpected argument: put names with spaces in quotation marks");
    return QString::fromLocal8Bit(fault.what());
}

/// What --language says, en where it says nothing: help and refusals are in that language, too.
QString languageIn(const std::vector<std::string>& arguments)
{
    const std::string name = "--language";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == name && i + 1 < arguments.size())
            return QString::fromStdString(arguments[i + 1]);
        if (arguments[i].rfind(name + "=", 0) == 0)
            return QString::fromStdString(arguments[i].substr(name.size() + 1));
    }
    return programLanguages().first();
}

/// A name or a label that is no text could be stored and never be written out again.
void needUtf8(const std::vector<std::string>& arguments)
{
    for (const std::string& argument : arguments)
        if (!isUtf8(argument))
            throw UsageError(CommandLine::tr("\"%1\" is not UTF-8 text: set the terminal or the script to UTF-8")
                                 .arg(brief(argument)));
}

/// Text is harmless wherever it is shown. For a terminal it is broken between words, too; for a file or another program
/// a sentence stays a line.
int runForReader(const Verb& verb, const Options& options, const Streams& streams)
{
    const bool isText = options.count("format") == 0 || options["format"].as<std::string>() == "text";
    if (!isText)
        return verb.run(options, streams);
    HarmlessStream out(streams.out);
    if (streams.outWidth == 0)
        return verb.run(options, {out, streams.err, streams.errIsTerminal, 0, streams.progress});
    std::ostringstream text;
    const auto writeOut = [&] { out << wrappedLines(QString::fromStdString(text.str()), streams.outWidth); };
    try {
        const int code = verb.run(options, {text, streams.err, streams.errIsTerminal, 0, streams.progress});
        writeOut();
        return code;
    } catch (...) {
        writeOut();
        throw;
    }
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
        writeHelp(verb, known, streams.out);
        return Done;
    }
    po::notify(options);
    const auto& language = options["language"].as<std::string>();
    if (!languagesOf(verb).contains(QString::fromStdString(language)))
        throw UsageError(CommandLine::tr("--language takes %1, not \"%2\"").arg(languageTags(verb), brief(language)));
    return runForReader(verb, options, streams);
}

int runGuarded(const Verb& verb, const std::vector<std::string>& arguments, const Streams& streams)
{
    try {
        return runVerb(verb, arguments, streams);
    } catch (const UsageError& wrong) {
        streams.err << "soundings-cli " << verb.name << ": " << wrong.what() << "\n";
    } catch (const po::error& wrong) {
        streams.err << "soundings-cli " << verb.name << ": " << faultText(wrong) << "\n";
    } catch (const AlreadyReported&) {
        return Refused;
    } catch (const Error& error) {
        streams.err << "soundings-cli " << verb.name << ": " << errorText(error).toStdString() << "\n";
        return Refused;
    }
    streams.err << usage(verb) << "\n";
    return WrongUse;
}

} // namespace

int runCommandLine(const std::vector<std::string>& arguments, const Streams& given, const Elsewhere& elsewhere)
{
    HarmlessStream err(given.err);
    const Streams streams{given.out, err, given.errIsTerminal, given.outWidth,
                          given.errIsTerminal ? &given.err : nullptr};
    const QString language = languageIn(arguments);
    setProgramLanguage(language);
    if (arguments.empty()) {
        writeOverview(streams.err, elsewhere);
        return WrongUse;
    }
    const std::string& name = arguments.front();
    if (name == "--help" || name == "-h" || name == "help") {
        writeOverview(streams.out, elsewhere);
        return Done;
    }
    if (name == "--version") {
        streams.out << "soundings-cli " << SOUNDINGS_VERSION << "\n";
        return Done;
    }
    for (const Verb& verb : allVerbs(elsewhere))
        if (verb.name == name)
            return runGuarded(verb, {arguments.begin() + 1, arguments.end()}, streams);
    streams.err << "soundings-cli: " << CommandLine::tr("there is no verb \"%1\"").arg(brief(name)) << "\n\n";
    writeOverview(streams.err, elsewhere);
    return WrongUse;
}

} // namespace soundings::cli
