// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_program.h"
#include "app/cli/start_report.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    using namespace soundings::cli;
    int qtArgc = 1; // Qt reads none of our options
    const QCoreApplication application(qtArgc, argv);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    return runProgram(arguments,
                      [&](const Options&, const Streams& streams) { return startReport(arguments, streams); });
}
