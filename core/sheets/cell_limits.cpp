// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/cell_limits.h"

namespace soundings {

bool isTooLongForCell(std::string_view text)
{
    if (text.size() <= kLongestCell)
        return false;
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0U) == 0x80U ? 0 : byte >= 0xF0U ? 2 : 1;
    }
    return units > kLongestCell;
}

} // namespace soundings
