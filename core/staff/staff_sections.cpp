// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/staff_sections.h"

#include "core/release/table_columns.h"
#include "core/staff/staff_consistency.h"
#include "core/staff/staff_figure.h"

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

/// Usual among the people's scores of a section, where their own spread does not follow from what is published.
constexpr double kUsualSectionDeviation = 22;

/// Of the people's means over the section: their sums' variance is that of the statements added up, divided by
/// 1 − alpha (k − 1)/k (Cronbach's alpha, solved for it).
double sectionVariance(const Questionnaire& questionnaire, const Section& section, const ReleasedStatement* statements,
                       const ReleasedConsistency& consistency)
{
    double variances = 0;
    for (std::size_t i = 0; i < section.items.size(); ++i)
        variances += rulerVariance(questionnaire, section.items[i], statements[i].counts->points);
    const auto k = static_cast<double>(section.items.size());
    return variances / (1 - consistency.alpha / 100.0 * (k - 1) / k) / (k * k);
}

StaffFigure sectionFigure(const Published& published, const Section& section, const ReleasedSection& released,
                          const ReleasedStatement* statements, StaffFigure figure)
{
    if (!released.consistency) {
        addInterval(figure, published, kUsualSectionDeviation * kUsualSectionDeviation, true);
        return figure;
    }
    const double variance = sectionVariance(published.questionnaire, section, statements, *released.consistency);
    figure.spread = StaffSpread{std::sqrt(variance), {}, {}, {}};
    addInterval(figure, published, variance, false);
    return figure;
}

/// Of the statements that are published.
PeopleCount fewestPeople(const StaffItem* items, std::size_t count)
{
    PeopleCount fewest = 0;
    for (const StaffItem* item = items; item != items + count; ++item)
        if (item->score)
            fewest = fewest == 0 ? item->score->people : std::min(fewest, item->score->people);
    return fewest;
}

/// What part of the whole each section decides; 0 without a score.
std::vector<double> sharesOfWhole(const Questionnaire& questionnaire, const ResponseScore& scored)
{
    std::vector<double> shares(scored.sections.size());
    for (const KindScore& kind : scored.kinds) {
        std::vector<std::size_t> inside;
        double weight = 0;
        for (std::size_t i = 0; i < shares.size(); ++i)
            if (scored.sections[i].score && (kind.id.empty() || questionnaire.sections[i].kind == kind.id)) {
                inside.push_back(i);
                weight += scored.sections[i].weight;
            }
        for (const std::size_t i : inside)
            shares[i] = weight > 0 ? kind.weight * scored.sections[i].weight / weight : 0;
    }
    return shares;
}

} // namespace

std::vector<StaffSection> staffSections(const Published& published, const std::vector<StaffItem>& items,
                                        const ResponseScore& scored)
{
    std::vector<StaffSection> sections;
    const ReleasedStatement* statements = published.release.statements.data();
    const StaffItem* item = items.data();
    for (const Section& section : published.questionnaire.sections) {
        const SectionScore& score = scored.sections[sections.size()];
        const ReleasedSection& released = published.release.sections[sections.size()];
        StaffSection& added = sections.emplace_back();
        added.id = section.id;
        added.why = score.why;
        if (score.score) {
            StaffFigure figure;
            figure.score = *score.score;
            figure.people = fewestPeople(item, section.items.size());
            added.score = sectionFigure(published, section, released, statements, std::move(figure));
        }
        addConsistency(added, published, section, released, statements);
        statements += section.items.size();
        item += section.items.size();
    }
    return sections;
}

/// The errors of the sections go all the same way at the worst: so their intervals are added up like their scores.
std::optional<StaffFigure> staffWhole(const Published& published, const std::vector<StaffSection>& sections,
                                      const ResponseScore& scored)
{
    if (!scored.score)
        return std::nullopt;
    StaffFigure figure;
    figure.score = *scored.score;
    const std::vector<double> shares = sharesOfWhole(published.questionnaire, scored);
    statistics::Interval sum;
    double all = 0;
    bool isUsualSpread = false;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (!sections[i].score || shares[i] == 0)
            continue;
        const StaffFigure& part = *sections[i].score;
        figure.people = all == 0 ? part.people : std::min(figure.people, part.people);
        sum.lower += shares[i] * part.comparedBy->lower;
        sum.upper += shares[i] * part.comparedBy->upper;
        isUsualSpread = isUsualSpread || part.interval->isUsualSpread;
        all += shares[i];
    }
    figure.comparedBy = statistics::Interval{sum.lower / all, sum.upper / all};
    figure.interval = likelyRange(*figure.comparedBy, isUsualSpread);
    return figure;
}

} // namespace soundings
