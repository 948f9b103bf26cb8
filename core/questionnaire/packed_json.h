// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace soundings {

struct JsonValue;

/// A value as text that is read without looking at every character: the build embeds the built-in questionnaires so
/// beside their JSON, and a start takes a third less. Lengths and counts stand before what they are of: "o1:2:id"
/// "s3:gov" is {"id": "gov"}.
std::string packJson(const JsonValue& value);

/// What packJson() wrote, and nothing else: throws std::exception where the text ends too early.
JsonValue unpackJson(std::string_view packed);

} // namespace soundings
