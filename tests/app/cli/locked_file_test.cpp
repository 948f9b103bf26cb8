// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>

#include "app/session/session.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/programs.h"

#include <catch2/catch.hpp>

using namespace soundings;
using soundings::tests::CliFolder;
using soundings::tests::runCli;

namespace {

struct OtherProgram {
    int code = -1;
    QString err;
};

OtherProgram scoreElsewhere(const std::string& file)
{
    QProcess program;
    program.start(soundings::test::commandLineProgram(), {QStringLiteral("score"), QString::fromStdString(file)});
    REQUIRE(program.waitForFinished());
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

TEST_CASE("a file stays the window's own although something in its program opened and closed it")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"sample", file}).code == 0);
    Session session;
    REQUIRE(session.open(QString::fromStdString(file)));
    {
        const std::ifstream looked(file);
    } // as a file dialog does for an icon: SQLite's locks of the process are gone
    const OtherProgram refused = scoreElsewhere(file);
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(QStringLiteral("in use by another program")));
    CHECK(session.open(QString::fromStdString(file))); // once more by its own name is no second time
    CHECK(scoreElsewhere(file).code == 1);
    session.close();
    CHECK(scoreElsewhere(file).code == 0);
}
