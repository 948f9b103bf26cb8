// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_program.h"
#include "app/cli/start_report.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char* argv[])
{
    using namespace soundings::cli;
    std::signal(SIGXFSZ, SIG_IGN); // a file beyond ulimit -f is an error to be told, not an end without words
    int qtArgc = 1; // Qt reads none of our options
    const QCoreApplication application(qtArgc, argv);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto start = [&](const Options&, const Streams& streams) { return startReport(arguments, streams); };
    return runProgram(arguments, {start, start, start, start, start});
}
