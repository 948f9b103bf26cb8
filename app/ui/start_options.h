// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/settings/appearance.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace soundings {

/// How the window is to start. Empty: as in the settings. Nothing given here is remembered.
struct StartOptions {
    QString file;
    QString language;
    std::optional<ThemeChoice> theme;
    std::optional<TextSize> textSize;
    bool sample = false;
};

/// Text to print instead of starting, and the exit code.
struct PrintAndExit {
    std::string text;
    int code = 0;
};

/// Reads the arguments after the program's name. Needs no application object.
std::variant<StartOptions, PrintAndExit> readStartOptions(const std::vector<std::string>& arguments);

} // namespace soundings
