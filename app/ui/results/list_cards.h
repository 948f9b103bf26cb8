// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"

#include <vector>

class QFrame;

namespace soundings {

class LineList;

/// A card with a list in it.
struct ListCard {
    QFrame* card = nullptr;
    LineList* list = nullptr;
};

/// What to do next and what to find out, each where there is any: the first few lines, the others on request.
std::vector<ListCard> makeListCards(const RoundResult& result);

} // namespace soundings
