// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/disclosure_rules.h"
#include "core/response/person.h"
#include "tests/support/attack/bounded_sum.h"

#include <string>
#include <vector>

namespace soundings::test {

/// What attacks on one or many surveys came to.
struct Findings {
    std::vector<std::string> leaks; ///< a sentence each
    std::int64_t searches = 0;
    std::int64_t unfinished = 0; ///< searches that met the step limit: counted as not determined
    std::int64_t smallFigures = 0; ///< items of fewer than 20 people …
    std::int64_t smallDetermined = 0; ///< … of which all counts could be worked out

    Findings& operator+=(const Findings& other);
};

/// What was told of a section by role.
struct RolesShown {
    std::vector<bool> isShown; ///< by role
    std::vector<const PublishedFigure*> figures;
    int people = 0;
    Bounds total; ///< of their means, in twelfths of a point
    Bounds favourable;
};

/// An attacker who has what was published and knows the questionnaire, the gate, its rules, who has which role, and who
/// left which item out: more than a colleague could. What people answered only tells whether a guess was right.
/// Items must all weigh 1.
class SurveyAttack {
public:
    SurveyAttack(const Questionnaire& questionnaire, const PublishedSurvey& published,
                 const std::vector<Person>& people, const DisclosureRules& rules);
    [[nodiscard]] Findings run();

private:
    void attackCounts();
    void attackItem(std::size_t item);
    void attackRoles(std::size_t section);
    void attackRolesShown(std::size_t section, const RolesShown& shown, int left);
    void attackIncomplete(std::size_t section);
    [[nodiscard]] bool reproduces(const PublishedFigure& figure, const std::vector<std::int64_t>& points) const;
    void leak(const std::string& what) { m_findings.leaks.push_back(what); }

    const Questionnaire& m_questionnaire;
    PublishedSurvey m_published;
    const std::vector<Person>& m_people;
    DisclosureRules m_rules;
    std::vector<const Item*> m_items;
    int m_levels;
    Findings m_findings;
};

} // namespace soundings::test
