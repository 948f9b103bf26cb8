// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/round_comparison.h"
#include "core/results/round_result.h"

namespace soundings {

class HtmlWriter;

// The parts of the report, each with its heading and in the order of the page.

/// The sentence, readiness and trust, each with its band, range and what holds it.
void writeSummary(HtmlWriter& html, const RoundResult& result);
/// Governance and other questionnaires we agreed on: sections as figure and table.
void writeConsensus(HtmlWriter& html, const RoundResult& result);
void writeMustHaves(HtmlWriter& html, const RoundResult& result);
void writeToFindOut(HtmlWriter& html, const RoundResult& result);
void writeNextSteps(HtmlWriter& html, const RoundResult& result);
void writePartners(HtmlWriter& html, const RoundResult& result);
void writeStaff(HtmlWriter& html, const RoundResult& result);
void writeComparison(HtmlWriter& html, const RoundComparison& comparison);
/// Every sum, the weights, and what the words and lines mean.
void writeMethod(HtmlWriter& html, const RoundResult& result);

/// The number, its band by word and shape, its ruler and its notes. `partner` is null for readiness.
void writeIndexBlock(HtmlWriter& html, const RoundResult& result, const Index& index, const PartnerResult* partner);
/// Sections of a consensus or partner response as figure and table.
void writeSections(HtmlWriter& html, const RoundResult& result, const Questionnaire& questionnaire,
                   const ResponseScore& score, const AgencyId& about);

} // namespace soundings
