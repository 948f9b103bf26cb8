// SPDX-License-Identifier: GPL-3.0-or-later
// Random surveys, published and shown, against a scorer that shares no code with the program.
#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "core/release/read_release.h"
#include "core/release/release_text.h"
#include "core/staff/staff_result.h"
#include "tests/core/staff/plain_survey.h"
#include "tests/support/random_answers.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

PlainRounded plain(const StaffFigure& figure)
{
    return {figure.display(),
            figure.limit == Limit::OrFewer      ? End::OrFewer
                : figure.limit == Limit::OrMore ? End::OrMore
                                                : End::None,
            static_cast<int>(figure.people)};
}

std::optional<PlainRounded> plain(const std::optional<StaffFigure>& figure)
{
    return figure ? std::optional(plain(*figure)) : std::nullopt;
}

/// Everything random: how many, of which roles, how they lean, how much they leave out.
class RandomSurvey {
public:
    explicit RandomSurvey(std::uint32_t seed) : m_chance(seed), m_asked(randomQuestionnaire())
    {
        static const std::array<int, 10> kSizes{9, 10, 19, 20, 29, 30, 60, 99, 100, 140};
        const int people = kSizes[static_cast<std::size_t>(m_chance.below(10))] + m_chance.below(3);
        std::vector<int> leanings;
        for (std::size_t i = 0; i < m_asked.itemCount(); ++i)
            leanings.push_back(m_chance.below(4));
        m_silence = 2 + m_chance.below(20);
        for (int i = 0; i < people; ++i)
            m_people.push_back(person(leanings));
    }
    const Questionnaire& asked() const { return m_asked; }
    const std::vector<Person>& people() const { return m_people; }

private:
    Questionnaire randomQuestionnaire()
    {
        QuestionnaireBuilder builder;
        builder.points(2 + m_chance.below(6));
        const int sections = 1 + m_chance.below(4);
        for (int s = 0; s < sections; ++s) {
            const std::string id = "s" + std::to_string(s);
            builder.section(id, m_chance.below(4));
            const int items = 1 + m_chance.below(5);
            for (int i = 0; i < items; ++i) {
                builder.item(id + "." + std::to_string(i), m_chance.oneIn(4) ? m_chance.below(4) : 1);
                if (m_chance.oneIn(4))
                    builder.reverse();
            }
        }
        Questionnaire made = builder.build();
        const int roles = m_chance.below(6);
        for (int r = 0; r < roles; ++r)
            made.roleBands.push_back({"r" + std::to_string(r), {}, {}});
        made.scenarios.sureness = {{25, {}}, {50, {}}, {75, {}}, {100, {}}};
        for (int c = m_chance.below(3); c > 0; --c) {
            Scenario& added = made.scenarios.scenarios.emplace_back();
            added.id = {"case." + std::to_string(c)};
            for (const Fraction& score : {Fraction(1), Fraction::of(1, 3), Fraction(0)})
                added.options.push_back({"o" + std::to_string(added.options.size()), {}, score, false, {}, {}});
        }
        return made;
    }
    Person person(const std::vector<int>& leanings)
    {
        Person made;
        const int points = static_cast<int>(m_asked.scale.size());
        const int mood = m_chance.below(points);
        for (const int leaning : leanings) {
            int point = m_chance.oneIn(2) ? mood : m_chance.below(points);
            if (leaning == 1)
                point = std::min(points - 1, point + 2);
            if (leaning == 2 && !m_chance.oneIn(12))
                point = 0;
            made.items.push_back(static_cast<Code>(point + 1));
            if (m_chance.oneIn(m_silence)) {
                static const std::array<Code, 3> kSilent{kCodeNotAnswered, kCodeNotApplicable, kCodeDontKnow};
                made.items.back() = kSilent[static_cast<std::size_t>(m_chance.below(3))];
            }
        }
        const int role = m_chance.below(static_cast<int>(m_asked.roleBands.size()) + 1);
        made.role = static_cast<Code>(m_chance.below(role + 1));
        for (std::size_t c = 0; c < m_asked.scenarios.scenarios.size(); ++c) {
            made.choices.push_back(static_cast<Code>(m_chance.oneIn(3) ? m_chance.below(4) : 1));
            made.sureness.push_back(static_cast<Code>(m_chance.below(5)));
        }
        return made;
    }

    Chance m_chance;
    Questionnaire m_asked;
    std::vector<Person> m_people;
    int m_silence = 2;
};

void checkFigure(const std::optional<StaffFigure>& figure, const PlainStatement& wanted)
{
    REQUIRE(figure.has_value() == wanted.isShown());
    if (!figure)
        return;
    CHECK(figure->score.toDouble() == Approx(wanted.score).margin(1e-8));
    if (wanted.rounded)
        CHECK(plain(*figure) == *wanted.rounded);
    else
        CHECK(figure->limit == Limit::Exact);
}

void checkShares(const std::vector<PointShare>& shares, const std::vector<int>& people)
{
    REQUIRE(shares.size() == people.size());
    int sum = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        CHECK(shares[i].people == people[i]);
        sum += shares[i].percent;
    }
    CHECK((people.empty() || sum == 100));
}

