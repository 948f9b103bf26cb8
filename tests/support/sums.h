// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/sum.h"

#include <string>

namespace soundings::test {

/// Empty if every line's contribution is exactly the sum of those below it; else the id of the first that is not.
inline std::string firstLineThatDoesNotAdd(const SumTerm& term)
{
    Fraction sum;
    for (const SumTerm& below : term.terms) {
        if (const std::string found = firstLineThatDoesNotAdd(below); !found.empty())
            return found;
        sum += below.contribution;
    }
    return term.terms.empty() || sum == term.contribution ? std::string() : term.id;
}

/// The line with this id, anywhere below; fails the test's expectations with an empty line if there is none.
inline SumTerm lineOf(const SumTerm& term, const std::string& id)
{
    if (term.id == id)
        return term;
    for (const SumTerm& below : term.terms)
        if (const SumTerm found = lineOf(below, id); !found.id.empty())
            return found;
    return {};
}

} // namespace soundings::test
