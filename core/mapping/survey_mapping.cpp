// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/survey_mapping.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/utf8.h"
#include "core/questionnaire/json_value.h"

#include <nlohmann/json.hpp>

namespace soundings {

namespace {

/// Takes a mapping out of JSON, field by field.
class MappingReader {
public:
    explicit MappingReader(ReadSurveyMapping& result) : m_result(result) { }

    void read(const JsonValue& root)
    {
        if (root.type != JsonType::Object)
            return fault(IssueCode::WrongType, {});
        for (std::size_t i = 0; i < root.names.size(); ++i)
            readField(root.names[i], root.elements[i]);
    }

private:
    void fault(IssueCode code, std::string where, std::string_view value = {})
    {
        m_result.issues.push_back({code, std::move(where), shortened(value)});
    }

    void readField(const std::string& name, const JsonValue& value)
    {
        SurveyMapping& mapping = m_result.mapping;
        if (name == "format") {
            if (value.type != JsonType::Number || value.text != "1")
                fault(IssueCode::UnknownFormat, name, value.text);
        } else if (name == "header_row") {
            if (value.type == JsonType::Null)
                return;
            mapping.headerRow = value.type == JsonType::Number ? wholeNumber(value.text) : std::nullopt;
            if (!mapping.headerRow || *mapping.headerRow < 1)
                fault(IssueCode::WrongValue, name, value.text);
        } else if (name == "columns") {
            readTexts(value, name, mapping.columns);
        } else if (name == "values") {
            if (value.type != JsonType::Object)
                return fault(IssueCode::WrongType, name);
            for (std::size_t i = 0; i < value.names.size(); ++i)
                readTexts(value.elements[i], name + "/" + value.names[i], mapping.values[value.names[i]]);
        } else if (name == "rows_in_doubt") {
            readRowsInDoubt(value);
        } else {
            fault(IssueCode::UnknownField, {}, name);
        }
    }

    void readRowsInDoubt(const JsonValue& value)
    {
        const bool isTake = value.text == "take";
        if (value.type == JsonType::Null)
            return;
        if (value.type != JsonType::String || (!isTake && value.text != "leave"))
            return fault(IssueCode::WrongValue, "rows_in_doubt", value.text);
        m_result.mapping.rowsInDoubt = isTake ? DoubtfulRows::Take : DoubtfulRows::Leave;
    }

    void readTexts(const JsonValue& object, const std::string& where, std::map<std::string, std::string>& texts)
    {
        if (object.type != JsonType::Object)
            return fault(IssueCode::WrongType, where);
        for (std::size_t i = 0; i < object.names.size(); ++i) {
            const JsonValue& value = object.elements[i];
            const bool isText = value.type == JsonType::String || value.type == JsonType::Number;
            if (!isText && value.type != JsonType::Null)
                fault(IssueCode::WrongType, where + "/" + object.names[i]);
            else
                texts[object.names[i]] = value.text;
        }
    }

    ReadSurveyMapping& m_result;
};

} // namespace

ReadSurveyMapping readSurveyMapping(std::string_view json)
{
    ReadSurveyMapping result;
    if (const auto root = parseJson(withoutByteOrderMark(json), {}, result.issues))
        MappingReader(result).read(*root);
    return result;
}

std::string surveyMappingText(const SurveyMapping& mapping)
{
    nlohmann::ordered_json json{{"format", 1}};
    if (mapping.headerRow)
        json["header_row"] = *mapping.headerRow;
    json["columns"] = nlohmann::ordered_json::object();
    for (const auto& [heading, target] : mapping.columns)
        json["columns"][heading] = target;
    if (!mapping.values.empty())
        json["values"] = mapping.values;
    if (mapping.rowsInDoubt != DoubtfulRows::Undecided)
        json["rows_in_doubt"] = mapping.rowsInDoubt == DoubtfulRows::Take ? "take" : "leave";
    constexpr int kIndent = 1;
    return json.dump(kIndent, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace soundings
