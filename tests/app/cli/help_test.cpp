// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wrapped.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/qt_strings.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::tests;

namespace {

const std::vector<std::string> kVerbs{"create",    "sample",       "questionnaire", "record", "round",  "close",
                                      "reopen",    "score",        "explain",       "next",   "pairs",  "partnership",
                                      "compare",   "statistics",   "report",        "survey", "action", "marking",
                                      "retention", "remove-round", "check"};

/// The first line of more than 80 characters; empty where there is none.
std::string tooWide(const std::string& text)
{
    for (const QString& line : QString::fromStdString(text).split(QLatin1Char('\n')))
        if (line.size() > cli::kLineWidth)
            return line.toStdString();
    return {};
}

CliRun inWelsh(std::vector<std::string> arguments)
{
    arguments.insert(arguments.end(), {"--language", "cy"});
    return runCli(arguments);
}

} // namespace

TEST_CASE("every verb has help with an example, in both languages and in eighty columns")
{
    for (const std::string& verb : kVerbs) {
        INFO(verb);
        const CliRun help = runCli({verb, "--help"});
        const CliRun welsh = inWelsh({verb, "--help"});
        CHECK(help.code == 0);
        CHECK(welsh.code == 0);
        CHECK(help.out.find("Example:\n  soundings-cli " + verb) != std::string::npos);
        CHECK(welsh.out.find("Enghraifft:\n  soundings-cli " + verb) != std::string::npos);
        CHECK(welsh.out.find("dangos yr help hwn") != std::string::npos);
        CHECK(tooWide(help.out).empty());
        CHECK(tooWide(welsh.out).empty());
        CHECK(runCli({"--help"}).out.find("\n  " + verb + " ") != std::string::npos);
    }
    CHECK(tooWide(runCli({"--help"}).out).empty());
    CHECK(runCli({"--help", "--language=cy"}).out.find("Defnydd:") != std::string::npos);
}

TEST_CASE("wrong use of the command line is explained in the language asked for")
{
    CHECK(inWelsh({"score"}).err
          == "soundings-cli score: enwch y man gwaith FILE\n"
             "Defnydd: soundings-cli score FILE [--round LABEL] [--format text|json|csv]\n");
    CHECK(inWelsh({"measure"}).err.find("nid oes gorchymyn \"measure\"") != std::string::npos);
    const std::vector<std::pair<std::vector<std::string>, std::string>> faults{
        {{"score", "a", "--bogus"}, "unexpected option --bogus"},
        {{"score", "a", "--round"}, "--round needs a value"},
        {{"score", "a", "--round", "One", "--round", "Two"}, "--round is given twice"},
        {{"compare", "a", "--agencies=yes"}, "--agencies takes no value"},
        {{"score", "a", "b"}, "unexpected argument"},
        {{"score", "a", "--language", "fr"}, "--language takes en or cy, not \"fr\""}};
    for (const auto& [arguments, words] : faults) {
        const CliRun run = runCli(arguments);
        INFO(run.err);
        CHECK(run.code == 2);
        CHECK(run.err.find(words) != std::string::npos);
    }
    CHECK(inWelsh({"score", "a", "--bogus"}).err.find("dewis annisgwyl --bogus") != std::string::npos);
}

TEST_CASE("tables are no wider than eighty columns in either language")
{
    const CliFolder folder;
    const std::string file = folder.path("sample.soundings");
    REQUIRE(runCli({"sample", file}).code == 0);
    for (const char* language : {"en", "cy"}) {
        const CliRun run =
            runCli({"statistics", file, "--questionnaire", "staff-confidence", "--by", "role", "--language", language});
        REQUIRE(run.code == 0);
        int rows = 0;
        for (const QString& line : QString::fromStdString(run.out).split(QLatin1Char('\n'))) {
            if (!line.contains(QStringLiteral("   "))) // a sentence stays one line for whoever reads it by program
                continue;
            ++rows;
            INFO(line.toStdString());
            CHECK(line.size() <= cli::kLineWidth);
        }
        CHECK(rows > 60);
    }
}

TEST_CASE("lines are broken between words, and go on further in where they are of a list")
{
    const QString text =
        QStringLiteral("One two three four.\n- five six seven\n  eight nine ten\nincomprehensibilities");
    CHECK(cli::wrappedLines(text, 12)
          == QStringLiteral("One two\nthree four.\n- five six\n  seven\n  eight nine\n    ten\nincomprehensibilities"));
    CHECK(cli::wrapped(QString(), 12).isEmpty());
    CHECK(cli::wrapped(QStringLiteral("a  b"), 12) == QStringLiteral("a  b"));
}

TEST_CASE("a sentence is broken for a terminal and stays whole for a program")
{
    const CliFolder folder;
    const std::string file = folder.path("sample.soundings");
    REQUIRE(runCli({"sample", file}).code == 0);
    const auto outOf = [&](int width, const char* format) {
        std::ostringstream out;
        std::ostringstream err;
        CHECK(cli::runCommandLine({"score", file, "--format", format}, {out, err, false, width}, cli::drawnHere())
              == 0);
        return out.str();
    };
    const std::string whole = outOf(0, "text");
    const std::string broken = outOf(80, "text");
    CHECK_FALSE(tooWide(whole).empty());
    CHECK(tooWide(broken).empty());
    const auto words = [](const std::string& text) {
        return QString::fromStdString(text).split(QRegularExpression(QStringLiteral("\\s+")));
    };
    CHECK(words(broken) == words(whole));
    CHECK(outOf(80, "json") == outOf(0, "json"));
    CHECK(outOf(80, "csv") == outOf(0, "csv"));
}
