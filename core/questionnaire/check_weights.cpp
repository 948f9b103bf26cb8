// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/check_weights.h"

#include "core/questionnaire/exactness.h"

namespace soundings {

namespace {

template <class Parts> std::vector<int> weightsOf(const Parts& parts)
{
    std::vector<int> weights;
    for (const auto& part : parts)
        weights.push_back(part.weight);
    return weights;
}

bool addToNothing(const std::vector<int>& weights)
{
    return std::all_of(weights.begin(), weights.end(), [](int weight) { return weight == 0; });
}

std::vector<int> sectionWeightsIn(const Questionnaire& questionnaire, const Kind& kind)
{
    std::vector<int> weights;
    for (const Section& section : questionnaire.sections)
        if (section.kind == kind.id)
            weights.push_back(section.weight);
    return weights;
}

void checkParts(const JsonReader& root, const Questionnaire& questionnaire)
{
    const std::string sections = root.field("sections").place();
    for (const Section& section : questionnaire.sections)
        if (!section.items.empty() && addToNothing(weightsOf(section.items)))
            root.reading().add(IssueCode::WeightsAddToNothing, sections + "/" + section.id.value);
    for (const Kind& kind : questionnaire.kinds)
        if (!questionnaire.sections.empty() && addToNothing(sectionWeightsIn(questionnaire, kind)))
            root.reading().add(IssueCode::WeightsAddToNothing, root.field("kinds").place() + "/" + kind.id);
}

/// What many people answer is counted in whole units.
void checkCounting(const JsonReader& root, const Questionnaire& questionnaire)
{
    if (questionnaire.respondent != Respondent::Individual)
        return;
    if (!isScaleCountable(questionnaire))
        root.field("scale").add(IssueCode::TooFineToCount);
    else if (!areCasesCountable(questionnaire))
        root.field("scenarios").add(IssueCode::TooFineToCount);
}

bool checkWhole(const JsonReader& root, const Questionnaire& questionnaire)
{
    const bool hasKinds = !questionnaire.kinds.empty();
    const std::vector<int> weights = hasKinds ? weightsOf(questionnaire.kinds) : weightsOf(questionnaire.sections);
    if (weights.empty() || !addToNothing(weights))
        return true;
    root.field(hasKinds ? "kinds" : "sections").add(IssueCode::WeightsAddToNothing);
    return false;
}

} // namespace

void checkWeights(const JsonReader& root, const Questionnaire& questionnaire)
{
    checkParts(root, questionnaire);
    if (checkWhole(root, questionnaire) && !staysExact(questionnaire))
        root.field("sections").add(IssueCode::WeightsTooLarge);
    checkCounting(root, questionnaire);
}

} // namespace soundings
