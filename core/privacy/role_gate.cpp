// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/release_ledger.h"
#include "core/privacy/staff_gate.h"
#include "core/privacy/suppression.h"

#include <algorithm>

namespace soundings {

namespace {

/// The mean over the people of several roles.
Fraction jointMean(const std::vector<StaffMeans>& roles, std::size_t section, const std::vector<std::size_t>& joined)
{
    Fraction sum;
    std::int64_t people = 0;
    for (const std::size_t role : joined) {
        const StaffMean& mean = roles[role].sections[section].mean;
        if (!mean.score)
            continue;
        sum += *mean.score * Fraction(mean.people);
        people += mean.people;
    }
    return people > 0 ? sum / Fraction(people) : Fraction(50);
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
        if (mean.score && m_gate.blurred(*mean.score, mean.people, levels) != *mean.score)
            atAnEnd.push_back(role);
        if (mean.people >= minimum)
            bigEnough.push_back(role);
    }
    if (!m_rules.hideSecond)
        return bigEnough;
    const auto isSafe = [&](const std::vector<std::size_t>& hidden) {
        std::int64_t people = 0;
        for (const std::size_t role : hidden)
            people += sizes[role];
        const Fraction mean = jointMean(roles, section, hidden);
        return m_gate.blurred(mean, static_cast<int>(people), levels) == mean;
    };
    return admitted(sizes, minimum, suppress(sizes, minimum, atAnEnd, isSafe).shown);
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
    std::vector<std::vector<std::size_t>> shown;
    for (std::size_t section = 0; section < m_questionnaire.sections.size(); ++section)
        shown.push_back(shownRoles(roles, section));
    const Suppression bySize = suppress(m_counts->groupSizes, m_gate.minimumGroup());
    const auto add = [&](std::size_t role, const std::string& band) {
        ReleasedRole& added = release.m_roles.emplace_back();
        added.band = band;
        if (m_rules.hideSecond && std::find(bySize.shown.begin(), bySize.shown.end(), role) == bySize.shown.end())
            return;
        if (roles[role].people < m_gate.minimumGroup())
            return;
        std::vector<SectionFigure> figures = sectionFigures(roles[role], role);
        for (std::size_t section = 0; section < figures.size(); ++section)
            figures[section].isShown =
                std::find(shown[section].begin(), shown[section].end(), role) != shown[section].end();
        added.group = group(roles[role], figures);
    };
    for (std::size_t band = 0; band < m_questionnaire.roleBands.size(); ++band)
        add(band + 1, m_questionnaire.roleBands[band].id);
    add(0, {});
    return release;
}

RoleRelease releaseByRole(const SurveyRecord& survey, RoundState state) { return StaffGate(survey, state).byRole(); }

} // namespace soundings
