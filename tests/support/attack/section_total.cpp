// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/section_total.h"

#include "tests/support/attack/section_row.h"

#include <algorithm>

namespace soundings::test {

namespace {

std::int64_t upwards(const Fraction& value)
{
    const auto whole = static_cast<std::int64_t>(value.numerator() / value.denominator());
    return Fraction(whole) < value ? whole + 1 : whole;
}

std::int64_t downwards(const Fraction& value)
{
    const auto whole = static_cast<std::int64_t>(value.numerator() / value.denominator());
    return Fraction(whole) > value ? whole - 1 : whole;
}

} // namespace

Bounds sectionTotal(const PublishedFigure& figure, int levels)
{
    const Fraction units = Fraction::of(Int128{figure.people} * (levels - 1) * kParts, 100);
    return {upwards(figure.low * units), downwards(figure.high * units)};
}

Fraction doubtOfItems(const Questionnaire& questionnaire, const PublishedSurvey& survey, std::size_t section)
{
    const std::size_t first = firstItemOf(questionnaire, section);
    const std::size_t items = questionnaire.sections[section].items.size();
    const Fraction widest = questionnaire.scale.size() == 2 ? Fraction(10) : Fraction(5);
    Fraction doubt;
    for (std::size_t i = 0; i < items; ++i) {
        const MaybePublished& item = survey.items[first + i];
        if (!item)
            doubt += widest; // it may stand at an end
        else if (item->isLimit)
            doubt += item->high - item->low;
    }
    return doubt / Fraction(2 * static_cast<std::int64_t>(items));
}

Bounds widened(const Bounds& total, const Fraction& doubt, std::int64_t people, int levels)
{
    const Fraction units = doubt * Fraction::of(Int128{people} * (levels - 1) * kParts, 100);
    return {total.low - upwards(units), total.high + upwards(units)};
}

} // namespace soundings::test
