// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/library.h"

#include "app/session/acts.h"
#include "app/session/session.h"
#include "core/storage/questionnaire_versions.h"

namespace soundings {

namespace {

/// The questionnaire comes where it is not and goes where it is: adding, removing and the undo of both. Rounds that
/// have not begun may ask something else then.
Acts::Act kept(const QuestionnairePtr& questionnaire, bool isThereNow)
{
    auto isThere = std::make_shared<bool>(isThereNow);
    return [=](const Transaction& transaction) {
        if (*isThere)
            removeQuestionnaire(transaction, questionnaire->id, questionnaire->version);
        else
            addQuestionnaire(transaction, *questionnaire);
        *isThere = !*isThere;
        return Changes{.rounds = true};
    };
}

} // namespace

std::vector<KeptVersion> Library::versions() const { return m_acts.read(keptVersions); }

std::optional<QuestionnaireAddition> Library::addition(const Questionnaire& questionnaire) const
{
    return m_acts.read(
        [&](const Connection& file) { return std::optional(questionnaireAddition(file, questionnaire)); });
}

bool Library::add(const QuestionnairePtr& questionnaire, const QString& name)
{
    return m_acts.undoable(Session::tr("adding %1").arg(name), kept(questionnaire, false));
}

bool Library::remove(const QuestionnairePtr& questionnaire, const QString& name)
{
    return m_acts.undoable(Session::tr("removing %1").arg(name), kept(questionnaire, true));
}

} // namespace soundings
