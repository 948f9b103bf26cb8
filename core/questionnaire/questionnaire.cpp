// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnaire.h"

#include <cassert>

namespace soundings {

std::size_t Questionnaire::itemCount() const
{
    std::size_t count = 0;
    for (const Section& section : sections)
        count += section.items.size();
    return count;
}

const Item* Questionnaire::findItem(const ItemId& wanted) const
{
    for (const Section& section : sections)
        for (const Item& item : section.items)
            if (item.id == wanted)
                return &item;
    return nullptr;
}

const Section* Questionnaire::findSection(const SectionId& wanted) const
{
    for (const Section& section : sections)
        if (section.id == wanted)
            return &section;
    return nullptr;
}

const Section* Questionnaire::sectionOf(const ItemId& wanted) const
{
    for (const Section& section : sections)
        for (const Item& item : section.items)
            if (item.id == wanted)
                return &section;
    return nullptr;
}

const ScalePoint* Questionnaire::findPoint(int value) const
{
    for (const ScalePoint& point : scale)
        if (point.value == value)
            return &point;
    return nullptr;
}

Fraction Questionnaire::scoreOf(const Item& item, int point) const
{
    const ScalePoint* found = findPoint(point);
    assert(found != nullptr);
    return item.reverse ? Fraction(100) - found->score : found->score;
}

std::vector<const Item*> Questionnaire::items() const
{
    std::vector<const Item*> all;
    all.reserve(itemCount());
    for (const Section& section : sections)
        for (const Item& item : section.items)
            all.push_back(&item);
    return all;
}

} // namespace soundings
