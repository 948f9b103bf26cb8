// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"
#include "core/response/person.h"
#include "tests/support/attack/section11.h"

#include <string>
#include <vector>

namespace soundings::test {

/// Publishes a survey by the words of section 11, from the people themselves and with nothing of core/publish: what the
/// attack publishes with a rule less.
class ReferencePublisher {
public:
    explicit ReferencePublisher(QuestionnairePtr questionnaire, const Section11& rules = {});
    [[nodiscard]] SurveyRelease publish(const std::vector<Person>& people,
                                        const std::vector<std::string>& comments = {}) const;
    [[nodiscard]] const Questionnaire& questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] const Section11& rules() const { return m_rules; }
    /// Points of the scale counted from 0, as scored; −1: no scored answer.
    [[nodiscard]] int pointOf(std::size_t item, Code code) const;
    /// First item of a section; of one more section, the number of items.
    [[nodiscard]] std::size_t firstItem(std::size_t section) const { return m_firstItems[section]; }

private:
    struct Sum {
        std::int64_t units = 0;
        PeopleCount answers = 0;
    };
    struct Role {
        Code code = 0;
        std::ptrdiff_t size = 0;
        ReleasedRole row;
        bool isHidden = false;
    };
    void add(Sum& sum, std::size_t item, Code code) const;
    [[nodiscard]] RoundedScore rounded(const Sum& sum, const Rounding& rounding, PeopleCount people) const;
    [[nodiscard]] bool showsPoints(const std::vector<PeopleCount>& kinds) const;
    [[nodiscard]] ReleasedStatement statement(const std::vector<Person>& people, std::size_t item) const;
    [[nodiscard]] std::optional<ReleasedConsistency> consistency(const std::vector<Person>& people, std::size_t section,
                                                                 const SurveyRelease& release) const;
    [[nodiscard]] std::optional<ReleasedConsistency> alphaOf(const std::vector<std::vector<int>>& complete) const;
    [[nodiscard]] ReleasedCase scenario(const std::vector<Person>& people, std::size_t scenario) const;
    [[nodiscard]] std::optional<RoundedScore> sureness(const std::vector<Person>& people) const;
    [[nodiscard]] std::vector<ReleasedRole> roles(const std::vector<Person>& people) const;
    [[nodiscard]] std::vector<Role> rolesOf(const std::vector<Person>& people) const;
    [[nodiscard]] ReleasedRole roleRow(const std::vector<Person>& people, const std::vector<Code>& together) const;
    void hideTogether(std::vector<Role>& all) const;
    [[nodiscard]] std::optional<RoundedScore> roleCell(const std::vector<Person>& people, std::size_t section,
                                                       const std::vector<Code>& together) const;

    QuestionnairePtr m_questionnaire;
    Section11 m_rules;
    std::vector<const Item*> m_items;
    std::vector<std::size_t> m_firstItems;
    std::int64_t m_unitsOf1 = 1; ///< how many units a score of 1 is, so that every point is a whole number of them
    std::vector<std::int64_t> m_units; ///< of each point
};

} // namespace soundings::test
