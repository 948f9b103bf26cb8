// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/answer_file.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/utf8.h"
#include "core/questionnaire/json_value.h"

namespace soundings {

namespace {

constexpr std::string_view kMark = "\"soundings-answers\"";
constexpr std::size_t kLargestAnswerFile = std::size_t{1} << 20U;

/// Takes one person's answers out of JSON, field by field.
class AnswerFileReader {
public:
    AnswerFileReader(AnswerFile& file, const Questionnaire& questionnaire)
        : m_file(file), m_questionnaire(questionnaire)
    {
    }

    void read(const JsonValue& root)
    {
        if (root.type != JsonType::Object)
            return fault(IssueCode::WrongType, {});
        for (std::size_t i = 0; i < root.names.size(); ++i)
            readField(root.names[i], root.elements[i]);
        for (const char* needed : {"questionnaire", "version", "form", "answers"})
            if (root.find(needed) == nullptr)
                fault(IssueCode::MissingField, {}, needed);
    }

private:
    void readField(const std::string& name, const JsonValue& value)
    {
        if (name == "soundings-answers") {
            if (value.text != "1")
                fault(IssueCode::UnknownFormat, name, value.text);
        } else if (name == "questionnaire" || name == "version") {
            const std::string& ours = name == "version" ? m_questionnaire.version : m_questionnaire.id.value;
            if (value.text != ours)
                fault(IssueCode::WrongValue, name, value.text);
        } else if (name == "form") {
            m_file.form = value.text;
            if (value.type != JsonType::String || value.text.empty())
                fault(IssueCode::WrongType, name);
        } else if (name == "answers" || name == "scenarios") {
            readAnswers(name, value, {});
        } else if (name == "sure") {
            readAnswers(name, value, ".sure");
        } else if (name == "role" || name == "comment") {
            readAnswer(name, name, value);
        } else {
            fault(IssueCode::UnknownField, {}, name);
        }
    }

    void readAnswers(const std::string& name, const JsonValue& object, const std::string& ending)
    {
        if (object.type != JsonType::Object)
            return fault(IssueCode::WrongType, name);
        for (std::size_t i = 0; i < object.names.size(); ++i)
            readAnswer(name + "/" + object.names[i], object.names[i] + ending, object.elements[i]);
    }

    void readAnswer(const std::string& where, const std::string& target, const JsonValue& value)
    {
        if (value.type != JsonType::String && value.type != JsonType::Number && value.type != JsonType::Null)
            return fault(IssueCode::WrongType, where);
        if (!value.text.empty())
            m_file.answers[target] = value.text;
    }

    void fault(IssueCode code, std::string where, std::string_view value = {})
    {
        m_file.issues.push_back({code, std::move(where), shortened(value)});
    }

    AnswerFile& m_file;
    const Questionnaire& m_questionnaire;
};

} // namespace

bool isAnswerFile(std::string_view bytes)
{
    return bytes.size() <= kLargestAnswerFile && looksLikeJson(bytes) && bytes.find(kMark) != std::string_view::npos;
}

AnswerFile readAnswerFile(std::string_view bytes, const Questionnaire& questionnaire)
{
    AnswerFile file;
    if (const auto root = parseJson(withoutByteOrderMark(bytes), {}, file.issues))
        AnswerFileReader(file, questionnaire).read(*root);
    return file;
}

} // namespace soundings
