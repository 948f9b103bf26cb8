// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheet.h"

namespace soundings {

std::string columnLetter(std::size_t column)
{
    std::string letters;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return letters;
}

} // namespace soundings
