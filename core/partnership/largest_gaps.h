// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/gaps.h"
#include "core/partnership/pack_table.h"

#include <vector>

namespace soundings {

/// What two agencies see most differently in one section: places in the table, a < b.
struct LargestGap {
    std::size_t a = 0;
    std::size_t b = 0;
    bool isNamed = false; ///< may be shown with the agencies' names
    QuestionnairePtr questionnaire;
    SectionGap section;
    ItemGap item;
};

/// Of every pair and each of its sections that is worth a look, the item that is furthest apart, where that is two
/// steps or more. By section gap, then by item gap, then alphabetical: a whole section is seldom apart by chance.
std::vector<LargestGap> largestGaps(const PackTable& packs);

/// How often an item was answered "don't know", of the responses that answered it.
struct DoubtfulItem {
    QuestionnairePtr questionnaire;
    ItemId item;
    int times = 0;
    int answered = 0; ///< rated or "don't know"
};
/// Over everything released, who said so left out; the most frequent first, of equals the first in the questionnaire.
std::vector<DoubtfulItem> mostDoubtful(const PackTable& packs);

} // namespace soundings
