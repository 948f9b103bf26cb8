// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/questionnaire/limits.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

enum class JsonType { Null, Bool, Number, String, Array, Object };

/// JSON as it stood in the file: fields in its order, numbers as they were written, so that both can be exact.
struct JsonValue {
    JsonType type = JsonType::Null;
    bool flag = false;
    std::string text; ///< of a string; of a number its digits
    std::vector<std::string> names; ///< of an object: one for each of `elements`
    std::vector<JsonValue> elements; ///< of an array or an object

    static JsonValue string(std::string value);
    static JsonValue boolean(bool value); // NOLINT(readability-identifier-naming)
    static JsonValue object();
    /// nullptr where there is no such field, or this is no object.
    [[nodiscard]] const JsonValue* find(std::string_view name) const;
    /// The field, made (as null) where it was missing. For objects only.
    JsonValue& field(std::string_view name);
    /// The fields of `other`, in place of those of the same name or behind the others. For objects only.
    void replaceFields(const JsonValue& other);
};

/// What is refused before a byte is read as JSON: files over `kLargestSource`, bytes that are not UTF-8, deep nesting,
/// more than kMostValues values (limits.h).
constexpr std::size_t kLargestSource = std::size_t{4} << 20U;
constexpr int kDeepestNesting = 64;
struct JsonLimits {
    std::size_t bytes = kLargestSource;
    std::size_t values = kMostValues;
};

/// Empty where there are faults; then each is in `issues`, at "line 3, column 14" after `prefix`.
std::optional<JsonValue> parseJson(std::string_view source, const std::string& prefix, Issues& issues,
                                   const JsonLimits& limits = {});

/// On one line, without spaces: the same text for the same value.
std::string writeJson(const JsonValue& value);

/// The first 80 characters, for Issue::value.
std::string shortened(std::string_view text);

} // namespace soundings
