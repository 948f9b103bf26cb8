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

void widenToFive(MaybePublished& figure, std::size_t levels)
{
    constexpr int kNoLimitFrom = 100; // people
    if (!figure || figure->isLimit || figure->people >= kNoLimitFrom)
        return;
    const Fraction end(levels == 2 ? 10 : 5);
    const Fraction told = (figure->low + figure->high) / Fraction(2);
    figure->low = told == end + Fraction(5) ? end : told - Fraction::of(5, 2);
    figure->high = told == Fraction(95) - end ? Fraction(100) - end : told + Fraction::of(5, 2);
}

bool hasLeftSomethingOut(const Questionnaire& questionnaire, std::size_t section, const Person& person)
{
    const SectionRow row = rowOf(questionnaire, section, person);
    return row.rated > 0 && row.rated < std::ssize(questionnaire.sections[section].items);
}

} // namespace

PublishedSurvey withFives(PublishedSurvey survey, const Questionnaire& questionnaire, const std::vector<Person>& people)
{
    constexpr std::size_t kFewPoints = 3;
    const std::size_t levels = questionnaire.scale.size();
    for (std::size_t section = 0; section < survey.sections.size() && levels <= kFewPoints; ++section) {
        if (std::none_of(people.begin(), people.end(),
                         [&](const Person& person) { return hasLeftSomethingOut(questionnaire, section, person); }))
            continue;
        widenToFive(survey.sections[section], levels);
        for (PublishedRole& role : survey.roles)
            if (!role.sections.empty())
                widenToFive(role.sections[section], levels);
    }
    return survey;
}

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
