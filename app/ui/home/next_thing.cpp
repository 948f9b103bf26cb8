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
    next.place = task.place;
    if (task.isSurvey) {
        next.sentence = Next::tr("%1 needs at least %2 people before anything of it can be shown.")
                            .arg(task.title)
                            .arg(session.minimumGroup());
        next.button = Next::tr("Open the survey");
    } else if (task.answered == 0) {
        next.sentence = Next::tr("Start with %1: %n questions.", nullptr, task.total).arg(task.title);
        next.button = Next::tr("Start answering");
    } else {
        next.sentence = Next::tr("Go on with %1, at “%2”. %3 of %4 questions are answered.")
                            .arg(task.title, task.section)
                            .arg(task.answered)
                            .arg(task.total);
        next.button = Next::tr("Continue");
    }
    return next;
}

NextThing inOpenRound(const Session& session, const Round& round)
{
    const std::vector<RoundTask> tasks = roundTasks(session, round);
    const auto isBegun = [](const RoundTask& task) {
        return !task.isSurvey && !task.isComplete() && task.answered > 0;
    };
    const auto isOpen = [](const RoundTask& task) { return !task.isSurvey && !task.isComplete(); };
    const auto needsPeople = [](const RoundTask& task) { return !task.isComplete(); };
    auto task = std::find_if(tasks.begin(), tasks.end(), isBegun);
    if (task == tasks.end())
        task = std::find_if(tasks.begin(), tasks.end(), isOpen);
    if (task == tasks.end())
        task = std::find_if(tasks.begin(), tasks.end(), needsPeople);
    if (task != tasks.end())
        return answering(session, *task);
    NextThing next;
    next.sentence = Next::tr("Everything in %1 is answered. Close the round to see its results.")
                        .arg(QString::fromStdString(round.label));
    next.button = Next::tr("Close the round…");
    next.act = NextThing::Act::CloseRound;
    return next;
}

} // namespace

NextThing nextThing(const Session& session)
{
    NextThing next;
    const auto round = session.currentRound();
    if (!round) {
        next.sentence = Next::tr("Start your first round: give it a name and a date, and choose its questionnaires.");
        next.button = Next::tr("Start the first round");
        next.place = at(PageId::Partners, PlaceStep::NewRound);
    } else if (round->state == RoundState::Open && !session.isReadOnly()) {
        next = inOpenRound(session, *round);
    } else {
        next.heading = Next::tr("Where we stand");
        next.sentence = resultSentence(session.result(round->id));
        next.button = Next::tr("See the results");
        next.place = at(PageId::Results);
        return next;
    }
    next.heading = Next::tr("What to do next");
    return next;
}

} // namespace soundings
