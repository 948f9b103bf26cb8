// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/round_tasks.h"

#include "app/session/session.h"
#include "app/text/language.h"
#include "app/ui/assess/answer_progress.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

RoundTask answeringTask(const Questionnaire& questionnaire, const Answers& answers, const QString& partner,
                        const QString& ours)
{
    RoundTask task;
    task.place.page = PageId::Assess;
    task.place.questionnaire = questionnaire.id;
    const AnswerProgress progress = progressOf(questionnaire, answers);
    task.answered = progress.answered;
    task.total = progress.total;
    task.comeBack = progress.comeBack;
    if (const Item* item = task.isWaiting() ? firstToAnswer(questionnaire, answers) : nullptr)
        task.place.item = item->id;
    if (const Section* section = questionnaire.sectionOf(task.place.item))
        task.section = shown(section->title, {partner, ours});
    task.title = shown(questionnaire.title);
    return task;
}

bool wasNotPublished(const RoundRecord& record, const QuestionnaireId& questionnaire)
{
    return std::any_of(record.surveys.begin(), record.surveys.end(), [&](const SurveyRecord& survey) {
        return survey.questionnaire->id == questionnaire && survey.standing == SurveyStanding::NotPublished;
    });
}

} // namespace

bool isInRound(const Round& round, const Agency& partner, bool hasResponse)
{
    return hasResponse || (round.state == RoundState::Open && partner.standing == AgencyStanding::Active);
}

bool isSurvey(const Session& session, const QuestionnaireId& questionnaire)
{
    const auto& all = session.workspace().questionnaires;
    return std::any_of(all.begin(), all.end(), [&](const QuestionnairePtr& one) {
        return one->id == questionnaire && one->respondent == Respondent::Individual;
    });
}

RoundTask surveyTask(const Session& session, const Round& round, const Questionnaire& questionnaire)
{
    RoundTask task;
    task.place.page = PageId::Assess;
    task.place.questionnaire = questionnaire.id;
    task.title = shown(questionnaire.title);
    task.isSurvey = true;
    task.people = session.staffSurveys().finishedPeople(round.id, questionnaire.id);
    task.minimumGroup = std::max(session.workspace().minimumGroup, questionnaire.minimumGroup);
    task.isOver = round.state == RoundState::Closed || !session.staffSurveys().isOpen(round.id, questionnaire.id);
    task.isUnpublished =
        task.isOver && !task.people && wasNotPublished(session.rounds().record(round.id), questionnaire.id);
    return task;
}

namespace {

void addPartnerTasks(std::vector<RoundTask>& tasks, const Session& session, const Round& round,
                     const Questionnaire& questionnaire)
{
    const RoundResult& result = session.rounds().result(round.id);
    for (const Agency& partner : session.workspace().partners) {
        const auto rated = std::find_if(result.partners.begin(), result.partners.end(), [&](const PartnerResult& one) {
            return one.about.id == partner.id && one.questionnaire->id == questionnaire.id;
        });
        if (!isInRound(round, partner, rated != result.partners.end()))
            continue;
        const QString name = QString::fromStdString(partner.name);
        RoundTask task = answeringTask(questionnaire, rated == result.partners.end() ? Answers{} : rated->answers, name,
                                       QString::fromStdString(session.workspace().ours.name));
        task.place.about = partner.id;
        task.title =
            QCoreApplication::translate("RoundTasks", "%1: %2", "questionnaire: partner").arg(task.title, name);
        tasks.push_back(task);
    }
}

void addConsensusTask(std::vector<RoundTask>& tasks, const Session& session, const RoundResult& result,
                      const Questionnaire& questionnaire)
{
    const auto answered =
        std::find_if(result.consensus.begin(), result.consensus.end(),
                     [&](const ConsensusResult& one) { return one.questionnaire->id == questionnaire.id; });
    tasks.push_back(answeringTask(questionnaire, answered == result.consensus.end() ? Answers{} : answered->answers, {},
                                  QString::fromStdString(session.workspace().ours.name)));
}

} // namespace

std::vector<RoundTask> roundTasks(const Session& session, const Round& round)
{
    std::vector<RoundTask> tasks;
    const RoundResult& result = session.rounds().result(round.id);
    for (const QuestionnairePtr& questionnaire : session.rounds().asked(round)) {
        switch (questionnaire->respondent) {
        case Respondent::Consensus:
            addConsensusTask(tasks, session, result, *questionnaire);
            break;
        case Respondent::Individual:
            tasks.push_back(surveyTask(session, round, *questionnaire));
            break;
        case Respondent::PerPartner:
            addPartnerTasks(tasks, session, round, *questionnaire);
            break;
        }
    }
    return tasks;
}

const RoundTask* nextTask(const std::vector<RoundTask>& tasks)
{
    const auto rankOf = [](const RoundTask& task) {
        return task.isSurvey ? 2 : task.answered > 0 || task.comeBack > 0 ? 0 : 1;
    };
    const RoundTask* next = nullptr;
    for (const RoundTask& task : tasks)
        if (task.isWaiting() && (next == nullptr || rankOf(task) < rankOf(*next)))
            next = &task;
    return next;
}

QString taskProgressText(const RoundTask& task)
{
    if (!task.isSurvey)
        return QCoreApplication::translate("RoundTasks", "%1 of %2").arg(task.answered).arg(task.total);
    if (task.isUnpublished)
        return QCoreApplication::translate("RoundTasks", "Not published");
    if (!task.people)
        return (task.isOver ? QCoreApplication::translate("RoundTasks", "Fewer than %1 people")
                            : QCoreApplication::translate("RoundTasks", "Fewer than %1 people so far"))
            .arg(task.minimumGroup);
    if (*task.people == 0)
        return QCoreApplication::translate("RoundTasks", "Nobody took part");
    return QCoreApplication::translate("RoundTasks", "%n people have finished", nullptr, *task.people);
}

} // namespace soundings
