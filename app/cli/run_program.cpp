// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_program.h"

#include "app/cli/wrapped.h"

#include <algorithm>
#include <csignal>
#include <iostream>

#include <sys/ioctl.h>
#include <unistd.h>

namespace soundings::cli {

namespace {

/// Characters in a line of the terminal, neither narrower than our tables nor too wide to read; 0 where it is none.
int widthOfTerminal(int file)
{
    constexpr int kWidest = 100;
    winsize size{};
    if (isatty(file) == 0)
        return 0;
    const int columns = ioctl(file, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
    return std::clamp(columns, kLineWidth, kWidest);
}

} // namespace

int runProgram(const std::vector<std::string>& arguments, const Elsewhere& elsewhere)
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow any more is a refusal with words, not the end
#endif
    try {
        const int code = runCommandLine(
            arguments, {std::cout, std::cerr, isatty(STDERR_FILENO) != 0, widthOfTerminal(STDOUT_FILENO)}, elsewhere);
        std::cout.flush();
        if (!std::cout) {
            std::cerr << "soundings-cli: the result could not be written\n";
            return Refused;
        }
        return code;
    } catch (const std::exception& exception) {
        std::cerr << "soundings-cli: " << exception.what() << "\n";
    }
    return Refused;
}

} // namespace soundings::cli
