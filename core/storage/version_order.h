// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace soundings {

/// Whether `a` comes after `b`: numbers between dots by value ("1.10" after "1.9"), everything else as text.
bool isNewerVersion(std::string_view a, std::string_view b);

} // namespace soundings
