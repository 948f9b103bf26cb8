// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QGuiApplication>

#include <iostream>
#include <memory>

#include <unistd.h>

int main(int argc, char* argv[])
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    std::unique_ptr<QCoreApplication> application;
    int qtArgc = 1; // Qt reads none of our options
    if (soundings::cli::verbDraws(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What the desktop lacks is not what the person asked about; faults are ours to say.
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        application = std::make_unique<QGuiApplication>(qtArgc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(qtArgc, argv);
    }
    try {
        const int code = soundings::cli::runCommandLine(arguments, {std::cout, std::cerr, isatty(STDERR_FILENO) != 0});
        std::cout.flush();
        if (!std::cout) {
            std::cerr << "soundings-cli: the result could not be written\n";
            return soundings::cli::Refused;
        }
        return code;
    } catch (const std::exception& exception) {
        std::cerr << "soundings-cli: " << exception.what() << "\n";
    }
    return soundings::cli::Refused;
}
