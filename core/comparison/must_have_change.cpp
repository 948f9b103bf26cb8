// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/must_have_change.h"

#include <algorithm>

namespace soundings {

namespace {

bool isAmong(const std::vector<ItemId>& items, const ItemId& item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

MustHaveStanding standingOf(const ItemId& item, const MustHaveStates& states)
{
    if (isAmong(states.met, item))
        return MustHaveStanding::Met;
    if (isAmong(states.unmet, item))
        return MustHaveStanding::Unmet;
    return isAmong(states.unconfirmed, item) ? MustHaveStanding::Unconfirmed : MustHaveStanding::Open;
}

MustHaveStanding standingOf(const ItemId& item, const StaffResult& result)
{
    for (const StaffItem& published : result.items)
        if (published.id == item && published.mustHaveMet)
            return *published.mustHaveMet ? MustHaveStanding::Met : MustHaveStanding::Unmet;
    return MustHaveStanding::Open;
}

template <class Standings>
std::vector<MustHaveChange> changesOf(const Questionnaire& common, const Standings& before, const Standings& after)
{
    std::vector<MustHaveChange> changes;
    for (const Item* item : common.items())
        if (item->mustHave)
            changes.push_back({item->id, standingOf(item->id, before), standingOf(item->id, after)});
    return changes;
}

} // namespace

std::vector<MustHaveChange> mustHaveChanges(const Questionnaire& common, const MustHaveStates& before,
                                            const MustHaveStates& after)
{
    return changesOf(common, before, after);
}

std::vector<MustHaveChange> mustHaveChanges(const Questionnaire& common, const StaffResult& before,
                                            const StaffResult& after)
{
    return changesOf(common, before, after);
}

} // namespace soundings
