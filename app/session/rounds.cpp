// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/rounds.h"

#include "app/session/acts.h"
#include "app/session/session.h"
#include "core/acts/close_round.h"
#include "core/acts/remove_round_for_good.h"
#include "core/acts/set_up.h"
#include "core/storage/asked_version.h"
#include "core/storage/load_round.h"
#include "core/storage/round_table.h"
#include "core/utc_now.h"

#include <algorithm>

namespace soundings {

std::optional<Round> Rounds::current() const
{
    const std::vector<Round>& all = m_session.workspace().rounds;
    const auto chosen =
        std::find_if(all.begin(), all.end(), [&](const Round& round) { return m_acts.file().chosenRound == round.id; });
    if (all.empty())
        return std::nullopt;
    return chosen == all.end() ? all.back() : *chosen;
}

void Rounds::choose(const RoundId& round)
{
    m_acts.file().chosenRound = round;
    Q_EMIT m_session.changed({.currentRound = true});
}

std::optional<Round> Rounds::before(const RoundId& round) const
{
    std::optional<Round> before;
    for (const Round& candidate : m_session.workspace().rounds) {
        if (candidate.id == round)
            return before;
        before = candidate;
    }
    return std::nullopt;
}

std::vector<QuestionnairePtr> Rounds::asked(const Round& round) const
{
    return m_acts.read([&](const Connection& file) {
        std::vector<QuestionnairePtr> all;
        for (const QuestionnairePtr& newest : m_acts.file().workspace.questionnaires)
            if (std::find(round.questionnaires.begin(), round.questionnaires.end(), newest->id)
                != round.questionnaires.end())
                all.push_back(askedInRound(file, round.id, newest->id));
        return all;
    });
}

RoundRecord Rounds::record(const RoundId& round) const
{
    const Workspace& workspace = m_session.workspace();
    return m_acts.read([&](const Connection& file) {
        if (!workspace.isBoard())
            return loadRound(file, round);
        RoundRecord record; // a board answers nothing itself
        record.ours = workspace.ours;
        record.round = roundById(file, round);
        record.sample = workspace.isSample;
        return record;
    });
}

const RoundResult& Rounds::result(const RoundId& round) const
{
    std::map<RoundId, RoundResult>& kept = m_acts.file().results;
    const auto found = kept.find(round);
    if (found != kept.end())
        return found->second;
    RoundResult result;
    m_acts.guard([&] { result = roundResult(record(round)); });
    return kept.emplace(round, std::move(result)).first->second;
}

RoundComparison Rounds::comparison(const RoundId& before, const RoundId& after) const
{
    RoundComparison comparison;
    m_acts.guard([&] { comparison = compareRounds(record(before), record(after)); });
    return comparison;
}

std::vector<RoundSeries> Rounds::series() const
{
    return m_acts.read([this](const Connection& file) {
        const std::vector<RoundRecord> records =
            m_session.workspace().isBoard() ? std::vector<RoundRecord>() : loadRounds(file);
        return records.empty() ? std::vector<RoundSeries>() : roundSeries(records);
    });
}

static Round newRound(const QString& label, const Date& date, const std::vector<QuestionnaireId>& questionnaires)
{
    Round round;
    round.id = {newUuid()};
    round.label = label.trimmed().toStdString();
    round.date = date;
    round.questionnaires = questionnaires;
    return round;
}

/// The round comes with what `fill` puts into it, and goes as `empty` takes it: adding it, and the undo.
std::optional<RoundId> Rounds::put(const Round& round, Fill fill, Empty empty)
{
    auto isThere = std::make_shared<bool>(false);
    auto opened = std::make_shared<OpenedResponses>();
    const QString text = Session::tr("adding the round %1").arg(QString::fromStdString(round.label));
    const bool done = m_acts.undoable(text, [=](const Transaction& t) {
        if (*isThere) {
            *opened = empty(t, round.id);
        } else {
            putRound(t, round, *opened);
            fill(t, round.id);
        }
        *isThere = !*isThere;
        return Changes{.rounds = true};
    });
    if (!done)
        return std::nullopt;
    choose(round.id);
    return round.id;
}

std::optional<RoundId> Rounds::add(const QString& label, const Date& date,
                                   const std::vector<QuestionnaireId>& questionnaires)
{
    return put(
        newRound(label, date, questionnaires), [](const Transaction&, const RoundId&) {}, removeRound);
}

std::optional<RoundId> Rounds::addCopy(const QString& label, const Date& date,
                                       const std::vector<QuestionnaireId>& questionnaires, const RoundId& from,
                                       CopiedAnswers& copied)
{
    auto counts = std::make_shared<CopiedAnswers>();
    const auto fill = [from, counts](const Transaction& t, const RoundId& to) { *counts = copyAnswers(t, from, to); };
    const auto added = put(newRound(label, date, questionnaires), fill, removeCopiedRound);
    copied = *counts;
    return added;
}

bool Rounds::change(const Round& details)
{
    auto value = std::make_shared<Round>(details);
    return m_acts.undoable(Session::tr("changing the round"), [value](const Transaction& transaction) {
        *value = exchangeRoundDetails(transaction, value->id, *value);
        return Changes{.rounds = true};
    });
}

std::optional<std::vector<SurveyPreview>> Rounds::previewClosing(const RoundId& round) const
{
    return m_acts.read([&](const Connection& file) { return std::optional(soundings::previewClosing(file, round)); });
}

bool Rounds::close(const RoundId& round, const std::vector<ClosingChoices>& choices)
{
    return m_acts.forGood([&](const Transaction& transaction) {
        closeRound(transaction, round, choices, utcNow());
        return Changes{.rounds = true};
    });
}

bool Rounds::reopen(const RoundId& round, const QString& reason)
{
    return m_acts.forGood([&](const Transaction& transaction) {
        reopenRound(transaction, round, reason.trimmed().toStdString(), utcNow());
        return Changes{.rounds = true};
    });
}

std::optional<RoundRemoval> Rounds::previewRemoval(const RoundId& round) const
{
    return m_acts.read([&](const Connection& file) { return std::optional(soundings::previewRemoval(file, round)); });
}

std::optional<RoundRemoval> Rounds::removeForGood(const RoundId& round)
{
    std::optional<RoundRemoval> removal;
    const bool done = m_acts.forGood([&](const Transaction& transaction) {
        removal = removeRoundForGood(transaction, round);
        return Changes{.rounds = true, .decisions = true};
    });
    if (!done)
        return std::nullopt;
    removal->isOverwritten = m_acts.read(overwriteRemoved);
    return removal;
}

} // namespace soundings
