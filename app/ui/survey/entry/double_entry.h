// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/survey/entry/form_columns.h"

#include <vector>

namespace soundings {

/// How many of the forms a sample takes: one in so many.
inline constexpr std::size_t kOneInSample = 10;

/// An answer that was typed differently the second time.
struct CellDifference {
    std::size_t place = 0; ///< in TypedForms::sample
    FormColumn column;
    Code first = kCodeNotAnswered;
    Code second = kCodeNotAnswered;
};

/// How many answers were compared, and how many of them differed.
struct SampleOutcome {
    int compared = 0;
    int differed = 0;
    /// More than one in a hundred: then all the forms are worth typing twice.
    [[nodiscard]] bool isPoor() const { return differed * 100 > compared; }
};

/// Begins a second typing of every tenth form that is typed to its end, from one of the first ten, `start`, on; of the
/// last one where there are fewer. What was typed a second time before goes.
void beginSample(TypedForms& typed, const Questionnaire& questionnaire, std::size_t start);
/// The same of all forms that are typed to their end.
void beginAll(TypedForms& typed, const Questionnaire& questionnaire);
/// Of those that are typed a second time to their end. Comments are not compared.
std::vector<CellDifference> differences(const TypedForms& typed, const Questionnaire& questionnaire);
SampleOutcome outcomeOf(const TypedForms& typed, const Questionnaire& questionnaire);
/// The answer is `code`, both times.
void settle(TypedForms& typed, const CellDifference& difference, Code code);

} // namespace soundings
