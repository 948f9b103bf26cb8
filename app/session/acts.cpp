// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/acts.h"

#include "app/session/exchange_command.h"
#include "app/session/session.h"
#include "core/storage/agency_table.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"

namespace soundings {

void OpenFile::reload()
{
    const WorkspaceFacts facts = workspaceFacts(*connection);
    workspace = {facts.sample == SampleMark::Sample,
                 facts.minimumGroup,
                 facts.partnership,
                 facts.isBoard() ? Agency{{}, facts.partnership, AgencyRole::Ours} : ourAgency(*connection),
                 agencies(*connection),
                 rounds(*connection),
                 questionnaires(*connection),
                 facts.marking,
                 facts.retainUntil};
    std::erase_if(workspace.partners, [](const Agency& agency) { return agency.role == AgencyRole::Ours; });
    forgetReckoned();
    seenDataVersion = connection->dataVersion();
}

void OpenFile::forgetReckoned()
{
    results.clear();
    partnerships.clear();
    comparedRounds.clear();
}

bool Acts::guard(const std::function<void()>& work)
{
    try {
        work();
        return true;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::FileGone || error.code() == ErrorCode::FileReplaced)
            m_file.place = error.code() == ErrorCode::FileGone ? FilePlace::Gone : FilePlace::Replaced;
        Q_EMIT m_session.failed(error);
    } catch (const std::exception& exception) {
        Q_EMIT m_session.failed(Error(ErrorCode::Internal, exception.what()));
    }
    return false;
}

bool Acts::once(const Act& act)
{
    if (m_file.place != FilePlace::Here)
        look(); // it may be back
    return guard([&] {
        const Changes changes = transact(*m_file.connection, act);
        if (changes.response || changes.survey)
            m_file.savedAt = QDateTime::currentDateTime();
        if (changes.agencies || changes.rounds || changes.decisions)
            m_file.reload();
        m_file.forgetReckoned();
        Q_EMIT m_session.changed(changes);
    });
}

bool Acts::forGood(const Act& act)
{
    const bool done = once(act);
    if (done)
        m_undoStack.clear();
    return done;
}

bool Acts::undoable(const QString& text, Act act, const QString& mergeKey)
{
    if (!once(act))
        return false;
    m_undoStack.push(new ExchangeCommand(
        text, [this, act = std::move(act)] { return once(act); }, mergeKey));
    return true;
}

bool Acts::orKeep(bool done, std::function<void()> again)
{
    if (!done && m_file.place != FilePlace::Here)
        m_file.refused.push_back(std::move(again));
    return done;
}

void Acts::look()
{
    const FilePlace now = m_file.connection->place();
    if (std::exchange(m_file.place, now) == now)
        return;
    if (now == FilePlace::Here)
        settle();
    else
        Q_EMIT m_session.failed(Error(now == FilePlace::Gone ? ErrorCode::FileGone : ErrorCode::FileReplaced, {},
                                      m_file.connection->path()));
}

void Acts::settle()
{
    m_file.place = FilePlace::Here;
    Q_EMIT m_session.settled();
    const auto refused = std::exchange(m_file.refused, {});
    m_file.unsavedAnswers.clear();
    m_file.unsavedMarks.clear();
    for (const auto& again : refused)
        again();
    Q_EMIT m_session.changed({});
}

} // namespace soundings
