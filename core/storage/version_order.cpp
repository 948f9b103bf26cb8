// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/version_order.h"

#include <algorithm>

namespace soundings {

namespace {

std::string_view takePart(std::string_view& version)
{
    const std::string_view part = version.substr(0, version.find('.'));
    version.remove_prefix(std::min(part.size() + 1, version.size()));
    return part;
}

bool isNumber(std::string_view part)
{
    return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view withoutZeros(std::string_view number)
{
    return number.substr(std::min(number.find_first_not_of('0'), number.size()));
}

int compareParts(std::string_view a, std::string_view b)
{
    if (!isNumber(a) || !isNumber(b))
        return a.compare(b);
    const std::string_view plainA = withoutZeros(a);
    const std::string_view plainB = withoutZeros(b);
    if (plainA.size() != plainB.size())
        return plainA.size() < plainB.size() ? -1 : 1;
    return plainA.compare(plainB);
}

} // namespace

bool isNewerVersion(std::string_view a, std::string_view b)
{
    while (!a.empty() || !b.empty()) {
        const std::string_view partA = takePart(a);
        const std::string_view partB = takePart(b);
        if (const int order = compareParts(partA, partB); order != 0)
            return order > 0;
    }
    return false;
}

} // namespace soundings
