// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

namespace soundings {

/// Whether any words of its blocks stand in the language that the program falls back to.
bool hasFallbacks(const Document& document);

} // namespace soundings
