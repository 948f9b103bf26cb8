// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/items_in_file.h"

#include "core/error.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"

#include <algorithm>

namespace soundings {

const ItemsInFile::Versions& ItemsInFile::versionsOf(const QuestionnaireId& questionnaire)
{
    if (const auto found = m_versions.find(questionnaire); found != m_versions.end())
        return found->second;
    Versions versions;
    Query query(m_connection, "SELECT version FROM questionnaire WHERE id = ?", questionnaire);
    while (query.step())
        try {
            versions.readable.push_back(storedQuestionnaire(m_connection, questionnaire, query.text(0)));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Damaged)
                throw;
            versions.isAnyUnreadable = true;
        }
    return m_versions[questionnaire] = std::move(versions);
}

bool ItemsInFile::hasQuestionnaire(const QuestionnaireId& questionnaire)
{
    const Versions& versions = versionsOf(questionnaire);
    return !versions.readable.empty() || versions.isAnyUnreadable;
}

bool ItemsInFile::hasItem(const QuestionnaireId& questionnaire, const ItemId& item)
{
    const Versions& versions = versionsOf(questionnaire);
    return versions.isAnyUnreadable
        || std::any_of(versions.readable.begin(), versions.readable.end(),
                       [&](const QuestionnairePtr& one) { return one->findItem(item) != nullptr; });
}

} // namespace soundings
