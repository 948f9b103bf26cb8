// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/scale_units.h"

#include <numeric>

namespace soundings {

std::int64_t unitsOf100(const Questionnaire& questionnaire)
{
    std::int64_t units = 1;
    for (const ScalePoint& point : questionnaire.scale)
        units = std::lcm(units, static_cast<std::int64_t>((point.score / Fraction(100)).denominator()));
    return units;
}

UnitsOfCode unitsOfCodes(const Questionnaire& questionnaire, const Item& item, std::int64_t unitsOf100)
{
    UnitsOfCode units;
    units.fill(kNoUnits);
    for (std::size_t i = 0; i < questionnaire.scale.size(); ++i) {
        const Fraction score = questionnaire.scoreOf(item, questionnaire.scale[i].value);
        units[i + 1] = static_cast<std::int32_t>((score * Fraction(unitsOf100) / Fraction(100)).numerator());
    }
    return units;
}

} // namespace soundings
