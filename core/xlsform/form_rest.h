// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/form_sheet.h"

#include <string>

namespace soundings {

/// Columns of the sheet "soundings", a sheet of our own that pyxform passes over. Each row is what XLSForm has no place
/// for: a key ("calibration/bands/0/from", or the id of a section, statement or case and what is said of it,
/// "staff.rules.consent/why"), and its value, or its text in each language.
FormColumns restColumns();

/// Puts its rows into `root`. Faults: a key that
/// leads nowhere, or to what is there already.
void readRest(const FormSheet& sheet, const std::string& original, const FormPlaces& places, JsonValue& root,
              FormFaults& faults);

/// How the value of a row is written, and what it is read as: a number, yes or no as they are; a text that could be
/// taken for one of these stands in quotes.
std::string restCell(const JsonValue& value);
JsonValue restValue(const std::string& cell);

} // namespace soundings
