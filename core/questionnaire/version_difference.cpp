// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/version_difference.h"

namespace soundings {

namespace {

bool isOtherMustHave(const std::optional<MustHave>& before, const std::optional<MustHave>& after)
{
    return before.has_value() != after.has_value() || (before && before->atLeast != after->atLeast);
}

ItemDifference itemDifference(const Questionnaire& from, const Questionnaire& to, const Item& after)
{
    ItemDifference found;
    found.before = from.findItem(after.id);
    found.after = &after;
    if (found.before == nullptr)
        return found;
    const Item& before = *found.before;
    found.wording = before.text != after.text;
    found.levels = before.levels != after.levels;
    found.weight = before.weight != after.weight;
    found.mustHave = isOtherMustHave(before.mustHave, after.mustHave);
    found.reverse = before.reverse != after.reverse;
    found.answers =
        before.allowNotApplicable != after.allowNotApplicable || before.allowDontKnow != after.allowDontKnow;
    found.section = from.sectionOf(after.id)->id != to.sectionOf(after.id)->id;
    return found;
}

bool differs(const ItemDifference& one)
{
    return one.before == nullptr || one.wording || one.levels || one.weight || one.mustHave || one.reverse
        || one.answers || one.section;
}

void addItems(VersionDifference& found, const Questionnaire& before, const Questionnaire& after)
{
    for (const Item* item : after.items())
        if (const ItemDifference one = itemDifference(before, after, *item); differs(one))
            found.items.push_back(one);
    for (const Item* item : before.items())
        if (after.findItem(item->id) == nullptr) {
            ItemDifference removed;
            removed.before = item;
            found.items.push_back(removed);
        }
}

void addSections(VersionDifference& found, const Questionnaire& before, const Questionnaire& after)
{
    for (const Section& section : after.sections) {
        const Section* was = before.findSection(section.id);
        const bool isRenamed = was != nullptr && was->title != section.title;
        const bool isWeighed = was != nullptr && was->weight != section.weight;
        if (was == nullptr || isRenamed || isWeighed)
            found.sections.push_back({was, &section, isRenamed, isWeighed});
    }
    for (const Section& section : before.sections)
        if (after.findSection(section.id) == nullptr)
            found.sections.push_back({&section, nullptr, false, false});
}

} // namespace

VersionDifference versionDifference(const Questionnaire& before, const Questionnaire& after)
{
    VersionDifference found;
    found.scale = before.scale != after.scale;
    addSections(found, before, after);
    addItems(found, before, after);
    return found;
}

} // namespace soundings
