// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/add_questionnaire.h"

#include "core/error.h"
#include "core/exchange/read_file.h"
#include "core/questionnaire/version_difference.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/questionnaire_versions.h"
#include "core/storage/version_order.h"

namespace soundings {

namespace {

using AdditionKind = QuestionnaireAddition::Kind;

bool asksTheSame(const Questionnaire& a, const Questionnaire& b)
{
    return a.source == b.source || versionDifference(a, b).isEmpty();
}

} // namespace

QuestionnaireAddition questionnaireAddition(const Connection& connection, const Questionnaire& questionnaire)
{
    QuestionnaireAddition addition;
    for (const KeptVersion& kept : keptVersions(connection)) {
        if (kept.questionnaire->id != questionnaire.id)
            continue;
        if (kept.questionnaire->version == questionnaire.version) {
            const bool isSame = asksTheSame(*kept.questionnaire, questionnaire);
            return {isSame ? AdditionKind::Same : AdditionKind::Taken, kept.questionnaire, false};
        }
        if (kept.isNewest)
            addition = {AdditionKind::OtherVersion, kept.questionnaire,
                        isNewerVersion(kept.questionnaire->version, questionnaire.version)};
    }
    return addition;
}

void addQuestionnaire(const Transaction& transaction, const Questionnaire& questionnaire)
{
    const Connection& connection = transaction.connection();
    const AdditionKind kind = questionnaireAddition(connection, questionnaire).kind;
    if (kind == AdditionKind::Taken)
        throw Error(ErrorCode::QuestionnaireDiffers, questionnaire.id.value + " " + questionnaire.version,
                    connection.path());
    if (kind != AdditionKind::Same)
        storeQuestionnaire(transaction, questionnaire);
}

ReadQuestionnaire readQuestionnaireAt(const std::string& path) { return readQuestionnaire(readFile(path)); }

} // namespace soundings
