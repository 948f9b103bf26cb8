// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"
#include "tests/support/programs.h"
#include "tests/support/qt_strings.h"

#include <QProcess>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::tests;

namespace {

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

Ended runProgram(const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(soundings::test::commandLineProgram(), arguments);
    REQUIRE(program.waitForFinished());
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

TEST_CASE("the command line loads nothing that paints")
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_TRACE_LOADED_OBJECTS"), QStringLiteral("1")); // the loader lists and ends
    const QString libraries = runProgram({}, environment).out;
    REQUIRE(libraries.contains(QStringLiteral("Qt6Core")));
    CHECK_FALSE(libraries.contains(QStringLiteral("Qt6Gui")));
}

TEST_CASE("a report is drawn by the program that paints, with the same words and exit codes")
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("sample.soundings")).toStdString();
    REQUIRE(runCli({"sample", file}).code == 0);
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString output = folder.filePath(QStringLiteral("round's report.html"));
    const QStringList words{QStringLiteral("report"), QString::fromStdString(file), QStringLiteral("--output"), output};
    const Ended drawn = runProgram(words, environment);
    CHECK(drawn.code == 0);
    CHECK(drawn.out.contains(output));
    CHECK(drawn.err.isEmpty());
    CHECK(QFile(output).size() > 10'000);
    const Ended refused = runProgram(words.first(3) + QStringList{QStringLiteral("report.doc")}, environment);
    CHECK(refused.code == 2);
    CHECK(refused.err.contains(QStringLiteral(".html")));
    CHECK(runProgram({QStringLiteral("report"), QStringLiteral("--help")}, environment).out
          == QString::fromStdString(runCli({"report", "--help"}).out));
}
