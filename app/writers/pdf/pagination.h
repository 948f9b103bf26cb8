// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/pdf/flow.h"

namespace soundings {

/// The slices on pages, one at least; with running heads and feet. `flow` has none left.
PaperPages paginated(Flow& flow);

/// All of a document, its folds in an annex: one layout for the PDF and for pictures of any resolution.
PaperPages laidOut(const Document& document);

} // namespace soundings
