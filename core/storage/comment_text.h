// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace soundings {

/// A comment as it may be published: lines end in a line feed, and what does not show is named (harmless()).
std::string commentText(std::string_view stored);

} // namespace soundings
