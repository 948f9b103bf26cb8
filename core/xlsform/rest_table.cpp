// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/rest_table.h"

#include "core/xlsform/form_cells.h"
#include "core/xlsform/form_json.h"
#include "core/xlsform/form_rest.h"

namespace soundings {

namespace {

using RestRow = std::vector<std::string>;

class RestTable {
public:
    RestTable(const Questionnaire& questionnaire, const JsonValue& source, const JsonValue& there,
              const FormWordsNeeded& words)
        : m_asked(questionnaire), m_there(there), m_languages(formLanguages(questionnaire))
    {
        RestRow head{"key", "value"};
        for (const std::string& language : m_languages)
            head.push_back("text::" + words.languages.at(language));
        m_table = {"soundings", {head}};
        findIds();
        forEachLeaf(source, questionnaire.language,
                    [this](const std::string& path, const JsonValue& value) { addLeaf(path, value); });
    }
    FormTable take() { return std::move(m_table); }

private:
    void findIds()
    {
        for (std::size_t i = 0; i < m_asked.sections.size(); ++i) {
            const std::string path = "sections/" + std::to_string(i);
            m_ids[path] = m_asked.sections[i].id.value;
            for (std::size_t j = 0; j < m_asked.sections[i].items.size(); ++j)
                m_ids[path + "/items/" + std::to_string(j)] = m_asked.sections[i].items[j].id.value;
        }
        for (std::size_t i = 0; i < m_asked.scenarios.scenarios.size(); ++i)
            m_ids["scenarios/" + std::to_string(i)] = m_asked.scenarios.scenarios[i].id.value;
    }

    /// With the id of what it is said of instead of the path to that.
    [[nodiscard]] std::string keyOf(const std::string& path) const
    {
        for (auto slash = path.rfind('/'); slash != std::string::npos && slash > 0; slash = path.rfind('/', slash - 1))
            if (const auto id = m_ids.find(path.substr(0, slash)); id != m_ids.end())
                return id->second + path.substr(slash);
        return path;
    }

    void addLeaf(const std::string& path, const JsonValue& value)
    {
        const JsonValue* there = findAt(m_there, path);
        RestRow row(2 + m_languages.size());
        row[0] = keyOf(path);
        if (value.type != JsonType::Object) {
            if (there == nullptr || there->type == JsonType::Null) {
                row[1] = restCell(value);
                m_table.rows.push_back(std::move(row));
            }
            return;
        }
        bool isSaid = true;
        for (std::size_t i = 0; i < m_languages.size(); ++i) {
            const JsonValue* words = value.find(m_languages[i]);
            if (words == nullptr || (there != nullptr && there->find(m_languages[i]) != nullptr))
                continue;
            row[2 + i] = words->text;
            isSaid = false;
        }
        if (!isSaid)
            m_table.rows.push_back(std::move(row));
    }

    const Questionnaire& m_asked;
    const JsonValue& m_there;
    std::vector<std::string> m_languages;
    std::map<std::string, std::string> m_ids; ///< by path
    FormTable m_table;
};

} // namespace

FormTable restTable(const Questionnaire& questionnaire, const JsonValue& source, const JsonValue& there,
                    const FormWordsNeeded& words)
{
    return RestTable(questionnaire, source, there, words).take();
}

} // namespace soundings
