// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/influence_mirror.h"

#include <algorithm>

namespace soundings {

namespace {

InfluenceMarked wayOf(const InfluenceList& list, const std::string& mark)
{
    const auto found = std::find_if(list.marks.begin(), list.marks.end(),
                                    [&mark](const InfluenceMark& known) { return known.id == mark; });
    if (found == list.marks.end())
        return InfluenceMarked::Not;
    if (!found->value)
        return InfluenceMarked::DontKnow;
    if (*found->value == 0)
        return InfluenceMarked::NoEffect;
    return *found->value < 0 ? InfluenceMarked::Hinders : InfluenceMarked::Helps;
}

bool saysAWay(InfluenceMarked marked) { return marked != InfluenceMarked::Not && marked != InfluenceMarked::DontKnow; }

} // namespace

std::vector<InfluenceMarked> influenceRow(const InfluenceList& list, const InfluenceMarks& marks)
{
    std::vector<InfluenceMarked> row;
    row.reserve(list.influences.size());
    for (const Influence& influence : list.influences) {
        const auto found = marks.find(influence.id);
        row.push_back(found == marks.end() ? InfluenceMarked::Not : wayOf(list, found->second));
    }
    return row;
}

InfluenceMirror influenceMirror(const std::vector<InfluenceMarked>& ofItself,
                                const std::vector<InfluenceMarked>& asWeThink)
{
    InfluenceMirror mirror;
    for (std::size_t i = 0; i < ofItself.size(); ++i) {
        const InfluenceMarked they = ofItself[i];
        const InfluenceMarked we = asWeThink[i];
        if (they == InfluenceMarked::Hinders)
            (we == InfluenceMarked::Hinders ? mirror.agreedBrakes : mirror.unseenBrakes).push_back(i);
        else if (we == InfluenceMarked::Hinders && saysAWay(they))
            mirror.imaginedBrakes.push_back(i);
        else if (they == InfluenceMarked::Helps && we == InfluenceMarked::Helps)
            mirror.sharedHelps.push_back(i);
        if (saysAWay(they) && saysAWay(we)) {
            ++mirror.readByBoth;
            mirror.readAlike += they == we ? 1 : 0;
        }
    }
    return mirror;
}

} // namespace soundings
