// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/incomplete_people.h"
#include "core/privacy/release_ledger.h"
#include "core/privacy/staff_gate.h"
#include "core/privacy/suppression.h"

#include <algorithm>

namespace soundings {

namespace {

/// Of the people of several roles together: their mean, and how many are below, at and above the middle.
FigureSource jointSource(const std::vector<StaffMeans>& roles, std::size_t section,
                         const std::vector<std::size_t>& joined)
{
    FigureSource source;
    source.kinds.assign(3, 0);
    Fraction sum;
    for (const std::size_t role : joined) {
        const StaffMean& mean = roles[role].sections[section].mean;
        if (!mean.score)
            continue;
        sum += *mean.score * Fraction(mean.people);
        source.people += mean.people;
        for (std::size_t kind = 0; kind < source.kinds.size(); ++kind)
            source.kinds[kind] += mean.kinds[kind];
    }
    if (source.people > 0)
        source.score = sum / Fraction(source.people);
    source.favourable = source.kinds[2];
    return source;
}

/// The safety net: what the ledger refuses is not shown, whatever the suppression said.
std::vector<std::size_t> admitted(const std::vector<std::int64_t>& sizes, int minimum,
                                  const std::vector<std::size_t>& wanted)
{
    ReleaseLedger ledger(sizes, minimum);
    ledger.release(ledger.everybody());
    std::vector<std::size_t> shown;
    for (const std::size_t role : wanted)
        if (ledger.mayRelease({role})) {
            ledger.release({role});
            shown.push_back(role);
        }
    return shown;
}

} // namespace

bool RoleRelease::hasHidden() const
{
    return std::any_of(m_roles.begin(), m_roles.end(), [](const ReleasedRole& role) {
        return !role.group
            || std::any_of(role.group->sections.begin(), role.group->sections.end(),
                           [](const ReleasedSection& section) { return !section.score; });
    });
}

/// Which roles may be shown in one section. A role that stands at an end of the ruler is hidden like a small one: the
/// others, taken from the total, would say what every one of its people answered.
std::vector<std::size_t> StaffGate::shownRoles(const std::vector<StaffMeans>& roles, std::size_t section) const
{
    const int minimum = m_gate.minimumGroup();
    const int levels = static_cast<int>(m_questionnaire.scale.size());
    std::vector<std::int64_t> sizes;
    std::vector<std::size_t> atAnEnd;
    std::vector<std::size_t> bigEnough;
    for (std::size_t role = 0; role < roles.size(); ++role) {
        const StaffMean& mean = roles[role].sections[section].mean;
        sizes.push_back(mean.people);
        if (mean.score && m_gate.limitOf(*mean.score, mean.people, levels) != Limit::Exact)
            atAnEnd.push_back(role);
        if (mean.people >= minimum)
            bigEnough.push_back(role);
    }
    const auto isSafe = [&](const std::vector<std::size_t>& hidden) {
        const FigureSource joined = jointSource(roles, section, hidden);
        return !joined.score
            || (m_gate.limitOf(*joined.score, joined.people, levels) == Limit::Exact
                && !m_gate.nearlyAllAreOfAKind(joined));
    };
    const std::vector<std::size_t> wanted =
        m_rules.hideSecond ? suppress(sizes, minimum, atAnEnd, isSafe).shown : bigEnough;
    return m_rules.auditRoles ? admitted(sizes, minimum, wanted) : wanted;
}

/// The roles of which it may be said how many took part.
std::vector<std::size_t> StaffGate::wholeRoles() const
{
    const std::vector<std::int64_t>& sizes = m_counts->groupSizes;
    const int minimum = m_gate.minimumGroup();
    std::vector<std::size_t> wanted;
    for (std::size_t role = 0; role < sizes.size(); ++role)
        if (sizes[role] >= minimum)
            wanted.push_back(role);
    if (m_rules.hideSecond)
        wanted = suppress(sizes, minimum).shown;
    return m_rules.auditRoles ? admitted(sizes, minimum, wanted) : wanted;
}

/// The roles add up to everybody: exact figures of the others would give an exact figure of one that is coarse or at a
/// limit, and their spreads one that is not told. So they are all exact, or none is.
Detail StaffGate::detailOfRoles(const std::vector<StaffMeans>& roles, std::size_t section) const
{
    if (!m_rules.coarseTogether)
        return Detail::Full;
    const bool areSome = std::any_of(roles.begin(), roles.end(), [&](const StaffMeans& role) {
        const int people = role.sections[section].mean.people;
        return people > 0
            && (people < m_rules.nearlyAllBelow
                || areFewPartlyOf(static_cast<std::size_t>(&role - roles.data()), section));
    });
    return areSome || arePartsRead(section) ? Detail::Coarse : Detail::Full;
}

bool StaffGate::areFewPartlyOf(std::size_t role, std::size_t section) const
{
    std::int64_t weight = 0;
    for (const Item& item : m_questionnaire.sections[section].items)
        weight += item.weight;
    std::int64_t partly = 0;
    for (const ScoreTally& tally : m_counts->sections[section].scores)
        if (tally.group == role && tally.ratedWeight < weight)
            partly += tally.people;
    return m_rules.hideIncomplete && areFew(partly, m_gate.minimumGroup());
}

bool StaffGate::hasLimitedShare(const std::vector<StaffMeans>& roles, std::size_t section,
                                const std::vector<std::size_t>& shown) const
{
    return m_rules.coarseTogether && std::any_of(shown.begin(), shown.end(), [&](std::size_t role) {
               const StaffMean& mean = roles[role].sections[section].mean;
               FigureSource source;
               source.people = mean.people;
               source.favourable = mean.kinds[2];
               return m_gate.isFavourableALimit(source);
           });
}

RoleRelease StaffGate::byRole() const
{
    RoleRelease release;
    release.m_withheld = withheld();
    if (release.m_withheld != Withheld::No || m_questionnaire.roleBands.empty())
        return release;
    std::vector<StaffMeans> roles;
    for (std::size_t role = 0; role < m_counts->groupSizes.size(); ++role)
        roles.push_back(staffMeans(m_questionnaire, *m_counts, role));
    std::vector<ItemsEffect> effects(m_questionnaire.sections.size());
    if (m_rules.coarseTogether)
        effects = itemsEffects(staffMeans(m_questionnaire, *m_counts));
    std::vector<std::vector<std::size_t>> shown;
    std::vector<Detail> details;
    std::vector<bool> hidesShares;
    for (std::size_t section = 0; section < m_questionnaire.sections.size(); ++section) {
        shown.push_back(shownRoles(roles, section));
        details.push_back(detailOfRoles(roles, section));
        hidesShares.push_back(hasLimitedShare(roles, section, shown.back()));
    }
    const std::vector<std::size_t> whole = wholeRoles();
    const auto add = [&](std::size_t role, const std::string& band) {
        ReleasedRole& added = release.m_roles.emplace_back();
        added.band = band;
        if (std::find(whole.begin(), whole.end(), role) == whole.end())
            return;
        std::vector<SectionFigure> figures = sectionFigures(roles[role], effects, details);
        for (std::size_t section = 0; section < figures.size(); ++section) {
            figures[section].isShown =
                std::find(shown[section].begin(), shown[section].end(), role) != shown[section].end();
            if (hidesShares[section])
                figures[section].source.favourable.reset();
        }
        added.group = group(roles[role], figures);
    };
    for (std::size_t band = 0; band < m_questionnaire.roleBands.size(); ++band)
        add(band + 1, m_questionnaire.roleBands[band].id);
    add(0, {});
    return release;
}

RoleRelease releaseByRole(const SurveyRecord& survey, RoundState state) { return StaffGate(survey, state).byRole(); }

} // namespace soundings
