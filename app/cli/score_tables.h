// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/results/round_result.h"

#include <iosfwd>
#include <vector>

namespace soundings::cli {

void writeScoreText(const RoundResult& result, std::ostream& out);
/// UTF-8 with a byte-order mark, for spreadsheets.
void writeScoreCsv(const RoundResult& result, std::ostream& out);
/// What to do first and what to find out, as lists.
void writeSuggestions(const RoundResult& result, std::ostream& out);

} // namespace soundings::cli
