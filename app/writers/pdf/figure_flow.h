// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/pdf/flow.h"

namespace soundings {

/// As wide as the page, or less where it would be higher than one.
void flowFigure(Flow& flow, const Figure& figure);

/// A card with the number, or two side by side; `second` null where there is one.
void flowHeadlines(Flow& flow, const Headline& first, const Headline* second);

} // namespace soundings
