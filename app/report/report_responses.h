// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"

namespace soundings {

class HtmlWriter;

/// Governance and other questionnaires we agreed on: sections as figure and table.
void writeConsensus(HtmlWriter& html, const RoundResult& result);
void writePartners(HtmlWriter& html, const RoundResult& result);

} // namespace soundings
