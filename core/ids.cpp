// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ids.h"

#include <array>
#include <random>

namespace soundings {

std::string newUuid()
{
    std::random_device device;
    std::array<unsigned, 4> words{device(), device(), device(), device()};
    words[1] = (words[1] & 0xFFFF0FFFU) | 0x00004000U; // version 4
    words[2] = (words[2] & 0x3FFFFFFFU) | 0x80000000U; // variant 10
    constexpr char kHex[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20)
            text += '-';
        text += kHex[(words[nibble / 8] >> (28 - 4 * (nibble % 8))) & 0xFU];
    }
    return text;
}

} // namespace soundings
