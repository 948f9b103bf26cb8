// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/storage/connection.h"

#include <map>
#include <vector>

namespace soundings {

/// Which items the questionnaires in the file have, in whatever version. Reads each once.
class ItemsInFile {
public:
    explicit ItemsInFile(const Connection& connection) : m_connection(connection) { }
    [[nodiscard]] bool hasQuestionnaire(const QuestionnaireId& questionnaire);
    /// False also where the questionnaire is not in the file; true where a version of it cannot be read, which
    /// questionnaire_faults.h tells.
    [[nodiscard]] bool hasItem(const QuestionnaireId& questionnaire, const ItemId& item);

private:
    struct Versions {
        std::vector<QuestionnairePtr> readable;
        bool isAnyUnreadable = false;
    };
    const Versions& versionsOf(const QuestionnaireId& questionnaire);

    const Connection& m_connection;
    std::map<QuestionnaireId, Versions> m_versions;
};

} // namespace soundings
