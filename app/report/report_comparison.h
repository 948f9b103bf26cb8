// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/round_comparison.h"

namespace soundings {

class HtmlWriter;

void writeComparison(HtmlWriter& html, const RoundComparison& comparison);

} // namespace soundings
