// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"
#include "core/scoring/index.h"

namespace soundings {

/// Readiness or trust as a pack says it, without its answers: the band by number is the number's, and what holds a band
/// holds it (SCORING.md sections 5 and 7).
Index readPackIndex(const JsonReader& field, IndexKind kind);

/// Whether two are the same in all that is said of them.
bool areSameIndex(const Index& a, const Index& b);

} // namespace soundings
