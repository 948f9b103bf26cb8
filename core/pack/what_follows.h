// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/read_pack.h"
#include "core/questionnaire/json_reader.h"

namespace soundings {

/// An issue at `field` where readiness is not what the pack's own answers and releases make. Where a part of those did
/// not leave it cannot be told, but for a number that no such part could make.
void checkReadiness(const JsonReader& field, const PackContent& content, const KnownVersion& known);

} // namespace soundings
