// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/read_questionnaire.h"
#include "core/storage/connection.h"

#include <string>

namespace soundings {

/// What adding a questionnaire to a file would do.
struct QuestionnaireAddition {
    enum class Kind {
        New, ///< the file knows none of this id
        OtherVersion,
        Same, ///< this version is there and asks the same: there is nothing to add
        Taken, ///< this version is there and asks something else: it cannot be added
    };
    Kind kind = Kind::New;
    QuestionnairePtr there; ///< to compare with: the newest that is there, of Same and Taken this version; null of New
    bool isOlder = false; ///< than the one that is there, which stays the newest
};
QuestionnaireAddition questionnaireAddition(const Connection& connection, const Questionnaire& questionnaire);

/// Keeps a questionnaire in the file; nothing where it is there already. Throws Error{QuestionnaireDiffers} where its
/// version is taken, also by one that is built in.
void addQuestionnaire(const Transaction& transaction, const Questionnaire& questionnaire);

/// Of a file in our own format (JSON). Throws Error as readFile() does.
ReadQuestionnaire readQuestionnaireAt(const std::string& path);

} // namespace soundings
