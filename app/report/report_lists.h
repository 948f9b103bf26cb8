// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"

namespace soundings {

class HtmlWriter;

void writeMustHaves(HtmlWriter& html, const RoundResult& result);
void writeToFindOut(HtmlWriter& html, const RoundResult& result);
void writeNextSteps(HtmlWriter& html, const RoundResult& result);

} // namespace soundings
