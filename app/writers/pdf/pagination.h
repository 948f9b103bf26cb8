// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/pdf/flow.h"

namespace soundings {

/// The slices on pages, one at least; with running heads and feet. `flow` has none left.
PaperPages paginated(Flow& flow);

} // namespace soundings
