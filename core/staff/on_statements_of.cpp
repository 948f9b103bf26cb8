// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/on_statements_of.h"

#include <algorithm>
#include <map>

namespace soundings {

namespace {

/// The consistency of the section with these statements and no others, item by item in their order.
std::optional<ReleasedConsistency> consistencyOf(const SurveyRelease& release, const Section& section)
{
    const ReleasedStatement* first = release.statements.data();
    for (const ReleasedSection& own : release.sections) {
        std::vector<std::size_t> places;
        for (const Item& item : section.items) {
            const auto* found = std::find_if(first, first + own.statements,
                                             [&](const ReleasedStatement& there) { return there.id == item.id; });
            if (found != first + own.statements)
                places.push_back(static_cast<std::size_t>(found - first));
        }
        if (own.consistency && places.size() == own.statements && places.size() == section.items.size()) {
            ReleasedConsistency consistency = *own.consistency;
            for (std::size_t i = 0; i < consistency.itemTotals.size(); ++i)
                consistency.itemTotals[i] = own.consistency->itemTotals[places[i]];
            return consistency;
        }
        first += own.statements;
    }
    return std::nullopt;
}

} // namespace

SurveyRelease onStatementsOf(const SurveyRelease& release, const Questionnaire& common)
{
    SurveyRelease kept;
    kept.rules = release.rules;
    kept.minimum = release.minimum;
    kept.questionnaire = common.id;
    kept.version = common.version;
    kept.people = release.people;
    kept.headcount = release.headcount;
    if (!release.isShown())
        return kept;
    std::map<ItemId, const ReleasedStatement*> statements;
    for (const ReleasedStatement& statement : release.statements)
        statements.emplace(statement.id, &statement);
    for (const Section& section : common.sections) {
        for (const Item& item : section.items)
            kept.statements.push_back(*statements.at(item.id));
        kept.sections.push_back({section.id, section.items.size(), consistencyOf(release, section)});
    }
    return kept;
}

} // namespace soundings
