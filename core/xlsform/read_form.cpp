// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/read_form.h"

#include "core/questionnaire/reading.h"
#include "core/text_identity.h"
#include "core/xlsform/form_json.h"
#include "core/xlsform/form_rest.h"
#include "core/xlsform/form_survey.h"

#include <algorithm>

namespace soundings {

namespace {

const FormColumns kSettings{{"form_id", "version", "default_language", "id", "respondent"},
                            {"form_title"},
                            {"style", "instance_name", "allow_choice_duplicates", "namespaces"}};

const Sheet* sheetNamed(const std::vector<Sheet>& sheets, const char* name)
{
    const auto found =
        std::find_if(sheets.begin(), sheets.end(), [&](const Sheet& sheet) { return areSame(sheet.name, name); });
    return found == sheets.end() || found->rows.empty() ? nullptr : &*found;
}

/// Makes one questionnaire of its sheets.
class FormReading {
public:
    FormReading(const Sheet& survey, const Sheet& choices, const Sheet& settings, const Sheet* rest)
        : m_survey(survey, "survey", surveyColumns(), m_faults),
          m_choices(choices, "choices", choicesColumns(), m_faults),
          m_settings(settings, "settings", kSettings, m_faults)
    {
        if (rest != nullptr)
            m_rest.emplace(*rest, "soundings", restColumns(), m_faults);
        m_original = originalLanguage();
    }

    std::string make()
    {
        m_root = JsonValue::object();
        m_root.field("format") = *jsonNumber("1");
        if (m_settings.size() == 0)
            m_faults.add(IssueCode::NoFormSheet, "settings", "settings");
        else
            readSettings();
        declareLanguages();
        FormChoices lists(m_choices, m_original, m_faults);
        const FormOutline outline = readOutline(m_survey, lists, m_faults);
        FormPlaces places;
        FormSurvey(m_survey, lists, m_original, m_faults).read(outline, m_root, places);
        if (m_rest)
            readRest(*m_rest, m_original, places, m_root, m_faults);
        return writeJson(m_root);
    }

    FormFaults& faults() { return m_faults; }

private:
    /// That of default_language; else the first there is.
    std::string originalLanguage()
    {
        const std::vector<std::string> all = m_survey.languages();
        const std::string first = all.empty() || all.front().empty() ? std::string("en") : all.front();
        const std::string named = m_settings.size() == 0 ? std::string() : m_settings.cell(0, "default_language");
        if (named.empty())
            return first;
        const auto open = named.rfind('(');
        const std::string tag = open == std::string::npos ? named : named.substr(open + 1, named.size() - open - 2);
        const bool areNamed = all != std::vector<std::string>{std::string()};
        if (areNamed ? m_survey.hasHeadingLanguage(named) : isLanguageTag(tag))
            return isLanguageTag(tag) ? tag : first;
        m_faults.add(IssueCode::UnknownFormLanguage, m_settings.place(0, "default_language"), named);
        return first;
    }

    void readSettings()
    {
        if (m_settings.size() > 1)
            m_faults.add(IssueCode::CannotBeKept, m_settings.place(1));
        std::string formId = m_settings.cell(0, "form_id");
        if (formId.empty())
            m_faults.add(IssueCode::MissingField, m_settings.place(0, "form_id"));
        if (formId.find(' ') != std::string::npos)
            m_faults.add(IssueCode::WrongFormName, m_settings.place(0, "form_id"), formId);
        std::replace(formId.begin(), formId.end(), ' ', '_');
        const std::string id = m_settings.cell(0, "id");
        const std::string respondent = m_settings.cell(0, "respondent");
        const std::string version = m_settings.cell(0, "version");
        m_faults.put("id", m_settings.place(0, id.empty() ? "form_id" : "id"));
        m_faults.put("version", m_settings.place(0, "version"));
        m_faults.put("title", m_settings.place(0, "form_title"));
        m_faults.put("respondent", m_settings.place(0, "respondent"));
        m_faults.put("language", m_settings.place(0, "default_language"));
        if (const std::string& either = id.empty() ? formId : id; !either.empty())
            m_root.field("id") = JsonValue::string(either);
        if (!version.empty())
            m_root.field("version") = JsonValue::string(version);
        m_root.field("title") = m_settings.text(0, "form_title", m_original, m_faults);
        m_root.field("respondent") = JsonValue::string(respondent.empty() ? "individual" : respondent);
    }

    /// Whatever a respondent reads has to be there in each language that has a column.
    void declareLanguages()
    {
        m_root.field("language") = JsonValue::string(m_original);
        for (const std::string& language : m_survey.languages()) {
            if (language.empty() || language == m_original)
                continue;
            JsonValue& translations = m_root.field("translations");
            translations.type = JsonType::Object;
            JsonValue& translation = translations.field(language);
            translation = JsonValue::object();
            translation.field("texts") = JsonValue::object();
            m_faults.put("translations/" + language, "survey, row 1");
        }
    }

    FormFaults m_faults;
    FormSheet m_survey;
    FormSheet m_choices;
    FormSheet m_settings;
    std::optional<FormSheet> m_rest;
    std::string m_original;
    JsonValue m_root;
};

/// The JSON, and readQuestionnaire()'s judgement on it where `judges`.
FormAsJson readSheets(const std::vector<Sheet>& sheets, ReadQuestionnaire* judged)
{
    FormAsJson made;
    for (const char* name : {"survey", "choices", "settings"})
        if (sheetNamed(sheets, name) == nullptr)
            made.issues.push_back({IssueCode::NoFormSheet, {}, name});
    if (!made.issues.empty())
        return made;
    FormReading reading(*sheetNamed(sheets, "survey"), *sheetNamed(sheets, "choices"), *sheetNamed(sheets, "settings"),
                        sheetNamed(sheets, "soundings"));
    made.json = reading.make();
    if (judged != nullptr) {
        *judged = readQuestionnaire(made.json);
        reading.faults().add(judged->issues, "survey");
    }
    made.issues = reading.faults().take();
    return made;
}

} // namespace

FormAsJson formAsJson(const std::vector<Sheet>& sheets) { return readSheets(sheets, nullptr); }

ReadQuestionnaire readForm(const std::vector<Sheet>& sheets)
{
    ReadQuestionnaire judged;
    judged.issues = readSheets(sheets, &judged).issues;
    if (!judged.issues.empty())
        judged.questionnaire = nullptr;
    return judged;
}

} // namespace soundings
