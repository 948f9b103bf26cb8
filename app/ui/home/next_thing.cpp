// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/next_thing.h"

#include "app/session/session.h"
#include "app/text/result_text.h"
#include "app/ui/round_tasks.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

/// Gives this file its context of translation.
struct Next {
    Q_DECLARE_TR_FUNCTIONS(NextThing)
};

Place at(PageId page, PlaceStep step = PlaceStep::None)
{
    Place place;
    place.page = page;
    place.step = step;
    return place;
}

NextThing answering(const Session& session, const RoundTask& task)
{
    NextThing next;
    next.way.place = task.place;
    if (task.isSurvey) {
        next.sentence = Next::tr("%1 needs at least %2 people before anything of it can be shown.")
                            .arg(task.title)
                            .arg(session.workspace().minimumGroup);
        next.way.button = Next::tr("Open the survey");
    } else if (task.isComplete()) {
        next.sentence =
            Next::tr("Every question of %1 is answered; %n of them you wanted to come back to.", nullptr, task.comeBack)
                .arg(task.title);
        next.way.button = Next::tr("Continue");
    } else if (task.answered == 0) {
        next.sentence = Next::tr("Start with %1: %n questions.", nullptr, task.total).arg(task.title);
        next.way.button = Next::tr("Start answering");
    } else {
        next.sentence = Next::tr("Go on with %1, at “%2”. %3 of %4 questions are answered.")
                            .arg(task.title, task.section)
                            .arg(task.answered)
                            .arg(task.total);
        next.way.button = Next::tr("Continue");
    }
    return next;
}

bool hasUnmarkedInfluences(const RoundResult& result)
{
    return std::any_of(result.partners.begin(), result.partners.end(), [](const PartnerResult& partner) {
        return partner.aboutPartner.size() < partner.questionnaire->influences.influences.size();
    });
}

bool isAnswered(const std::vector<RoundTask>& tasks)
{
    return std::all_of(tasks.begin(), tasks.end(),
                       [](const RoundTask& task) { return task.isComplete() || task.isOver; });
}

NextThing inOpenRound(const Session& session, const Round& round)
{
    const std::vector<RoundTask> tasks = roundTasks(session, round);
    if (const RoundTask* task = nextTask(tasks)) {
        NextThing next = answering(session, *task);
        if (!task->isSurvey && task->isComplete() && isAnswered(tasks))
            next.others.push_back({Next::tr("Close the round…"), NextWay::Act::CloseRound, {}});
        return next;
    }
    const bool hasSurvey = std::any_of(tasks.begin(), tasks.end(), [](const RoundTask& one) { return one.isSurvey; });
    NextThing next;
    next.sentence =
        (hasSurvey ? Next::tr("Every question in %1 is answered. Close the round to see what staff said and "
                              "to keep its results as they are.")
                   : Next::tr("Every question in %1 is answered. Close the round to keep its results as "
                              "they are."))
            .arg(QString::fromStdString(round.label));
    if (hasUnmarkedInfluences(session.rounds().result(round.id)))
        next.sentence += QLatin1Char(' ') + Next::tr("Marking what helps and hinders is optional.");
    next.way = {Next::tr("Close the round…"), NextWay::Act::CloseRound, {}};
    return next;
}

/// What to do with a closed round: its report, and once it is the last one the next round.
NextThing afterClosing(const Session& session, const Round& round)
{
    NextThing next;
    next.heading = Next::tr("Where we stand");
    next.sentence = resultSentence(session.rounds().result(round.id));
    next.way = {Next::tr("Export the report…"), NextWay::Act::ExportReport, {}};
    next.others.push_back({Next::tr("See the results"), NextWay::Act::Go, at(PageId::Results)});
    if (!session.file().isReadOnly && session.workspace().rounds.back().id == round.id)
        next.others.push_back(
            {Next::tr("Start the next round"), NextWay::Act::Go, at(PageId::Partners, PlaceStep::NewRound)});
    return next;
}

} // namespace

NextThing nextThing(const Session& session)
{
    NextThing next;
    const auto round = session.rounds().current();
    if (!round) {
        next.sentence = Next::tr("Start your first round: give it a name and a date, and choose its questionnaires.");
        next.way.button = Next::tr("Start the first round");
        next.way.place = at(PageId::Partners, PlaceStep::NewRound);
    } else if (round->state == RoundState::Open && !session.file().isReadOnly) {
        next = inOpenRound(session, *round);
    } else {
        return afterClosing(session, *round);
    }
    next.heading = Next::tr("What to do next");
    return next;
}

} // namespace soundings
