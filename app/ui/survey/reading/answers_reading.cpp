// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/reading/answers_reading.h"

#include "app/text/survey_fault_text.h"
#include "app/ui/writing_library.h"

#include <algorithm>

namespace soundings {

AnswersReading::AnswersReading(QuestionnairePtr questionnaire, std::vector<std::string> paths, std::string fileKey)
    : m_questionnaire(std::move(questionnaire)), m_paths(std::move(paths))
{
    m_terms.words = ownAnswerWords();
    m_terms.fileKey = std::move(fileKey);
}

void AnswersReading::read(const ProgressListener& progress)
{
    m_files = {};
    m_files = loadedWriting().readSurveyFiles(m_paths, *m_questionnaire, m_terms, progress);
    for (const SurveyPart& part : m_files.parts)
        askAbout(part.reading);
}

void AnswersReading::askAbout(const SurveyReading& reading)
{
    for (const auto& [index, values] : reading.unknownValues) {
        const ReadColumn& column = reading.columns[index];
        const bool isAsked = std::any_of(m_columns.begin(), m_columns.end(),
                                         [&](const ColumnQuestion& asked) { return asked.key == column.key; });
        if (!isAsked)
            m_columns.push_back({column.key, column.heading, index, values, {}});
    }
    for (const UnmatchedValues& group : reading.unmatched)
        for (const UnmatchedValue& value : group.values)
            askAbout(group, value, reading);
}

/// Groups of one kind share no text, so that kind and text name the question, also after a part of it was answered.
void AnswersReading::askAbout(const UnmatchedValues& group, const UnmatchedValue& value, const SurveyReading& reading)
{
    const ReadColumn& first = reading.columns[group.columns.front()];
    auto asked = std::find_if(m_values.begin(), m_values.end(), [&](const ValueQuestion& question) {
        return question.column.kind == group.kind && question.text == value.text;
    });
    if (asked == m_values.end())
        asked = m_values.insert(asked, {first.target.value_or(ColumnTarget{}), {}, first.heading, value.text, 0, {}});
    for (const std::size_t index : group.columns)
        if (const std::string& key = reading.columns[index].key;
            std::find(asked->keys.begin(), asked->keys.end(), key) == asked->keys.end())
            asked->keys.push_back(key);
    asked->people = std::max(asked->people, value.people);
}

void AnswersReading::setTarget(std::size_t column, const std::string& target)
{
    ColumnQuestion& asked = m_columns.at(column);
    asked.target = target;
    if (target.empty())
        m_terms.mapping.columns.erase(asked.key);
    else
        m_terms.mapping.columns[asked.key] = target;
}

void AnswersReading::setMeaning(std::size_t value, const std::string& meaning)
{
    ValueQuestion& asked = m_values.at(value);
    asked.meaning = meaning;
    for (const std::string& key : asked.keys) {
        if (meaning.empty())
            m_terms.mapping.values[key].erase(asked.text);
        else
            m_terms.mapping.values[key][asked.text] = meaning;
    }
}

} // namespace soundings
