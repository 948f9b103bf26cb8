// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/rounds/invented_round.h"

namespace soundings::rounds {

/// Of one response or survey, a part of it or one item of it (SCORING.md section 8).
struct Tally {
    int rated = 0;
    int applicable = 0;
    int answered = 0;
    int dontKnow = 0;
    int notApplicable = 0;
};

struct Span {
    Exact low;
    Exact high;
};

struct ScoredPart {
    std::string id;
    std::optional<Exact> score;
    std::optional<Span> range; ///< empty: nothing in it applies
    Tally tally;
    std::vector<std::string> without; ///< sections of a kind that apply and have no score
};

struct Scored {
    std::vector<ScoredPart> sections;
    std::vector<ScoredPart> kinds;
    ScoredPart whole;
    std::vector<std::string> unmet; ///< must-haves
    std::vector<std::string> unconfirmed;
    std::vector<std::string> waiting;
};

/// An item as the score takes it: with what it counts for, or why it does not.
struct Counted {
    Said said = Said::Nothing;
    std::optional<Exact> score;
};

/// Sections 2, 7 and 8 of SCORING.md.
Scored scoreAgreed(const Asked& asked, const std::vector<Mark>& marks);
/// The same sums over statements as published; must-haves are the caller's.
Scored scoreCounted(const Asked& asked, const std::vector<Counted>& items);

} // namespace soundings::rounds
