// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"

namespace soundings {

class HtmlWriter;

/// The sentence, readiness and trust, each with its band, range and what holds it.
void writeSummary(HtmlWriter& html, const RoundResult& result);
/// The number, its band by word and shape, its ruler and its notes. `partner` is null for readiness.
void writeIndexBlock(HtmlWriter& html, const RoundResult& result, const Index& index, const PartnerResult* partner);

} // namespace soundings
