// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/complete_mapping.h"

#include <algorithm>

namespace soundings {

namespace {

/// Whether every column that a mapping means by `key` is one for `target`.
bool holdsIn(const SurveyReading& reading, const Questionnaire& questionnaire, const std::string& key,
             const std::string& target)
{
    return std::all_of(reading.columns.begin(), reading.columns.end(), [&](const ReadColumn& column) {
        return !isNamed(key, column) || (column.target && targetName(questionnaire, *column.target) == target);
    });
}

} // namespace

SurveyMapping completeMapping(const SurveyReading& reading, const Questionnaire& questionnaire,
                              const SurveyMapping& given)
{
    SurveyMapping mapping = given;
    if (reading.headerRow > 0)
        mapping.headerRow = reading.headerRow;
    mapping.columns.clear();
    for (const ReadColumn& column : reading.columns)
        if (column.target && column.basis != ColumnBasis::Nameless)
            mapping.columns[column.key] = targetName(questionnaire, *column.target);
    return mapping;
}

SurveyMapping completeMapping(const SurveyFiles& read, const Questionnaire& questionnaire, const SurveyMapping& given)
{
    std::vector<const SurveyReading*> tables;
    for (const SurveyPart& part : read.parts)
        if (!read.files[part.files.front()].isForm)
            tables.push_back(&part.reading);
    if (tables.empty())
        return given;
    SurveyMapping mapping = completeMapping(*tables.front(), questionnaire, given);
    for (const SurveyReading* table : tables) {
        const SurveyMapping one = completeMapping(*table, questionnaire, given);
        mapping.columns.insert(one.columns.begin(), one.columns.end());
        if (one.headerRow != mapping.headerRow)
            mapping.headerRow = given.headerRow;
    }
    std::erase_if(mapping.columns, [&](const auto& entry) {
        return std::any_of(tables.begin(), tables.end(), [&](const SurveyReading* table) {
            return !holdsIn(*table, questionnaire, entry.first, entry.second);
        });
    });
    return mapping;
}

} // namespace soundings
