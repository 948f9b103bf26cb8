// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/survey_attack.h"

#include "core/privacy/figure_gate.h"
#include "tests/support/attack/histogram_search.h"
#include "tests/support/attack/section_row.h"
#include "tests/support/attack/section_total.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace soundings::test {

namespace {

constexpr int kSteps = 200'000;
bool isFew(std::int64_t people) { return people > 0 && people < kMinimum; }

/// Sum, sum of squares, people above the middle, and most of a kind or at a point.
std::array<std::int64_t, 4> marksOf(const std::vector<std::int64_t>& points)
{
    const std::int64_t top = std::ssize(points) - 1;
    std::array<std::int64_t, 4> marks{};
    std::array<std::int64_t, 3> kinds{};
    for (std::int64_t i = 0; i <= top; ++i) {
        const std::int64_t count = points[static_cast<std::size_t>(i)];
        marks[0] += i * count;
        marks[1] += i * i * count;
        kinds[2 * i < top ? 0 : 2 * i == top ? 1 : 2] += count;
        marks[3] = std::max(marks[3], count);
    }
    marks[2] = kinds[2];
    marks[3] = std::max({marks[3], kinds[0], kinds[1], kinds[2]});
    return marks;
}

FigureSource sourceOf(const std::vector<std::int64_t>& points)
{
    const auto levels = static_cast<std::int64_t>(points.size());
    FigureSource source;
    source.levels = static_cast<int>(levels);
    source.points = points;
    source.kinds.assign(3, 0);
    std::int64_t total = 0;
    std::int64_t squares = 0;
    for (std::int64_t i = 0; i < levels; ++i) {
        const std::int64_t count = points[static_cast<std::size_t>(i)];
        source.people += static_cast<int>(count);
        source.kinds[2 * i < levels - 1 ? 0 : 2 * i == levels - 1 ? 1 : 2] += count;
        total += i * count;
        squares += i * i * count;
    }
    source.favourable = source.kinds[2];
    source.score = Fraction::of(100 * total, Int128{source.people} * (levels - 1));
    const double unit = 100.0 / static_cast<double>(levels - 1);
    const std::int64_t scatter = source.people * squares - total * total;
    source.variance = source.people < 2
        ? 0
        : unit * unit * static_cast<double>(scatter) / (static_cast<double>(source.people) * (source.people - 1));
    return source;
}

} // namespace

Findings& Findings::operator+=(const Findings& other)
{
    leaks.insert(leaks.end(), other.leaks.begin(), other.leaks.end());
    searches += other.searches;
    unfinished += other.unfinished;
    smallFigures += other.smallFigures;
    smallDetermined += other.smallDetermined;
    return *this;
}

SurveyAttack::SurveyAttack(const Questionnaire& questionnaire, const PublishedSurvey& published,
                           const std::vector<Person>& people, const DisclosureRules& rules)
    : m_questionnaire(questionnaire),
      m_published(rules.hideIncomplete ? withFives(published, questionnaire, people) : published), m_people(people),
      m_rules(rules), m_items(questionnaire.items()), m_levels(static_cast<int>(questionnaire.scale.size()))
{
}

Findings SurveyAttack::run()
{
    m_findings = {};
    attackCounts();
    for (std::size_t item = 0; item < m_published.items.size(); ++item)
        if (m_published.items[item])
            attackItem(item);
    for (std::size_t section = 0; section < m_published.sections.size(); ++section) {
        attackRoles(section);
        if (m_published.sections[section])
            attackIncomplete(section);
    }
    return m_findings;
}

/// Numbers of people, as they stand and after subtracting.
void SurveyAttack::attackCounts()
{
    const auto look = [this](const MaybePublished& figure, const std::string& what) {
        if (figure && figure->people < kMinimum)
            leak(what + ": " + std::to_string(figure->people) + " people");
    };
    look(m_published.score, "the whole survey");
    for (std::size_t i = 0; i < m_published.sections.size(); ++i)
        look(m_published.sections[i], "section " + std::to_string(i));
    for (std::size_t i = 0; i < m_published.items.size(); ++i)
        look(m_published.items[i], "item " + std::to_string(i));
    if (m_published.respondents && *m_published.respondents < kMinimum)
        leak("respondents");
    std::int64_t shown = 0;
    for (const PublishedRole& role : m_published.roles) {
        for (const MaybePublished& section : role.sections)
            look(section, "role " + role.band);
        shown += role.people.value_or(0);
        if (role.people && *role.people < kMinimum)
            leak("role " + role.band + " has few people");
    }
    if (shown > 0 && m_published.respondents && isFew(*m_published.respondents - shown))
        leak("the hidden roles have few people");
}

bool SurveyAttack::reproduces(const PublishedFigure& figure, const std::vector<std::int64_t>& points) const
{
    const FigureSource source = sourceOf(points);
    for (const auto& [headcount, interval] : figure.intervals) {
        const auto made = FigureGate(m_rules, m_rules.minimum, headcount).release(source);
        if (!made || made->interval() != interval)
            return false;
        if (headcount != figure.intervals.begin()->first)
            continue;
        const PublishedFigure again = published(*made, m_levels);
        if (again.low != figure.low || again.high != figure.high || again.favourable != figure.favourable
            || again.distribution != figure.distribution || again.isLimit != figure.isLimit
            || again.standardDeviation.has_value() != figure.standardDeviation.has_value())
            return false;
        if (figure.standardDeviation && std::abs(*again.standardDeviation - *figure.standardDeviation) > 1e-9)
            return false;
    }
    return true;
}

void SurveyAttack::attackItem(std::size_t item)
{
    const PublishedFigure& figure = *m_published.items[item];
    HistogramClues clues = cluesOf(figure, m_levels);
    if (m_rules.exactFrom <= figure.people && figure.favourable)
        clues.favourable = countsOf(*figure.favourable, figure.people, false);
    // Without a distribution the gate looks at these four numbers of a histogram and at nothing else.
    std::map<std::array<std::int64_t, 4>, bool> known;
    const auto fits = [&](const std::vector<std::int64_t>& points) {
        if (!figure.distribution.empty())
            return reproduces(figure, points);
        const auto [place, isNew] = known.try_emplace(marksOf(points));
        if (isNew)
            place->second = reproduces(figure, points);
        return place->second;
    };
    const HistogramsFound found = searchHistograms(clues, fits, kSteps);
    ++m_findings.searches;
    m_findings.unfinished += found.isFinished ? 0 : 1;
    if (found.fitting == 0 && found.isFinished)
        leak("no histogram fits item " + m_items[item]->id.value + ": the attack does not know the gate");
    if (found.oneCode && found.isFinished)
        leak("everybody's answer to item " + m_items[item]->id.value);
    if (figure.people < 20) {
        ++m_findings.smallFigures;
        m_findings.smallDetermined += found.isDetermined() ? 1 : 0;
    }
}

} // namespace soundings::test
