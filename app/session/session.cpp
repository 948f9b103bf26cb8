// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/session/exchange_command.h"
#include "app/session/session_private.h"
#include "core/sample/sample_partnership.h"
#include "core/storage/agency_table.h"
#include "core/storage/answer_table.h"
#include "core/storage/influence_table.h"
#include "core/storage/load_round.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/response_table.h"
#include "core/storage/round_table.h"

#include <QFile>

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

void Session::Private::openedAt(Connection opened)
{
    session.close();
    connection.emplace(std::move(opened));
    try {
        reload();
    } catch (...) {
        connection.reset();
        throw;
    }
    Q_EMIT session.opened();
}

bool Session::Private::guard(const std::function<void()>& work) const
{
    try {
        work();
        return true;
    } catch (const Error& error) {
        Q_EMIT session.failed(error);
    } catch (const std::exception& exception) {
        Q_EMIT session.failed(Error(ErrorCode::Internal, exception.what()));
    }
    return false;
}

bool Session::Private::act(const Act& act)
{
    return guard([&] {
        const Changes changes = transact(*connection, act);
        savedAt = QDateTime::currentDateTime();
        if (changes.agencies || changes.rounds)
            reload();
        results.clear();
        Q_EMIT session.changed(changes);
    });
}

bool Session::Private::exchange(const QString& text, Act work, const QString& mergeKey)
{
    if (!act(work))
        return false;
    undoStack.push(new ExchangeCommand(
        text, [this, work = std::move(work)] { return act(work); }, mergeKey));
    return true;
}

bool Session::create(const QString& path, const NewWorkspace& workspace)
{
    return m_d->guard([&] {
        Connection made = Connection::create(path.toStdString(), Sharing::Exclusive);
        try {
            transact(made, [&](const Transaction& transaction) {
                insertWorkspaceFacts(transaction,
                                     {workspace.language.toStdString(), SampleMark::Real, kLeastMinimumGroup});
                insertAgency(transaction, {{newUuid()}, workspace.agency.toStdString(), AgencyRole::Ours, {}});
                for (const QString& partner : workspace.partners)
                    insertAgency(transaction, {{newUuid()}, partner.toStdString(), AgencyRole::Partner, {}});
            });
        } catch (...) {
            QFile::remove(path);
            throw;
        }
        m_d->openedAt(std::move(made));
    });
}

bool Session::createSample(const QString& path, const QString& language)
{
    return m_d->guard([&] {
        if (isOpen() && this->path() == path)
            close();
        if (QFile::exists(path)) {
            {
                const Connection old = Connection::open(path.toStdString(), Sharing::Exclusive);
                if (workspaceFacts(old).sample != SampleMark::Sample)
                    throw Error(ErrorCode::FileExists, {}, path.toStdString());
            }
            QFile::remove(path);
        }
        Connection made = Connection::create(path.toStdString(), Sharing::Exclusive);
        try {
            transact(made, [&](const Transaction& transaction) { insertSample(transaction, language.toStdString()); });
        } catch (...) { // half a sample could be neither opened nor reset
            QFile::remove(path);
            throw;
        }
        m_d->openedAt(std::move(made));
    });
}

bool Session::open(const QString& path)
{
    if (isOpen() && this->path() == path)
        return true;
    return m_d->guard([&] { m_d->openedAt(Connection::open(path.toStdString(), Sharing::Exclusive)); });
}

void Session::close()
{
    if (!isOpen())
        return;
    m_d->undoStack.clear();
    m_d->connection.reset();
    m_d->chosenRound.reset();
    m_d->results.clear();
    m_d->savedAt = {};
    Q_EMIT closed();
}

bool Session::saveCopy(const QString& path)
{
    return m_d->guard([&] { m_d->connection->saveCopy(path.toStdString()); });
}

void Session::refreshIfChanged()
{
    if (!isOpen() || m_d->connection->dataVersion() == m_d->seenDataVersion)
        return;
    m_d->guard([&] {
        m_d->reload();
        m_d->undoStack.clear();
        Q_EMIT changed({true, true, true, true, {}, {}});
    });
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

} // namespace soundings
