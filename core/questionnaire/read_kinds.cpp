// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_kinds.h"

#include "core/questionnaire/check_weights.h"
#include "core/questionnaire/read_own_id.h"

namespace soundings {

void readKindsAndFacets(const JsonReader& root, Questionnaire& made)
{
    std::set<std::string> kinds;
    for (const JsonReader& element : root.field("kinds").elements()) {
        if (!element.expectObject({"id", "label", "summary", "weight"}))
            continue;
        Kind& kind = made.kinds.emplace_back();
        kind.id = readOwnId(element, kinds);
        kind.label = element.field("label").text(ReadBy::Respondent);
        kind.summary = element.field("summary").textIfThere(ReadBy::Respondent);
        kind.weight = element.field("weight").integerOr(1, 0, kLargestWeight);
    }
    std::set<std::string> facets;
    for (const JsonReader& element : root.field("facets").elements()) {
        if (!element.expectObject({"id", "title", "meaning"}))
            continue;
        Facet& facet = made.facets.emplace_back();
        facet.id = readOwnId(element, facets);
        facet.title = element.field("title").text(ReadBy::Analyst);
        facet.meaning = element.field("meaning").textIfThere(ReadBy::Analyst);
    }
}

} // namespace soundings
