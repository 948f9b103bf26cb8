// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/section_total.h"

#include "tests/support/attack/section_row.h"

#include <algorithm>
#include <map>

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

void widenToFive(MaybePublished& figure)
{
    constexpr int kNoLimitFrom = 100; // people
    if (!figure || figure->isLimit || figure->people >= kNoLimitFrom)
        return;
    const Fraction told = (figure->low + figure->high) / Fraction(2);
    figure->low = told == Fraction(15) ? Fraction(10) : told - Fraction::of(5, 2);
    figure->high = told == Fraction(85) ? Fraction(90) : told + Fraction::of(5, 2);
}

/// Who left something out of a section, and whether some of its people stand apart by how much they answered.
struct LeftOut {
    int partly = 0;
    bool areFewApart = false;
};

LeftOut leftOut(const Questionnaire& questionnaire, std::size_t section, const std::vector<Person>& people)
{
    constexpr int kMinimum = 10;
    const auto isFew = [](int count) { return count > 0 && count < kMinimum; };
    LeftOut left;
    std::map<int, int> byRated;
    int all = 0;
    for (const Person& person : people) {
        const SectionRow row = rowOf(questionnaire, section, person);
        left.partly += row.rated > 0 && row.rated < std::ssize(questionnaire.sections[section].items) ? 1 : 0;
        if (!row.counts())
            continue;
        ++byRated[row.rated];
        ++all;
    }
    left.areFewApart = isFew(left.partly) || std::any_of(byRated.begin(), byRated.end(), [&](const auto& alike) {
                           return isFew(alike.second) || isFew(all - alike.second);
                       });
    return left;
}

} // namespace

PublishedSurvey withFives(PublishedSurvey survey, const Questionnaire& questionnaire, const std::vector<Person>& people)
{
    if (questionnaire.scale.size() != 2)
        return survey;
    for (std::size_t section = 0; section < survey.sections.size(); ++section) {
        const LeftOut left = leftOut(questionnaire, section, people);
        if (left.areFewApart)
            widenToFive(survey.sections[section]);
        for (PublishedRole& role : survey.roles)
            if ((left.areFewApart || left.partly > 0) && !role.sections.empty())
                widenToFive(role.sections[section]);
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
