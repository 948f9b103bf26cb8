// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/named_change.h"

#include "app/text/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace soundings {

namespace {

struct NamedChangeText {
    Q_DECLARE_TR_FUNCTIONS(NamedChangeText)
};

bool isReadinessOfLittle(const RoundComparison& comparison)
{
    const auto isLittle = [](const auto& part) {
        return part.questionnaire->feeds == FeedsIndex::Readiness && part.common.isLittle();
    };
    return std::any_of(comparison.consensus.begin(), comparison.consensus.end(), isLittle)
        || std::any_of(comparison.surveys.begin(), comparison.surveys.end(), isLittle);
}

} // namespace

bool anyComparable(const std::vector<NamedChange>& changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const NamedChange& named) {
        return named.change->direction() != ChangeDirection::NotComparable;
    });
}

std::vector<NamedChange> indexChanges(const RoundComparison& comparison)
{
    std::vector<NamedChange> changes{{NamedChangeText::tr("Readiness"), &comparison.readiness, IndexKind::Readiness,
                                      isReadinessOfLittle(comparison)}};
    for (const ResponseChange& partner : comparison.partners)
        changes.push_back({NamedChangeText::tr("Trust in %1").arg(QString::fromStdString(partner.aboutName)),
                           &partner.change, IndexKind::Trust, partner.common.isLittle()});
    return changes;
}

std::vector<NamedChange> partChanges(const RoundComparison& comparison)
{
    std::vector<NamedChange> changes;
    for (const ResponseChange& consensus : comparison.consensus)
        changes.push_back({shown(consensus.questionnaire->title), &consensus.change, {}, consensus.common.isLittle()});
    for (const StaffChange& staff : comparison.surveys)
        changes.push_back({shown(staff.questionnaire->title), &staff.change, {}, staff.common.isLittle()});
    return changes;
}

std::vector<NamedChange> sectionChanges(const RoundComparison& comparison, const ResponseChange& change)
{
    const Names names{QString::fromStdString(change.aboutName), QString::fromStdString(comparison.ours.name)};
    std::vector<NamedChange> sections;
    for (const SectionChange& section : change.sections)
        if (const Section* asked = change.questionnaire->findSection(section.id))
            sections.push_back({shown(asked->title, names), &section.change});
    return sections;
}

std::vector<NamedChange> clearOnes(std::vector<NamedChange> changes)
{
    std::erase_if(changes, [](const NamedChange& named) {
        const ChangeDirection direction = named.change->direction();
        return direction != ChangeDirection::Up && direction != ChangeDirection::Down;
    });
    std::stable_sort(changes.begin(), changes.end(), [](const NamedChange& one, const NamedChange& other) {
        return std::abs(*one.change->displayedChange()) > std::abs(*other.change->displayedChange());
    });
    return changes;
}

} // namespace soundings
