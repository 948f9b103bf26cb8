// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/wrapped.h"

#include <QGuiApplication>

#include <algorithm>
#include <iostream>
#include <memory>

#include <sys/ioctl.h>
#include <unistd.h>

namespace {

/// Characters in a line of the terminal, neither narrower than our tables nor too wide to read; 0 where it is none.
int widthOfTerminal(int file)
{
    constexpr int kWidest = 100;
    winsize size{};
    if (isatty(file) == 0)
        return 0;
    const int columns = ioctl(file, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
    return std::clamp(columns, soundings::cli::kLineWidth, kWidest);
}

} // namespace

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
        const int code = soundings::cli::runCommandLine(
            arguments, {std::cout, std::cerr, isatty(STDERR_FILENO) != 0, widthOfTerminal(STDOUT_FILENO)});
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
