// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace soundings {

/// Whether a text in quotes, or anything between JSON's marks, is longer than any of ours: not worth a copy.
bool hasEndlessJsonToken(std::string_view text);

} // namespace soundings
