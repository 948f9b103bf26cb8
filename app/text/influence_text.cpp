// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/influence_text.h"

#include "app/text/language.h"
#include "app/text/names_for.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct InfluenceText {
    Q_DECLARE_TR_FUNCTIONS(InfluenceText)
};

/// By the sign of the mark.
QStringList textsMarked(const RoundResult& result, const PartnerResult& partner, int sign)
{
    const InfluenceList& list = partner.questionnaire->influences;
    QStringList texts;
    for (const Influence& influence : list.influences) {
        const auto marked = partner.aboutPartner.find(influence.id);
        if (marked == partner.aboutPartner.end())
            continue;
        for (const InfluenceMark& mark : list.marks)
            if (mark.id == marked->second && mark.value && *mark.value * sign > 0)
                texts << shown(influence.text, namesFor(result, partner.about.id));
    }
    return texts;
}

} // namespace

std::vector<MarkedInfluences> markedInfluences(const RoundResult& result, const PartnerResult& partner)
{
    const QString name = QString::fromStdString(partner.about.name);
    std::vector<MarkedInfluences> groups{
        {InfluenceText::tr("What we think hinders %1 in sharing with us").arg(name), textsMarked(result, partner, -1)},
        {InfluenceText::tr("What we think helps %1 to share with us").arg(name), textsMarked(result, partner, 1)}};
    std::erase_if(groups, [](const MarkedInfluences& group) { return group.texts.isEmpty(); });
    return groups;
}

} // namespace soundings
