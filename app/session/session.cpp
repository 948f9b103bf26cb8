// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/session/exchange_command.h"
#include "app/session/session_private.h"
#include "core/storage/agency_table.h"
#include "core/storage/answer_table.h"
#include "core/storage/influence_table.h"
#include "core/storage/load_round.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/response_table.h"
#include "core/storage/round_table.h"

#include <algorithm>

namespace soundings {

Session::Session(QObject* parent) : QObject(parent), m_d(std::make_unique<Private>(*this)) { }
Session::~Session() = default;

void Session::Private::reload()
{
    facts = workspaceFacts(*connection);
    ours = ourAgency(*connection);
    partners = agencies(*connection);
    partners.erase(std::remove_if(partners.begin(), partners.end(),
                                  [](const Agency& agency) { return agency.role == AgencyRole::Ours; }),
                   partners.end());
    rounds = soundings::rounds(*connection);
    questionnaires = soundings::questionnaires(*connection);
    results.clear();
    seenDataVersion = connection->dataVersion();
}

bool Session::Private::guard(const std::function<void()>& work)
{
    try {
        work();
        return true;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::FileGone || error.code() == ErrorCode::FileReplaced)
            place = error.code() == ErrorCode::FileGone ? FilePlace::Gone : FilePlace::Replaced;
        Q_EMIT session.failed(error);
    } catch (const std::exception& exception) {
        Q_EMIT session.failed(Error(ErrorCode::Internal, exception.what()));
    }
    return false;
}

bool Session::Private::act(const Act& act)
{
    if (place != FilePlace::Here)
        look(); // it may be back
    return guard([&] {
        const Changes changes = transact(*connection, act);
        if (changes.response || changes.survey)
            savedAt = QDateTime::currentDateTime();
        if (changes.agencies || changes.rounds)
            reload();
        results.clear();
        Q_EMIT session.changed(changes);
    });
}

bool Session::Private::orKeep(bool done, std::function<void()> again)
{
    if (!done && place != FilePlace::Here)
        kept.push_back(std::move(again));
    return done;
}

bool Session::Private::exchange(const QString& text, Act work, const QString& mergeKey)
{
    if (!act(work))
        return false;
    undoStack.push(new ExchangeCommand(
        text, [this, work = std::move(work)] { return act(work); }, mergeKey));
    return true;
}

bool Session::isOpen() const { return m_d->connection.has_value(); }
bool Session::isReadOnly() const { return isOpen() && m_d->connection->isReadOnly(); }
bool Session::isSample() const { return isOpen() && m_d->facts.sample == SampleMark::Sample; }
QString Session::path() const { return isOpen() ? QString::fromStdString(m_d->connection->path()) : QString(); }
QDateTime Session::savedAt() const { return m_d->savedAt; }
const Agency& Session::ours() const { return m_d->ours; }
const std::vector<Agency>& Session::partners() const { return m_d->partners; }
const std::vector<Round>& Session::rounds() const { return m_d->rounds; }
const std::vector<QuestionnairePtr>& Session::questionnaires() const { return m_d->questionnaires; }
QUndoStack* Session::undoStack() const { return &m_d->undoStack; }

std::optional<Round> Session::currentRound() const
{
    if (m_d->rounds.empty())
        return std::nullopt;
    for (const Round& round : m_d->rounds)
        if (m_d->chosenRound == round.id)
            return round;
    return m_d->rounds.back();
}

void Session::setCurrentRound(const RoundId& round)
{
    m_d->chosenRound = round;
    Changes changes;
    changes.currentRound = true;
    Q_EMIT changed(changes);
}

std::optional<Round> Session::roundBefore(const RoundId& round) const
{
    std::optional<Round> before;
    for (const Round& candidate : m_d->rounds) {
        if (candidate.id == round)
            return before;
        before = candidate;
    }
    return std::nullopt;
}

RoundRecord Session::record(const RoundId& round) const
{
    RoundRecord record;
    m_d->guard([&] { record = loadRound(*m_d->connection, round); });
    return record;
}

const RoundResult& Session::result(const RoundId& round) const
{
    const auto kept = m_d->results.find(round);
    if (kept != m_d->results.end())
        return kept->second;
    RoundResult result;
    m_d->guard([&] { result = roundResult(record(round)); });
    return m_d->results.emplace(round, std::move(result)).first->second;
}

RoundComparison Session::comparison(const RoundId& before, const RoundId& after) const
{
    RoundComparison comparison;
    m_d->guard([&] { comparison = compareRounds(record(before), record(after)); });
    return comparison;
}

Answers Session::answers(const ResponseId& response) const
{
    Answers answers;
    if (!isOpen())
        return answers;
    m_d->guard([&] { answers = soundings::answers(*m_d->connection, response); });
    return answers;
}

InfluenceMarks Session::influences(const ResponseId& response, InfluenceSide side) const
{
    InfluenceMarks marks;
    if (!isOpen())
        return marks;
    m_d->guard([&] { marks = soundings::influences(*m_d->connection, response, side); });
    return marks;
}

Answers Session::unsavedAnswers(const ResponseId& response) const
{
    const auto found = m_d->unsavedAnswers.find(response);
    return found == m_d->unsavedAnswers.end() ? Answers{} : found->second;
}

InfluenceMarks Session::unsavedMarks(const ResponseId& response, InfluenceSide side) const
{
    const auto found = m_d->unsavedMarks.find({response, side});
    return found == m_d->unsavedMarks.end() ? InfluenceMarks{} : found->second;
}

} // namespace soundings
