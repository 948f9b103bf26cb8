// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/ui/assess/answer_progress.h"

#include <vector>

namespace soundings {

/// One response of a round, there or still to be made, and how far it has come.
struct ResponseState {
    QuestionnairePtr questionnaire;
    AgencyId about; ///< empty for our own
    QString name; ///< the partner's, or the questionnaire's title
    AnswerProgress progress;
    AnswerProgress influences; ///< total 0 where there is no such list
    [[nodiscard]] bool isStarted() const { return progress.answered > 0 || influences.answered > 0; }
};

/// The questionnaires chosen for a round, in its order.
std::vector<QuestionnairePtr> roundQuestionnaires(const Session& session, const Round& round);
/// Consensus questionnaires once, partner questionnaires for every active partner and every partner with a response.
std::vector<ResponseState> responseStates(const Session& session, const Round& round);

} // namespace soundings
