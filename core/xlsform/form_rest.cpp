// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/form_rest.h"

#include "core/xlsform/form_json.h"

namespace soundings {

namespace {

/// Where the key leads in the JSON, and as faults name it.
FormPlace placeOf(const std::string& key, const FormPlaces& places)
{
    const auto slash = key.find('/');
    const std::string rest = slash == std::string::npos ? std::string() : key.substr(slash);
    const auto place = places.find(key.substr(0, slash));
    return place == places.end() ? FormPlace{key, key}
                                 : FormPlace{place->second.path + rest, place->second.place + rest};
}

/// Texts in languages join those that are there already.
bool join(JsonValue& field, const JsonValue& made)
{
    if (field.type == JsonType::Null) {
        field = made;
        return true;
    }
    if (field.type != JsonType::Object || made.type != JsonType::Object)
        return false;
    for (std::size_t i = 0; i < made.names.size(); ++i) {
        if (field.find(made.names[i]) != nullptr)
            return false;
        field.field(made.names[i]) = made.elements[i];
    }
    return true;
}

} // namespace

FormColumns restColumns() { return {{"key", "value"}, {"text"}, {}}; }

void readRest(const FormSheet& sheet, const std::string& original, const FormPlaces& places, JsonValue& root,
              FormFaults& faults)
{
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        const std::string key = sheet.cell(row, "key");
        const std::string value = sheet.cell(row, "value");
        const JsonValue text = sheet.text(row, "text", original, faults, true);
        if (key.empty() || (value.empty() == (text.type == JsonType::Null))) {
            faults.add(IssueCode::MissingField, sheet.place(row, key.empty() ? "key" : "value"));
            continue;
        }
        const FormPlace here = placeOf(key, places);
        JsonValue* field = valueAt(root, here.path);
        if (field == nullptr || !join(*field, value.empty() ? text : restValue(value))) {
            faults.add(IssueCode::UnknownKey, sheet.place(row, "key"), key);
            continue;
        }
        for (std::string part = here.place; !part.empty();
             part.resize(part.find('/') == std::string::npos ? 0 : part.rfind('/')))
            faults.put(part, sheet.place(row, "key"));
    }
}

std::string restCell(const JsonValue& value)
{
    if (value.type == JsonType::Bool)
        return value.flag ? "yes" : "no";
    if (value.type != JsonType::String)
        return value.text;
    const bool isTakenForOther = value.text.starts_with('"') || restValue(value.text).type != JsonType::String;
    return isTakenForOther ? writeJson(value) : value.text;
}

JsonValue restValue(const std::string& cell)
{
    if (std::optional<JsonValue> number = jsonNumber(cell))
        return *number;
    if (const std::optional<bool> flag = yesOrNo(cell))
        return JsonValue::boolean(*flag);
    Issues ignored;
    if (cell.starts_with('"'))
        if (std::optional<JsonValue> quoted = parseJson(cell, {}, ignored))
            return *quoted;
    return JsonValue::string(cell);
}

} // namespace soundings
