// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/table.h"
#include "core/results/round_result.h"
#include "core/scoring/sum.h"

namespace soundings {

/// A sum down to its sections: what each line gives adds up to the line above it. The items of the sections stand in
/// tables of answers. `about` is empty but for a partner's. With the `score` that the sum is behind, its ranges,
/// ratings and bands stand beside, or why a line does not count.
Table sumTable(const RoundResult& result, const SumTerm& sum, const AgencyId& about, const QString& id,
               const ResponseScore* score = nullptr);

} // namespace soundings
