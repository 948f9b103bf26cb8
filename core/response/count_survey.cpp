// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/count_survey.h"

#include "core/response/count_calibration.h"
#include "core/response/count_item.h"
#include "core/response/count_section.h"
#include "core/response/scale_units.h"

namespace soundings {

namespace {

std::vector<std::vector<std::int64_t>> countScenario(const ScenarioSet& set, const Scenario& scenario,
                                                     const CodeColumn& choices, const CodeColumn& sureness)
{
    std::vector<std::vector<std::int64_t>> counts(scenario.options.size() + 1,
                                                  std::vector<std::int64_t>(set.sureness.size() + 1));
    for (std::size_t i = 0; i < choices.size(); ++i)
        ++counts[choices[i]][sureness[i]];
    return counts;
}

} // namespace

SurveyCounts countSurvey(const Questionnaire& questionnaire, const AnswerColumns& columns)
{
    SurveyCounts counts;
    counts.people = static_cast<std::int64_t>(columns.people);
    counts.unitsOf100 = unitsOf100(questionnaire);
    counts.groupSizes.resize(questionnaire.roleBands.size() + 1);
    for (const Code role : columns.roles)
        ++counts.groupSizes[role];
    const std::vector<RoleRun> runs = runsOfRoles(columns.roles);
    for (const CodeColumn& column : columns.items)
        counts.items.push_back(countItem(questionnaire, column, runs));
    std::size_t firstItem = 0;
    for (const Section& section : questionnaire.sections) {
        counts.sections.push_back(countSection(questionnaire, section, columns, firstItem, counts.unitsOf100));
        firstItem += section.items.size();
    }
    const ScenarioSet& set = questionnaire.scenarios;
    for (std::size_t i = 0; i < set.scenarios.size(); ++i)
        counts.scenarios.push_back(countScenario(set, set.scenarios[i], columns.choices[i], columns.sureness[i]));
    counts.calibration = countCalibration(questionnaire, columns);
    return counts;
}

} // namespace soundings
