// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/published.h"

#include <algorithm>

namespace soundings::test {

namespace {

MaybePublished publishedIfAny(const std::optional<ReleasedFigure>& figure, int levels)
{
    return figure ? std::optional(published(*figure, levels)) : std::nullopt;
}

void addInterval(MaybePublished& to, Headcount headcount, const std::optional<ReleasedFigure>& figure)
{
    if (to && figure)
        to->intervals[headcount] = figure->interval();
}

void addIntervals(PublishedSurvey& survey, Headcount headcount, const StaffRelease& release)
{
    for (std::size_t i = 0; i < survey.sections.size(); ++i)
        addInterval(survey.sections[i], headcount, release.sections()[i].score);
    for (std::size_t i = 0; i < survey.items.size(); ++i)
        addInterval(survey.items[i], headcount, release.items()[i].score);
    addInterval(survey.score, headcount, release.score());
}

PublishedRole publishedRole(const ReleasedRole& role, int levels)
{
    PublishedRole made{role.band, {}, {}};
    if (!role.group)
        return made;
    made.people = role.group->people;
    for (const ReleasedSection& section : role.group->sections)
        made.sections.push_back(publishedIfAny(section.score, levels));
    return made;
}

} // namespace

PublishedFigure published(const ReleasedFigure& figure, int levels)
{
    PublishedFigure made{figure.people(),
                         figure.exact(),
                         figure.exact(),
                         figure.favourable(),
                         figure.distribution(),
                         {},
                         {},
                         isOneSided(figure.limit()),
                         figure.isWhole()};
    const Fraction half = Fraction::of(1, 2);
    if (figure.isWhole()) {
        made.low -= half;
        made.high += half;
    }
    const Fraction end(levels == 2 ? 10 : 5);
    if (figure.limit() == Limit::OrMore) {
        made.low = Fraction(100) - end;
        made.high = Fraction(100);
    }
    if (figure.limit() == Limit::OrFewer) {
        made.low = Fraction(0);
        made.high = end;
    }
    if (figure.spread())
        made.standardDeviation = figure.spread()->standardDeviation;
    return made;
}

PublishedSurvey published(const std::map<Headcount, StaffRelease>& releases, const RoleRelease& roles)
{
    PublishedSurvey survey;
    const StaffRelease& plain = releases.at(0);
    const int levels = static_cast<int>(plain.questionnaire().scale.size());
    survey.respondents = plain.respondents();
    survey.score = publishedIfAny(plain.score(), levels);
    for (const ReleasedSection& section : plain.sections())
        survey.sections.push_back(publishedIfAny(section.score, levels));
    for (const ReleasedItem& item : plain.items()) {
        MaybePublished& made = survey.items.emplace_back(publishedIfAny(item.score, levels));
        if (made && plain.questionnaire().findItem(item.id)->reverse)
            std::reverse(made->distribution.begin(), made->distribution.end());
    }
    for (const auto& [headcount, release] : releases)
        addIntervals(survey, headcount, release);
    for (const ReleasedRole& role : roles.roles())
        survey.roles.push_back(publishedRole(role, levels));
    return survey;
}

Bounds countsOf(const ReleasedShare& share, int people, bool inFives)
{
    Bounds bounds{people, 0};
    for (std::int64_t count = 0; count <= people; ++count) {
        const bool isMost = 10 * count >= 9 * people;
        const bool isFew = 10 * count <= people;
        const int step = inFives ? 5 : 1;
        const bool fits = share.limit == Limit::OrMore ? isMost
            : share.limit == Limit::OrFewer
            ? isFew
            : Fraction::of(100 * count, Int128{people} * step).rounded() * step == share.percent;
        if (!fits)
            continue;
        bounds.low = std::min(bounds.low, count);
        bounds.high = std::max(bounds.high, count);
    }
    return bounds;
}

} // namespace soundings::test
