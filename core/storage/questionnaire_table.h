// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/storage/connection.h"

#include <vector>

namespace soundings {

/// Keeps a questionnaire in the file. The same content again is no change; other content under an id and version that
/// the file has throws Error{QuestionnaireDiffers}: old rounds keep their questions.
void storeQuestionnaire(const Transaction& transaction, const Questionnaire& questionnaire);

/// Those in the file, and the built-in ones that are not; the newest version of each id, built-in ones first.
std::vector<QuestionnairePtr> questionnaires(const Connection& connection);
/// The newest version; null where there is none.
QuestionnairePtr findQuestionnaire(const Connection& connection, const QuestionnaireId& id);
/// Exactly this version, from the file. Throws Error{NoSuchQuestionnaire}.
QuestionnairePtr storedQuestionnaire(const Connection& connection, const QuestionnaireId& id,
                                     const std::string& version);

} // namespace soundings
