// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/free_names.h"

#include "core/text_identity.h"

namespace soundings {

std::string lettersAndDigits(std::string_view text, std::string_view between)
{
    std::string kept;
    bool isApart = false;
    for (const char c : text) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isKept = isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isKept && isApart && !kept.empty())
            kept += between;
        if (isKept)
            kept += isUpper ? static_cast<char>(c - 'A' + 'a') : c;
        isApart = !isKept;
    }
    return kept;
}

std::string FreeNames::take(std::string_view wished, std::string_view between)
{
    std::string name(wished.substr(0, m_longest));
    for (int number = 2; !m_taken.insert(identityOf(name)).second; ++number) {
        const std::string tail = std::string(between) + std::to_string(number);
        name = std::string(wished.substr(0, m_longest - tail.size())) + tail;
    }
    return name;
}

} // namespace soundings
