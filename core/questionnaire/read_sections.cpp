// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_sections.h"

#include "core/questionnaire/check_weights.h"
#include "core/questionnaire/limits.h"
#include "core/questionnaire/read_mirror.h"
#include "core/questionnaire/read_next_steps.h"

namespace soundings {

namespace {

/// What reading an item needs besides the item.
struct Surroundings {
    const Questionnaire& questionnaire;
    std::set<std::string>& texts; ///< of the items before it
};

void checkText(const JsonReader& field, const Text& text, std::set<std::string>& texts)
{
    if (!text.isEmpty() && !texts.insert(text.original).second)
        field.add(IssueCode::DuplicateText, text.original);
}

std::vector<Text> readLevels(const JsonReader& item, const Questionnaire& questionnaire, bool isExpected)
{
    std::vector<Text> levels;
    const JsonReader list = item.field("levels");
    const std::size_t points = questionnaire.scale.size();
    if (isExpected && !list.isThere())
        list.add(IssueCode::MissingLevel);
    if (!list.is(JsonType::Array) || points == 0) {
        (void)list.texts(ReadBy::Respondent);
        return levels;
    }
    for (const JsonReader& level : list.elements()) {
        if (!level.isThere())
            level.add(IssueCode::MissingLevel);
        else if (levels.size() >= points)
            level.add(IssueCode::TooManyLevels, level.text(ReadBy::Respondent).original);
        levels.push_back(level.textIfThere(ReadBy::Respondent));
    }
    for (std::size_t missing = levels.size(); missing < points; ++missing)
        item.reading().add(IssueCode::MissingLevel, list.place() + "/" + std::to_string(missing));
    return levels;
}

std::optional<MustHave> readMustHave(const JsonReader& field, const Questionnaire& questionnaire)
{
    if (!field.isThere() || !field.expectObject({"at_least", "reason"}))
        return std::nullopt;
    MustHave mustHave;
    const JsonReader atLeast = field.field("at_least");
    mustHave.atLeast = atLeast.integer(-1000, 1000);
    mustHave.reason = field.field("reason").text(ReadBy::Analyst);
    if (atLeast.is(JsonType::Number) && !questionnaire.scale.empty() && !questionnaire.findPoint(mustHave.atLeast))
        atLeast.add(IssueCode::MustHaveOutsideScale, std::to_string(mustHave.atLeast));
    return mustHave;
}

std::vector<Reference> readReferences(const JsonReader& list)
{
    std::vector<Reference> references;
    for (const JsonReader& element : list.elements()) {
        if (!element.expectObject({"label", "note", "verify"}))
            continue;
        Reference& reference = references.emplace_back();
        reference.label = element.field("label").text(ReadBy::Analyst);
        reference.note = element.field("note").textIfThere(ReadBy::Analyst);
        reference.verify = element.field("verify").flagOr(false);
    }
    return references;
}

void readGuidance(const JsonReader& element, Item& item)
{
    item.why = element.field("why").textIfThere(ReadBy::Analyst);
    item.evidence = element.field("evidence").texts(ReadBy::Analyst);
    item.references = readReferences(element.field("references"));
    const JsonReader construct = element.field("construct");
    item.construct = construct.isThere() ? construct.string() : std::string();
    item.discussion = element.field("discussion").textIfThere(ReadBy::Analyst);
}

Item readItem(const JsonReader& element, const Surroundings& around, bool hasLevels)
{
    Item item;
    if (!element.expectObject({"id", "text", "levels", "reverse", "weight", "allow_not_applicable", "allow_dont_know",
                               "must_have", "why", "evidence", "references", "next_steps", "next_step", "construct",
                               "discussion", "mirror", "mirror_of", "mirror_text", "compare"}))
        return item;
    const JsonReader id = element.field("id");
    item.id = {id.id()};
    if (item.id.value == "role" || item.id.value == "item")
        id.add(IssueCode::WrongValue, item.id.value); // columns of answers files
    if (!item.id.isEmpty())
        element.reading().takeId(item.id.value, id.place());
    item.text = element.field("text").text(ReadBy::Respondent);
    checkText(element.field("text"), item.text, around.texts);
    item.reverse = element.field("reverse").flagOr(false);
    item.weight = element.field("weight").integerOr(1, 0, kLargestWeight);
    item.allowNotApplicable = element.field("allow_not_applicable").flagOr(false);
    item.allowDontKnow = element.field("allow_dont_know").flagOr(true);
    item.levels = readLevels(element, around.questionnaire, hasLevels);
    item.mustHave = readMustHave(element.field("must_have"), around.questionnaire);
    readGuidance(element, item);
    readNextSteps(element, around.questionnaire, item);
    readMirror(element, item);
    return item;
}

/// The id of a list's element that a section names; `unknown` where there is none of that name.
template <class List> std::string readMember(const JsonReader& field, const List& list, IssueCode unknown)
{
    if (!field.isThere())
        return {};
    std::string id = field.string();
    const bool isKnown = std::any_of(list.begin(), list.end(), [&](const auto& other) { return other.id == id; });
    if (!id.empty() && !isKnown)
        field.add(unknown, id);
    return id;
}

Section readSection(const JsonReader& element, const Surroundings& around, bool hasLevels)
{
    Section section;
    if (!element.expectObject({"id", "title", "summary", "weight", "kind", "facet", "items"}))
        return section;
    section.id = {element.field("id").id()};
    if (!section.id.isEmpty())
        element.reading().takeId(section.id.value, element.field("id").place());
    section.title = element.field("title").text(ReadBy::Respondent);
    section.summary = element.field("summary").textIfThere(ReadBy::Respondent);
    section.weight = element.field("weight").integerOr(1, 0, kLargestWeight);
    section.kind = readMember(element.field("kind"), around.questionnaire.kinds, IssueCode::UnknownKind);
    section.facet = readMember(element.field("facet"), around.questionnaire.facets, IssueCode::UnknownFacet);
    if (!around.questionnaire.kinds.empty() && !element.field("kind").isThere())
        element.field("kind").add(IssueCode::MissingField);
    const JsonReader items = element.field("items");
    if (items.isThere() && !items.is(JsonType::Array))
        items.reading().missItem();
    for (const JsonReader& item : items.elementsOfTheirOwn(kMostItems)) {
        section.items.push_back(readItem(item, around, hasLevels));
        if (section.items.back().id.isEmpty())
            item.reading().missItem();
    }
    if (section.items.empty() && (!items.isThere() || items.is(JsonType::Array)))
        items.add(IssueCode::NoItems);
    return section;
}

/// False, with an issue, where there are too many items in all; then no section is worth reading.
bool checkItemCount(const JsonReader& list, const std::vector<JsonReader>& sections)
{
    std::size_t items = 0;
    for (const JsonReader& section : sections)
        items += section.field("items").size();
    if (items > kMostItems)
        list.addTooMany(IssueCode::TooManyItems, items, kMostItems);
    return items <= kMostItems;
}

} // namespace

void readSections(const JsonReader& root, Questionnaire& made)
{
    const JsonReader sections = root.field("sections");
    std::set<std::string> texts;
    const Surroundings around{made, texts};
    const bool hasLevels = root.field("level_labels").is(JsonType::Array);
    std::vector<Section> all;
    const std::vector<JsonReader> elements = sections.elementsOfTheirOwn(kMostSections);
    const bool isShortEnough = checkItemCount(sections, elements);
    if (!isShortEnough || elements.size() < sections.size() || (sections.isThere() && !sections.is(JsonType::Array)))
        sections.reading().missItem();
    if (!isShortEnough)
        return;
    for (const JsonReader& element : elements) {
        all.push_back(readSection(element, around, hasLevels));
        if (!element.is(JsonType::Object))
            element.reading().missItem();
    }
    if (all.empty() && (!sections.isThere() || sections.is(JsonType::Array)))
        sections.add(IssueCode::NoItems);
    made.sections = std::move(all);
}

} // namespace soundings
