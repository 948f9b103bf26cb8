// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that packs and invitations share. For core/pack alone.
#pragma once

#include "core/pack/pack.h"
#include "core/questionnaire/json_reader.h"

#include <string>

namespace soundings {

/// A name or a label as this program keeps it: on one line, tidied, nothing hidden in it, no longer than may be typed.
std::string readPackName(const JsonReader& field);
/// Text of at most `longest` characters that may have lines; empty where the field is not there.
std::string readPackLines(const JsonReader& field, std::size_t longest);
/// The same on one line.
std::string readPackLine(const JsonReader& field, std::size_t longest);
Date readPackDay(const JsonReader& field);
/// From 1 to 10^15.
std::int64_t readPackNumber(const JsonReader& field);
/// {"id", "label", "date"}
PackRound readPackRound(const JsonReader& field);
/// {"id", "name"}
PackAgency readPackAgency(const JsonReader& field);
/// "1700/27", as Fraction::text() writes it, from 0 to 100.
Fraction readPackScore(const JsonReader& field);

} // namespace soundings
