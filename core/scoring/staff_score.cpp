// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/staff_score.h"

#include "core/response/sealed_access.h"

#include <array>
#include <map>
#include <numeric>

namespace soundings {

namespace {

/// What each code of an item is worth, in whole units of 1/`denominator` point; -1 where it is no number.
using CodeValues = std::array<std::int64_t, 256>;
constexpr std::int64_t kNoNumber = -1;

std::int64_t commonDenominator(const std::vector<ScalePoint>& scale)
{
    std::int64_t common = 1;
    for (const ScalePoint& point : scale)
        common = std::lcm(common, static_cast<std::int64_t>(point.score.denominator()));
    return common;
}

CodeValues codeValues(const Questionnaire& questionnaire, const Item& item, std::int64_t denominator)
{
    CodeValues values;
    values.fill(kNoNumber);
    for (std::size_t i = 0; i < questionnaire.scale.size(); ++i) {
        const Fraction units = questionnaire.scoreOf(item, questionnaire.scale[i].value) * Fraction(denominator);
        values[i + 1] = static_cast<std::int64_t>(units.numerator());
    }
    return values;
}

/// Whole-number totals of the people who share a denominator, so that a million people make a handful of fractions.
struct Totals {
    std::int64_t people = 0;
    std::int64_t low = 0;
    std::int64_t high = 0;
};

struct ItemCount {
    CodeValues values{};
    std::int64_t weight = 1;
    std::int64_t people = 0;
    std::int64_t total = 0;
};

struct SectionCount {
    std::vector<ItemCount> items;
    std::map<std::int64_t, Totals> byRatedWeight;
    std::map<std::int64_t, Totals> byApplicableWeight;
};

void countPerson(SectionCount& section, const Person& person, std::size_t firstItem, std::int64_t unitsOf100)
{
    int rated = 0;
    int applicable = 0;
    std::int64_t ratedWeight = 0;
    std::int64_t applicableWeight = 0;
    std::int64_t total = 0;
    for (std::size_t i = 0; i < section.items.size(); ++i) {
        ItemCount& item = section.items[i];
        const Code code = firstItem + i < person.items.size() ? person.items[firstItem + i] : kCodeNotAnswered;
        if (code == kCodeNotApplicable)
            continue;
        ++applicable;
        applicableWeight += item.weight;
        const std::int64_t value = item.values[code];
        if (value == kNoNumber)
            continue;
        ++rated;
        ratedWeight += item.weight;
        total += value * item.weight;
        ++item.people;
        item.total += value;
    }
    if (applicableWeight > 0) {
        Totals& range = section.byApplicableWeight[applicableWeight];
        ++range.people;
        range.low += total;
        range.high += total + (applicableWeight - ratedWeight) * unitsOf100;
    }
    if (ratedWeight > 0 && 2 * rated >= applicable) {
        Totals& scored = section.byRatedWeight[ratedWeight];
        ++scored.people;
        scored.low += total;
    }
}

StaffMean itemMean(const ItemCount& item, std::int64_t denominator)
{
    StaffMean mean;
    mean.people = static_cast<int>(item.people);
    if (item.people > 0)
        mean.score = Fraction::of(item.total, static_cast<Int128>(denominator) * item.people);
    return mean;
}

StaffSectionMean sectionMean(const SectionCount& section, std::int64_t denominator)
{
    StaffSectionMean result;
    Fraction sum;
    for (const auto& [weight, totals] : section.byRatedWeight) {
        sum += Fraction::of(totals.low, static_cast<Int128>(denominator) * weight);
        result.mean.people += static_cast<int>(totals.people);
    }
    if (result.mean.people > 0)
        result.mean.score = sum / Fraction(result.mean.people);
    Fraction low;
    Fraction high;
    std::int64_t people = 0;
    for (const auto& [weight, totals] : section.byApplicableWeight) {
        low += Fraction::of(totals.low, static_cast<Int128>(denominator) * weight);
        high += Fraction::of(totals.high, static_cast<Int128>(denominator) * weight);
        people += totals.people;
    }
    if (people > 0)
        result.range = ScoreRange{low / Fraction(people), high / Fraction(people)};
    return result;
}

std::vector<SectionCount> emptyCounts(const Questionnaire& questionnaire, std::int64_t denominator)
{
    std::vector<SectionCount> sections;
    for (const Section& section : questionnaire.sections) {
        SectionCount& count = sections.emplace_back();
        for (const Item& item : section.items)
            count.items.push_back({codeValues(questionnaire, item, denominator), item.weight});
    }
    return sections;
}

} // namespace

StaffMeans staffMeans(const Questionnaire& questionnaire, const SealedResponses& responses)
{
    const std::int64_t denominator = commonDenominator(questionnaire.scale);
    std::vector<SectionCount> sections = emptyCounts(questionnaire, denominator);
    const std::vector<Person>& people = SealedAccess::people(responses);
    for (const Person& person : people) {
        std::size_t firstItem = 0;
        for (SectionCount& section : sections) {
            countPerson(section, person, firstItem, 100 * denominator);
            firstItem += section.items.size();
        }
    }
    StaffMeans result;
    result.people = static_cast<int>(people.size());
    for (const SectionCount& section : sections) {
        result.sections.push_back(sectionMean(section, denominator));
        for (const ItemCount& item : section.items)
            result.items.push_back(itemMean(item, denominator));
    }
    return result;
}

} // namespace soundings
