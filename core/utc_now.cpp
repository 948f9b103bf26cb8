// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/utc_now.h"

#include <array>
#include <ctime>

namespace soundings {

std::string utcNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, sizeof "2026-11-30T12:00:00Z"> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

} // namespace soundings
