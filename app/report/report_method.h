// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"

namespace soundings {

class HtmlWriter;

/// Every sum, the weights, and what the words and lines mean.
void writeMethod(HtmlWriter& html, const RoundResult& result);

} // namespace soundings
