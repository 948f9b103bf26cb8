// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/changed_parts.h"

#include "app/text/change_text.h"
#include "app/text/comparison_text.h"
#include "app/text/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace soundings {

namespace {

template <class Change> ChangedPart changedPart(const Change& change, const QString& title)
{
    ChangedPart part;
    part.title = title;
    part.points = std::abs(change.change.displayedChange().value_or(0));
    part.isFallen = isClear(change.change) && change.change.direction() == ChangeDirection::Down;
    part.isComparable = change.change.direction() != ChangeDirection::NotComparable;
    part.isMoved = isClear(change.change)
        || std::any_of(change.sections.begin(), change.sections.end(),
                       [](const SectionChange& section) { return isClear(section.change); });
    return part;
}

ChangedPart ofResponse(const ResponseChange& change)
{
    ChangedPart part = changedPart(
        change,
        change.about.isEmpty()
            ? shown(change.questionnaire->title)
            : QCoreApplication::translate("ChangeCard", "Trust in %1").arg(QString::fromStdString(change.aboutName)));
    part.isMoved = part.isMoved || (change.common.isLittle() && !change.items.empty());
    part.response = &change;
    return part;
}

} // namespace

std::vector<ChangedPart> changedParts(const RoundComparison& comparison)
{
    std::vector<ChangedPart> parts;
    for (const ResponseChange& change : comparison.consensus)
        parts.push_back(ofResponse(change));
    for (const StaffChange& change : comparison.surveys) {
        parts.push_back(changedPart(change, shown(change.questionnaire->title)));
        parts.back().staff = &change;
    }
    for (const ResponseChange& change : comparison.partners)
        parts.push_back(ofResponse(change));
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i].number = static_cast<int>(i);
    return parts;
}

std::vector<ChangedPart>::iterator sortByMovement(std::vector<ChangedPart>& parts)
{
    const auto others =
        std::stable_partition(parts.begin(), parts.end(), [](const ChangedPart& part) { return part.isMoved; });
    std::stable_sort(parts.begin(), others,
                     [](const ChangedPart& one, const ChangedPart& other) { return one.points > other.points; });
    return others;
}

} // namespace soundings
