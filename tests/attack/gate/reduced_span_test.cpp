// SPDX-License-Identifier: GPL-3.0-or-later
// A section on all its statements, its statements one by one, and the section without one or another of them beside
// later versions: do the figures together, each to its last decimal, say what one of a few people answered?
#include "core/privacy/reduced_survey.h"
#include "core/privacy/staff_gate.h"

#include "tests/support/attack/invented_agency.h"
#include "tests/support/attack/pattern_span.h"
#include "tests/support/attack/section_row.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace soundings;
using namespace soundings::test;

namespace {

/// The version without the statement at this place in the first section.
QuestionnairePtr without(const Questionnaire& questionnaire, std::size_t item)
{
    Questionnaire later = questionnaire;
    later.version = "2." + std::to_string(item);
    std::vector<Item>& items = later.sections.front().items;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(item));
    return std::make_shared<const Questionnaire>(std::move(later));
}

/// Which reduced sections the attacker is given.
enum class Given { AsShown, All };

struct Found {
    int beforeReducing = 0; ///< answers of few people that follow without any later version
    int afterReducing = 0;
    int shown = 0; ///< reduced sections that may be shown
};

Found attack(const InventedAgency& agency, Given given)
{
    const Questionnaire& questionnaire = *agency.questionnaire;
    const SurveyRecord whole = surveyOf(agency, agency.first);
    const StaffRelease release = StaffGate(whole, RoundState::Closed).everybody();
    if (!release.isShown() || !release.sections().front().score)
        return {};
    std::vector<std::size_t> items(questionnaire.sections.front().items.size());
    std::iota(items.begin(), items.end(), std::size_t{0});
    PatternSpan span(questionnaire, items, agency.first);
    for (const std::size_t item : items)
        if (release.items()[item].score)
            span.addItem(item);
    span.addSection(items);
    Found found;
    found.beforeReducing = span.answersOfFew();
    for (const std::size_t item : items) {
        const QuestionnairePtr later = without(questionnaire, item);
        const auto reduced = reducedSurvey(whole, later);
        const bool isShown =
            reduced && StaffGate(*reduced, RoundState::Closed).everybody().sections().front().score.has_value();
        found.shown += isShown ? 1 : 0;
        std::vector<std::size_t> left = items;
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(item));
        if (isShown || given == Given::All)
            span.addSection(left);
    }
    found.afterReducing = span.answersOfFew();
    return found;
}

/// Of agencies with three or four statements in the first section.
Found spanOfAgencies(Given given)
{
    Found all;
    for (std::uint64_t seed = 5001; seed <= 5300; ++seed) {
        const InventedAgency agency = inventAgency(seed);
        if (agency.questionnaire->sections.front().items.size() < 3)
            continue;
        const Found found = attack(agency, given);
        INFO("agency " << seed);
        if (given == Given::AsShown)
            CHECK(found.afterReducing == found.beforeReducing);
        all.beforeReducing += found.beforeReducing;
        all.afterReducing += found.afterReducing;
        all.shown += found.shown;
    }
    return all;
}

} // namespace

TEST_CASE("attack: later versions add nothing to what can be worked out of a few people")
{
    CHECK(spanOfAgencies(Given::AsShown).shown > 20);
}

TEST_CASE("planted: sections on fewer statements that few people left out give their answers away")
{
    const Found all = spanOfAgencies(Given::All);
    CHECK(all.afterReducing > all.beforeReducing);
}
