// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/pdf/flow.h"

namespace soundings {

/// What stands on every page beside the text: running head, marking at head and foot, "page x of y", the words behind;
/// the logo on the first. None of it is part of the structure.
void addFurniture(Flow& flow, PaperPages& pages);

} // namespace soundings
