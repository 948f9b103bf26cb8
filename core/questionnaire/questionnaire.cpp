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

void Questionnaire::indexItems()
{
    m_places.clear();
    for (std::size_t s = 0; s < sections.size(); ++s)
        for (std::size_t i = 0; i < sections[s].items.size(); ++i)
            m_places.emplace(sections[s].items[i].id, ItemPlace{s, i});
}

std::optional<Questionnaire::ItemPlace> Questionnaire::placeOf(const ItemId& wanted) const
{
    const auto known = m_places.find(wanted);
    if (known != m_places.end()) {
        const ItemPlace& place = known->second;
        if (place.section < sections.size() && place.item < sections[place.section].items.size()
            && sections[place.section].items[place.item].id == wanted)
            return place;
    }
    for (std::size_t s = 0; s < sections.size(); ++s)
        for (std::size_t i = 0; i < sections[s].items.size(); ++i)
            if (sections[s].items[i].id == wanted)
                return ItemPlace{s, i};
    return std::nullopt;
}

const Item* Questionnaire::findItem(const ItemId& wanted) const
{
    const std::optional<ItemPlace> place = placeOf(wanted);
    return place ? &sections[place->section].items[place->item] : nullptr;
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
    const std::optional<ItemPlace> place = placeOf(wanted);
    return place ? &sections[place->section] : nullptr;
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
