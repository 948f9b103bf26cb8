// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>

#include "app/session/changes.h"
#include "app/session/workspace.h"
#include "core/partnership/partnership_rounds.h"
#include "core/partnership/partnership_view.h"
#include "core/response/answer.h"
#include "core/results/round_result.h"
#include "core/storage/connection.h"

#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace soundings {

class Session;

/// The open file, with what was read and reckoned from it.
struct OpenFile {
    std::optional<Connection> connection; ///< empty: no file is open
    std::int64_t seenDataVersion = 0;
    FilePlace place = FilePlace::Here; ///< at the last look
    QDateTime savedAt;
    QDateTime readAt;
    Workspace workspace;
    std::optional<RoundId> chosenRound;
    std::map<RoundId, RoundResult> results; ///< until something changes
    std::map<RoundId, std::shared_ptr<const PartnershipView>> partnerships; ///< the same
    std::map<RoundId, ComparedRound> comparedRounds; ///< the same
    std::vector<std::function<void()>> refused; ///< to be done when the name leads to the file again
    std::map<ResponseId, Answers> unsavedAnswers; ///< of `refused`
    std::map<std::pair<ResponseId, InfluenceSide>, InfluenceMarks> unsavedMarks; ///< of `refused`

    void reload();
    /// What was reckoned no longer holds.
    void forgetReckoned();
};

/// How a session and its parts read the open file and act on it: each act is one committed transaction. Says what
/// changed and what could not be done by the signals of the session.
class Acts {
public:
    explicit Acts(Session& session) : m_session(session) { }

    OpenFile& file() { return m_file; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// Runs `work`, turning any exception into failed(). False on failure.
    bool guard(const std::function<void()>& work);
    /// What `work(connection)` returns; a default value on failure and where no file is open.
    template <class Work> auto read(Work&& work)
    {
        decltype(work(*m_file.connection)) found{};
        if (m_file.connection)
            guard([&] { found = work(*m_file.connection); });
        return found;
    }

    /// One act inside a transaction; returns what it changed.
    using Act = std::function<Changes(const Transaction&)>;
    /// Does the act, without a step of undo.
    bool once(const Act& act);
    /// Does what undo must not reach back beyond.
    bool forGood(const Act& act);
    /// Does an act that exchanges what it holds with what is on file, and makes it one step of undo.
    bool undoable(const QString& text, Act act, const QString& mergeKey = {});
    /// Keeps what was not done, to do it again, where the reason is that the file's name led elsewhere. Returns `done`.
    bool orKeep(bool done, std::function<void()> again);

    /// Looks where the file's name leads, and says so where that has changed.
    void look();
    /// The name leads to the file again, or there is a new file: what was refused is done now.
    void settle();

private:
    Session& m_session;
    OpenFile m_file;
    QUndoStack m_undoStack;
};

} // namespace soundings
