// SPDX-License-Identifier: GPL-3.0-or-later
// What the items of a section do to its figures: StaffGate::itemsEffects() and what it asks.
#include "core/privacy/incomplete_people.h"
#include "core/privacy/staff_gate.h"

#include <algorithm>

namespace soundings {

namespace {

/// Half of what the limit stands for in whose middle a score is.
Fraction halfOfLimit(const Fraction& assumed) { return std::min(assumed, Fraction(100) - assumed); }

/// Whether nine in ten may have answered alike without so many people whose answers are not known.
bool mayBeAlikeWithout(const FigureSource& source, std::int64_t people)
{
    return std::any_of(source.points.begin(), source.points.end(),
                       [&](std::int64_t count) { return 10 * (count + people) >= 9 * std::int64_t{source.people}; });
}

} // namespace

Fraction StaffGate::endShift(const FigureSource& item) const
{
    if (!item.score || item.people < m_gate.minimumGroup())
        return Fraction(0);
    return m_gate.assumed(*item.score, item.people, item.levels) - *item.score;
}

bool StaffGate::areFewPartly(std::size_t section) const
{
    return m_rules.hideIncomplete
        && areFewApart(m_counts->sections[section], m_gate.minimumGroup(),
                       isReadByRemainders(m_questionnaire, m_questionnaire.sections[section]));
}

bool StaffGate::arePartsRead(std::size_t section) const
{
    return m_rules.hideIncomplete && m_counts->sections[section].partly > 0
        && isReadByRemainders(m_questionnaire, m_questionnaire.sections[section]);
}

std::vector<StaffGate::ItemsEffect> StaffGate::itemsEffects(const StaffMeans& everybody) const
{
    std::vector<ItemsEffect> effects;
    std::size_t place = 0;
    for (const Section& section : m_questionnaire.sections) {
        const std::size_t index = effects.size();
        ItemsEffect& effect = effects.emplace_back();
        effect.fewPartly = areFewPartly(index);
        effect.inFives = arePartsRead(index);
        if (effect.fewPartly)
            effect.detail = Detail::NoSpread;
        if (effect.inFives && (effect.fewPartly || everybody.sections[index].mean.people < m_rules.nearlyAllBelow))
            effect.detail = Detail::Coarse;
        std::int64_t weight = 0;
        for (const Item& item : section.items) {
            const FigureSource source = itemSource(everybody, place++);
            weight += item.weight;
            if (!source.score || source.people < m_gate.minimumGroup())
                continue;
            const bool isAtAnEnd = m_gate.limitOf(*source.score, source.people, source.levels) != Limit::Exact;
            effect.nearlyAlike = effect.nearlyAlike || isAtAnEnd || m_gate.nearlyAllAreOfAKind(source);
            effect.mayBeAlike = effect.mayBeAlike
                || mayBeAlikeWithout(source, source.people - m_counts->sections[index].complete.people);
            if (!isAtAnEnd)
                continue;
            const Fraction shift = endShift(source);
            effect.detail = Detail::Coarse;
            effect.shift += shift * Fraction(item.weight);
            effect.doubt += halfOfLimit(*source.score + shift) * Fraction(item.weight);
        }
        if (effect.nearlyAlike && m_rules.hideAlike)
            effect.detail = std::max(effect.detail, Detail::NoSpread);
        if (weight > 0) {
            effect.shift /= Fraction(weight);
            effect.doubt /= Fraction(weight);
        }
    }
    return effects;
}

} // namespace soundings
