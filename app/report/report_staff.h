// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"

namespace soundings {

class HtmlWriter;

/// Each staff survey, as far as it may be published.
void writeStaff(HtmlWriter& html, const RoundResult& result);

} // namespace soundings
