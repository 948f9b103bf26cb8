// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/partnership_json.h"

#include <iosfwd>

namespace soundings::cli {

/// The whole for people, and the five sentences of a board.
void writePartnershipText(const RoundPacks& round, const WholePartnership& whole, std::ostream& out);
/// One line an agency, alphabetical.
void writePartnershipCsv(const WholePartnership& whole, std::ostream& out);

} // namespace soundings::cli
