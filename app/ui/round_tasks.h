// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/ui/place.h"
#include "core/response/agency.h"
#include "core/response/round.h"

#include <optional>
#include <vector>

namespace soundings {

struct Questionnaire;
class Session;

/// One thing to answer in a round: a questionnaire, for partner understanding one for each partner.
struct RoundTask {
    Place place; ///< where it is answered; the first item without an answer, else the first to come back to
    QString title; ///< "Governance", "Partner understanding: Westmoor Police"
    QString section; ///< where that item stands; empty where there is none
    int answered = 0; ///< any of the three answers counts
    int total = 0; ///< 0 for a survey
    int comeBack = 0; ///< marked "come back to this"
    bool isSurvey = false;
    std::optional<int> people; ///< who have finished a survey; empty while too few to say; 0: it closed without anybody
    int minimumGroup = 0; ///< of the survey: how many are too few
    bool isOver = false; ///< nobody can answer the survey any more
    bool isUnpublished = false; ///< the survey was closed without being published
    [[nodiscard]] bool isComplete() const { return isSurvey ? people.value_or(0) > 0 : answered == total; }
    /// Whether it can be gone on with: something is not answered, or marked "come back to this".
    [[nodiscard]] bool isWaiting() const { return isSurvey ? !isOver && !people : !isComplete() || comeBack > 0; }
};

/// Whether a round has something of a partner: once there is a response, and of a partner of today while it is open.
bool isInRound(const Round& round, const Agency& partner, bool hasResponse);
/// Whether each person answers it, alone.
bool isSurvey(const Session& session, const QuestionnaireId& questionnaire);
RoundTask surveyTask(const Session& session, const Round& round, const Questionnaire& questionnaire);
/// In the order of the questionnaires; of the partners those that are in the round.
std::vector<RoundTask> roundTasks(const Session& session, const Round& round);
/// What to go on with: what is begun or to be come back to, then what is not begun, then what needs more people; of
/// each kind the first. Null where nothing waits.
const RoundTask* nextTask(const std::vector<RoundTask>& tasks);
/// "31 of 32", "12 people have finished", "Fewer than 10 people so far", of a survey that is over "Fewer than 10
/// people", "Not published" or "Nobody took part".
QString taskProgressText(const RoundTask& task);

} // namespace soundings
