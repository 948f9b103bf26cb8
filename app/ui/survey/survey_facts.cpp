// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/survey_facts.h"

#include "app/session/session.h"
#include "app/text/staff_text.h"
#include "core/staff/visible_change.h"

#include <QCoreApplication>

#include <cmath>

namespace soundings {

namespace {

struct Survey {
    Q_DECLARE_TR_FUNCTIONS(SurveyView)
};

constexpr int kInFullFrom = 20; ///< from so many on the release has the people at each point (SCORING.md section 11)

} // namespace

std::optional<SurveyFacts> surveyFacts(const Session& session, const Round& round, const QuestionnaireId& survey)
{
    SurveyFacts facts;
    facts.round = round;
    for (const QuestionnairePtr& one : session.rounds().asked(round))
        if (one->id == survey && one->respondent == Respondent::Individual)
            facts.questionnaire = one;
    if (!facts.questionnaire)
        return std::nullopt;
    const StaffSurveys& surveys = session.staffSurveys();
    facts.isOpen = round.state == RoundState::Open && surveys.isOpen(round.id, survey);
    facts.mayWrite = facts.isOpen && !session.file().isReadOnly;
    facts.minimum = std::max(session.workspace().minimumGroup, facts.questionnaire->minimumGroup);
    facts.finished = surveys.finishedPeople(round.id, survey);
    facts.asked = surveys.asked(round.id, survey);
    const TypedForms& typed = surveys.typed();
    facts.typed = typed.round == round.id && typed.questionnaire == survey ? typed.count() : 0;
    return facts;
}

QString standingSentence(const SurveyFacts& facts)
{
    if (!facts.isOpen)
        return Survey::tr("This survey is closed. What was published of it is under Results.");
    if (!facts.finished)
        return Survey::tr("Fewer than %1 people have finished so far.").arg(facts.minimum);
    if (!facts.asked)
        return Survey::tr("%n people have finished.", nullptr, *facts.finished);
    if (*facts.finished > *facts.asked)
        return Survey::tr("%n people have finished, more than the %1 who are asked.", nullptr, *facts.finished)
            .arg(*facts.asked);
    const double share = 100.0 * *facts.finished / static_cast<double>(*facts.asked);
    return Survey::tr("%n of the %1 people asked have finished (%2).", nullptr, *facts.finished)
        .arg(QString::number(*facts.asked), shareText(static_cast<int>(std::lround(share))));
}

QString nextSentence(const SurveyFacts& facts)
{
    if (!facts.isOpen)
        return {};
    if (!facts.finished)
        return Survey::tr("Give people a way to answer, and time: of fewer than %1 nothing is ever shown.")
            .arg(facts.minimum);
    if (facts.asked && *facts.finished > *facts.asked)
        return Survey::tr("Put right how many are asked.");
    if (facts.asked && *facts.finished == *facts.asked)
        return Survey::tr("Everybody has answered: close the round to see what they said.");
    if (*facts.finished < kInFullFrom)
        return Survey::tr("There are enough to publish something. From %1 people on, results say how many gave each "
                          "answer: remind those who have not answered.")
            .arg(kInFullFrom);
    return Survey::tr("Remind those who have not answered. When no more answers come, close the round to see what "
                      "people said.");
}

QString sizeSentence(const SurveyFacts& facts)
{
    const std::optional<PeopleCount> people = facts.asked ? facts.asked
        : facts.finished                                  ? std::optional<PeopleCount>(*facts.finished)
                                                          : std::nullopt;
    const auto change = people ? smallestVisibleChange(*people) : std::nullopt;
    if (!facts.isOpen || !change)
        return {};
    const QString sentence = smallestChangeSentence(*people, *change);
    return facts.asked ? Survey::tr("If everybody answers: %1", "a sentence").arg(sentence) : sentence;
}

} // namespace soundings
