// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>

#include "tests/app/cli/cli_run.h"
#include "tests/support/programs.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>

using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

const std::string kOneAnswer = "item,answer,note\ngov.strategy.shared-purpose,2,\n";

bool isIn(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// The program itself, started by a shell that did `before`, with `input`.
CliRun inShell(const QString& before, const std::vector<std::string>& arguments, const std::string& input = {})
{
    QStringList words{QStringLiteral("-c"), before + QStringLiteral("exec \"$0\" \"$@\""),
                      soundings::test::commandLineProgram()};
    for (const std::string& argument : arguments)
        words << QString::fromStdString(argument);
    QProcess program;
    program.start(QStringLiteral("/bin/sh"), words);
    program.write(QByteArray::fromStdString(input));
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished());
    const bool hasEnded = program.exitStatus() == QProcess::NormalExit;
    return {hasEnded ? program.exitCode() : -1, program.readAllStandardOutput().toStdString(),
            program.readAllStandardError().toStdString()};
}

std::vector<std::string> recordingOf(const std::string& file, const std::string& answers)
{
    return {"record", file, "--round", "R", "--questionnaire", "governance", "--answers", answers};
}

} // namespace

TEST_CASE("answers are read from a pipe that is handed over, and never waited for from one that lies about")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"create", file, "--agency", "A"}).code == 0);
    CHECK(inShell({}, recordingOf(file, "/dev/stdin"), kOneAnswer).code == 0);
    REQUIRE(::mkfifo(folder.path("pipe").c_str(), 0600) == 0);
    const CliRun waited = runCli(recordingOf(file, folder.path("pipe")));
    CHECK(waited.code == 1);
    CHECK(isIn(waited.err, "is not a file"));
    CHECK(isIn(runCli({"score", folder.path("pipe")}).err, "is not a file"));
    CHECK(isIn(runCli(recordingOf(file, folder.path(std::string(300, 'n')))).err, "file name"));
    CHECK(isIn(runCli({"create", folder.path(std::string(250, 'n')), "--agency", "A"}).err, "too long"));
}

TEST_CASE("a report onto a link is refused in words, and what the link leads to stays")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"sample", file}).code == 0);
    const std::string diary = folder.file("diary.txt", "mine");
    REQUIRE(::symlink(diary.c_str(), folder.path("r.html").c_str()) == 0);
    const CliRun written = runCli({"report", file, "--output", folder.path("r.html")});
    CHECK(written.code == 1);
    CHECK(isIn(written.err, "is a link to another file"));
    std::ifstream stream(diary);
    CHECK(std::string(std::istreambuf_iterator<char>(stream), {}) == "mine");
}

TEST_CASE("a limit on the size of files is said in words, and leaves nothing lying about")
{
    const CliFolder folder;
    const CliRun made =
        inShell(QStringLiteral("ulimit -f 8; "), {"create", folder.path("ours.soundings"), "--agency", "A"});
    CHECK(made.code == 1);
    CHECK(isIn(made.err, "could not be written"));
    CHECK(QDir(QString::fromStdString(folder.path("."))).entryList(QDir::Files).isEmpty());
}
