// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include "app/ui/start_options.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;

namespace {

StartOptions wish(const std::vector<std::string>& arguments)
{
    return std::get<StartOptions>(readStartOptions(arguments));
}

PrintAndExit answer(const std::vector<std::string>& arguments)
{
    return std::get<PrintAndExit>(readStartOptions(arguments));
}

} // namespace

TEST_CASE("the window starts with what the command line says")
{
    const StartOptions given =
        wish({"our file.soundings", "--language", "cy", "--theme", "dark", "--text-size", "150"});
    CHECK(given.file == QStringLiteral("our file.soundings"));
    CHECK(given.language == QStringLiteral("cy"));
    CHECK(given.theme == ThemeChoice::Dark);
    CHECK(given.textSize == TextSize::Larger);
    CHECK_FALSE(given.sample);
    CHECK(wish({"--sample"}).sample);
    CHECK_FALSE(wish({}).theme.has_value());
}

TEST_CASE("what the command line cannot mean is refused with words and exit code 2")
{
    for (const std::vector<std::string>& wrong : std::vector<std::vector<std::string>>{{"--theme", "sepia"},
                                                                                       {"--text-size", "90"},
                                                                                       {"--language", "fr"},
                                                                                       {"--colour"},
                                                                                       {"--them", "dark"},
                                                                                       {"a", "b"},
                                                                                       {"a", "--sample"}}) {
        INFO(wrong.front());
        const PrintAndExit refused = answer(wrong);
        CHECK(refused.code == 2);
        CHECK(refused.text.find("soundings:") == 0);
        CHECK(refused.text.find("--help") != std::string::npos);
    }
}

TEST_CASE("version and help are printed without a window")
{
    CHECK(answer({"--version"}).text.find("soundings 0.") == 0);
    CHECK(answer({"--version"}).code == 0);
    CHECK(answer({"--help"}).text.find("--text-size") != std::string::npos);
}
