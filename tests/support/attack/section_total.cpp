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

PublishedFigure withoutBlurOfItems(const Questionnaire& questionnaire, const PublishedSurvey& survey,
                                   std::size_t section)
{
    PublishedFigure figure = *survey.sections[section];
    const std::size_t first = firstItemOf(questionnaire, section);
    const std::size_t items = questionnaire.sections[section].items.size();
    for (std::size_t i = 0; i < items; ++i) {
        const MaybePublished& item = survey.items[first + i];
        // A hidden item may have been blurred too, either way.
        const Fraction blur =
            item ? (item->high - item->low) / Fraction(static_cast<std::int64_t>(items)) : Fraction(5);
        if (!item || (item->isLimit && item->high == Fraction(100)))
            figure.high += blur;
        if (!item || (item->isLimit && item->low == Fraction(0)))
            figure.low -= blur;
    }
    figure.low = std::max(figure.low, Fraction(0));
    figure.high = std::min(figure.high, Fraction(100));
    return figure;
}

} // namespace soundings::test
