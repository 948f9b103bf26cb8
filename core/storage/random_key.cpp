// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/random_key.h"

#include <cstring>
#include <random>

namespace soundings {

std::string randomKey()
{
    static thread_local std::random_device device;
    std::string key(16, '\0');
    for (std::size_t at = 0; at < key.size(); at += sizeof(unsigned)) {
        const unsigned word = device();
        std::memcpy(key.data() + at, &word, sizeof word);
    }
    return key;
}

} // namespace soundings
