// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/released_figure.h"

namespace soundings {

/// Wilson's 95 % interval of the favourable share (STATISTICS.md section 4.1), in whole percent rounded outward. It is
/// reckoned from what is shown of the share and from nothing else: under 20 people of any share that would be shown as
/// this one, and of a limit of any share beyond it, so that it tells nothing more. Empty where there is no share.
std::optional<ReleasedInterval> favourableInterval(const ReleasedFigure& figure);
/// The same of a share shown of so many people.
ReleasedInterval favourableInterval(const ReleasedShare& share, int people);

} // namespace soundings
