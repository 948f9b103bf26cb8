// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"

namespace soundings {

/// Puts the texts of a translation file into root's "translations". Its faults have places that begin with `name`.
void mergeOverlay(JsonValue& root, std::string_view overlay, const std::string& name, Issues& issues);

/// Reads "translations", which the texts read after it find their own in.
void readTranslations(const JsonReader& root);

} // namespace soundings
