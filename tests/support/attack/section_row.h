// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"

#include <cstdint>

namespace soundings::test {

inline constexpr int kMinimum = 10; ///< people; fewer are hidden

/// One person's answers to one section, points counted from 0 as scored.
struct SectionRow {
    int rated = 0;
    int applicable = 0;
    std::int64_t total = 0;
    unsigned answered = 0; ///< a bit for each item with a scored answer
    /// Counts in the section's score: at least half of what applies.
    [[nodiscard]] bool counts() const { return rated > 0 && 2 * rated >= applicable; }
};

/// −1 where the code is no scored answer.
inline int scoredPoint(const Item& item, Code code, int levels)
{
    if (code == kCodeNotAnswered || code == kCodeNotApplicable || code == kCodeDontKnow)
        return -1;
    return item.reverse ? levels - code : code - 1;
}

inline std::size_t firstItemOf(const Questionnaire& questionnaire, std::size_t section)
{
    std::size_t first = 0;
    for (std::size_t i = 0; i < section; ++i)
        first += questionnaire.sections[i].items.size();
    return first;
}

inline SectionRow rowOf(const Questionnaire& questionnaire, std::size_t section, const Person& person)
{
    const std::size_t first = firstItemOf(questionnaire, section);
    const std::vector<Item>& items = questionnaire.sections[section].items;
    SectionRow row;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Code code = person.items[first + i];
        row.applicable += code == kCodeNotApplicable ? 0 : 1;
        const int point = scoredPoint(items[i], code, static_cast<int>(questionnaire.scale.size()));
        if (point < 0)
            continue;
        ++row.rated;
        row.total += point;
        row.answered |= 1U << i;
    }
    return row;
}

} // namespace soundings::test
