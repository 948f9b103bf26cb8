// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/item.h"
#include "core/questionnaire/json_reader.h"

namespace soundings {

/// `made` has its id already.
void readMirror(const JsonReader& item, Item& made);

} // namespace soundings
