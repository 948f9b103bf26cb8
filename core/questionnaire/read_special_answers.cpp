// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_special_answers.h"

namespace soundings {

namespace {

enum class Special { DontKnow, NotApplicable };

std::optional<Special> specialOf(const JsonReader& field)
{
    const std::string id = field.id();
    if (id == "dont_know" || id == "dont-know")
        return Special::DontKnow;
    if (id == "not_applicable" || id == "not-applicable")
        return Special::NotApplicable;
    if (isId(id))
        field.add(IssueCode::WrongValue, id);
    return std::nullopt;
}

void readOne(const JsonReader& element, std::set<Special>& seen, Questionnaire& made)
{
    if (!element.expectObject({"id", "label", "scored", "needs_reason"}))
        return;
    const std::optional<Special> special = specialOf(element.field("id"));
    if (special && !seen.insert(*special).second)
        element.field("id").add(IssueCode::DuplicateId, element.field("id").string());
    const Text label = element.field("label").text(ReadBy::Respondent);
    element.field("scored").expectFlag(false);
    if (special == Special::NotApplicable) {
        made.notApplicableLabel = label;
        made.notApplicableNeedsReason = element.field("needs_reason").flagOr(made.notApplicableNeedsReason);
    } else {
        made.dontKnowLabel = label;
        element.field("needs_reason").expectFlag(false);
    }
}

} // namespace

void readSpecialAnswers(const JsonReader& root, Questionnaire& made)
{
    made.notApplicableNeedsReason = made.respondent != Respondent::Individual;
    std::set<Special> seen;
    for (const JsonReader& element : root.field("special_answers").elements())
        readOne(element, seen, made);
}

} // namespace soundings