void checkItems(const StaffResult& result, const PlainSurvey& survey)
{
    const std::vector<PlainStatement> statements = survey.statements();
    for (std::size_t i = 0; i < statements.size(); ++i) {
        INFO("statement " << i);
        checkFigure(result.items[i].score, statements[i]);
        if (result.items[i].score)
            checkShares(result.items[i].score->distribution, statements[i].points);
        CHECK(result.items[i].dontKnow.has_value() == !statements[i].points.empty());
    }
}

void checkSections(const StaffResult& result, const PlainSurvey& survey)
{
    const std::vector<PlainSection> sections = survey.sections();
    for (std::size_t s = 0; s < sections.size(); ++s) {
        INFO("section " << s);
        const StaffSection& section = result.sections[s];
        REQUIRE(section.score.has_value() == sections[s].display.has_value());
        if (section.score)
            CHECK(section.score->display() == *sections[s].display);
        REQUIRE(section.consistency.has_value() == sections[s].alpha.has_value());
        if (section.consistency) {
            CHECK(section.consistency->alpha == Approx(*sections[s].alpha / 100.0));
            CHECK((section.consistency->limit == Limit::Exact) == (sections[s].alphaEnd == End::None));
        }
    }
    REQUIRE(result.score.has_value() == survey.whole().has_value());
    if (result.score)
        CHECK(result.score->display() == *survey.whole());
    REQUIRE(result.range.has_value() == survey.range().has_value());
    if (result.range)
        CHECK(std::pair(result.range->low.rounded(), result.range->high.rounded()) == *survey.range());
}

void checkRoles(const StaffResult& result, const PlainSurvey& survey)
{
    std::map<std::string, std::vector<std::optional<PlainRounded>>> found;
    for (const StaffRole& role : result.roles)
        for (const std::optional<StaffFigure>& figure : role.sections)
            found[role.kind == ReleasedRole::Kind::OtherRoles ? "*" : role.id].push_back(plain(figure));
    CHECK(found == survey.roles());
}

void checkCases(const StaffResult& result, const PlainSurvey& survey)
{
    const std::vector<PlainStatement> cases = survey.cases();
    REQUIRE(result.cases.cases.size() == cases.size());
    for (std::size_t i = 0; i < cases.size(); ++i) {
        checkFigure(result.cases.cases[i].judgement, cases[i]);
        checkShares(result.cases.cases[i].options, cases[i].points);
    }
    if (!cases.empty())
        CHECK(plain(result.cases.sureness) == survey.sureness());
}

} // namespace

TEST_CASE("random surveys, published and read back, are as an independent scorer has them")
{
    int shown = 0;
    int roles = 0;
    int alphas = 0;
    for (std::uint32_t seed = 0; seed < 600; ++seed) {
        INFO("seed " << seed);
        const RandomSurvey survey(seed);
        const int minimum = seed % 5 == 0 ? 25 : 10;
        const auto asked = std::make_shared<const Questionnaire>(survey.asked());
        const SurveyCounts counts = countSurvey(*asked, columnsOf(*asked, survey.people()));
        const SurveyRelease release = publish(counts, *asked, {minimum, {}, {}});
        const ReadRelease read = readRelease(releaseText(release), *asked);
        REQUIRE(read.release == release);
        const StaffResult result = staffResult(*read.release, asked);
        const PlainSurvey wanted(*asked, survey.people(), minimum);
        REQUIRE(result.isShown() == wanted.isShown());
        if (!result.isShown())
            continue;
        checkItems(result, wanted);
        checkSections(result, wanted);
        checkRoles(result, wanted);
        checkCases(result, wanted);
        ++shown;
        roles += result.roles.empty() ? 0 : 1;
        for (const StaffSection& section : result.sections)
            alphas += section.consistency ? 1 : 0;
    }
    CHECK(shown > 400);
    CHECK(roles > 30);
    CHECK(alphas > 100);
}

TEST_CASE("a release spoilt at random is refused, or can be shown and is written as it is read")
{
    Chance chance(14);
    int taken = 0;
    for (std::uint32_t seed = 0; seed < 120; ++seed) {
        const RandomSurvey survey(seed);
        const auto asked = std::make_shared<const Questionnaire>(survey.asked());
        const std::string good =
            releaseText(publish(countSurvey(*asked, columnsOf(*asked, survey.people())), *asked, {}));
        for (int time = 0; time < 60; ++time) {
            std::string text = good;
            for (int spoilt = chance.below(3); spoilt >= 0; --spoilt) {
                const auto at = static_cast<std::size_t>(chance.below(static_cast<int>(text.size())));
                const std::string_view kWritten = "0123456789019,[]{}\"-";
                text[at] = kWritten[static_cast<std::size_t>(chance.below(static_cast<int>(kWritten.size())))];
            }
            INFO(text);
            const ReadRelease read = readRelease(text, *asked);
            REQUIRE(read.release.has_value() == read.faults.empty());
            if (!read.release)
                continue;
            ++taken;
            const StaffResult result = staffResult(*read.release, asked);
            for (const StaffItem& item : result.items)
                if (item.score)
                    CHECK((item.score->interval->lower >= 0 && item.score->interval->upper <= 100));
            REQUIRE(readRelease(releaseText(*read.release), *asked).release == read.release);
        }
    }
    CHECK(taken > 100);
}
