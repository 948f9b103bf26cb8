// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/limit.h"
#include "core/questionnaire/questionnaire.h"
#include "core/scoring/index.h"
#include "core/scoring/response_score.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

enum class SumLevel { Index, Questionnaire, Kind, Section, Item };
/// How a term counts in the sum.
enum class TermState {
    Counted,
    CountedAsZero, ///< don't know, where no evidence means no claim
    NotApplicable,
    DontKnow,
    NotAnswered,
    NotScored, ///< too little of it is answered
    Withheld, ///< staff figures that are not published
};

/// One line of the sum behind a number, with the lines below it. Text, window and report all show this value.
struct SumTerm {
    std::string id; ///< item, section, kind or questionnaire; "readiness" or "trust" for an index
    SumLevel level = SumLevel::Index;
    TermState state = TermState::Counted;
    std::optional<int> point; ///< of an item that is rated
    int weight = 1; ///< as the questionnaire gives it
    Limit limit = Limit::Exact; ///< of a staff figure that is displayed as "80 or more"
    std::optional<Fraction> score; ///< 0..100 of this line
    Fraction share; ///< of the top number that this line decides, 0..1; 0 where it does not count
    Fraction contribution; ///< points of the top number: share × score. Children add exactly to their parent.
    std::vector<SumTerm> terms;
};

/// The sum behind one response's score; its top line stands for the questionnaire.
SumTerm sumBehind(const Questionnaire& questionnaire, const Answers& answers, const ResponseScore& score);
/// The same over lines of items that are known, in the order of the questionnaire: their id, weight, state and score.
SumTerm sumOver(const Questionnaire& questionnaire, std::vector<SumTerm> items, const ResponseScore& score);
/// The lines of its items, in order; they live as long as the sum.
std::vector<const SumTerm*> itemTerms(const SumTerm& sum);
/// A sum as part of something larger: every share and contribution below multiplied by `share`.
SumTerm scaled(SumTerm term, const Fraction& share);

/// Contributions of `term`'s children in tenths of a point, adding to the parent's rounded tenths.
std::vector<std::int64_t> displayedTenths(const SumTerm& term);

} // namespace soundings
