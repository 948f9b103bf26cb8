// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/attack/program/agency_desk.h"

#include <map>

namespace soundings::test {

/// What the program emits, by the way it takes: a command line, or a page of the window.
using Emitted = std::map<std::string, std::string>;

/// Whatever the command line prints about the survey and its rounds (the last two compared), results and refusals,
/// with paths and times of day blanked.
Emitted emittedByCommands(const AgencyDesk& desk, const std::vector<std::string>& rounds);
/// What it prints of a round whose survey must not be published, while it is refused and closed all the same.
Emitted emittedWithoutPublishing(const AgencyDesk& desk, const std::string& round);
/// Every word of every page of the window, each round shown in turn.
Emitted emittedByWindow(const AgencyDesk& desk);
/// The ways on which two agencies do not look the same, with the first line that differs.
std::vector<std::string> differences(const Emitted& one, const Emitted& other);

} // namespace soundings::test
