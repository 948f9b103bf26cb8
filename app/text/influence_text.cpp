// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/influence_text.h"

#include "app/text/language.h"
#include "app/text/names_for.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace soundings {

namespace {

struct InfluenceText {
    Q_DECLARE_TR_FUNCTIONS(InfluenceText)
};

MarkedInfluence asMarked(const Influence& influence, const Names& names, int sign)
{
    MarkedInfluence marked{shown(influence.text, names), {}, {}};
    if (sign < 0 && !influence.ask.isEmpty())
        marked.ask = InfluenceText::tr("To ask: %1").arg(shown(influence.ask, names));
    if (sign < 0 && !influence.together.isEmpty())
        marked.together = InfluenceText::tr("To do together: %1").arg(shown(influence.together, names));
    return marked;
}

/// By the sign of the mark, the strongest first.
std::vector<MarkedInfluence> influencesMarked(const RoundResult& result, const PartnerResult& partner, int sign)
{
    const Names names = namesFor(result, partner.about.id);
    const InfluenceList& list = partner.questionnaire->influences;
    std::vector<std::pair<int, MarkedInfluence>> found;
    for (const Influence& influence : list.influences) {
        const auto marked = partner.aboutPartner.find(influence.id);
        if (marked == partner.aboutPartner.end())
            continue;
        for (const InfluenceMark& mark : list.marks)
            if (mark.id == marked->second && mark.value && *mark.value * sign > 0)
                found.emplace_back(*mark.value * sign, asMarked(influence, names, sign));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<MarkedInfluence> influences;
    for (auto& [strength, influence] : found)
        influences.push_back(std::move(influence));
    return influences;
}

} // namespace

std::vector<MarkedInfluences> markedInfluences(const RoundResult& result, const PartnerResult& partner)
{
    const QString name = QString::fromStdString(partner.about.name);
    std::vector<MarkedInfluences> groups{
        {InfluenceText::tr("What we think hinders %1 in sharing with us").arg(name),
         influencesMarked(result, partner, -1)},
        {InfluenceText::tr("What we think helps %1 to share with us").arg(name), influencesMarked(result, partner, 1)}};
    std::erase_if(groups, [](const MarkedInfluences& group) { return group.influences.empty(); });
    return groups;
}

} // namespace soundings
