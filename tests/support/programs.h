// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soundings::test {

/// soundings-cli as built (programs.cpp).
QString commandLineProgram();
/// Where soundings-writers.so and the window's program are.
QString writersFolder();

} // namespace soundings::test
