// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_value.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace soundings {

JsonValue jsonArray();
/// Empty where `text` is no number that JSON can write.
std::optional<JsonValue> jsonNumber(const std::string& text);
/// Empty where `text` is anything but digits, with a minus before them or without.
std::optional<int> wholeNumber(const std::string& text);
/// "yes", "no", "true", "false" in any case, as XLSForms write them.
std::optional<bool> yesOrNo(const std::string& text);

/// A field of any value, made where it is not there: "calibration/bands/0/label". Elements of lists by index from 0,
/// each no more than one behind the last. nullptr where the path leads through something that is neither or would leave
/// a gap.
JsonValue* valueAt(JsonValue& root, std::string_view path);
/// The same without making anything.
const JsonValue* findAt(const JsonValue& root, std::string_view path);

/// Every text with its path, in order: strings, numbers, truth values, and texts in languages, which are objects of
/// strings with one in `language`.
using JsonLeaf = std::function<void(const std::string& path, const JsonValue& value)>;
void forEachLeaf(const JsonValue& root, const std::string& language, const JsonLeaf& leaf);
bool isTextInLanguages(const JsonValue& value, const std::string& language);

} // namespace soundings
