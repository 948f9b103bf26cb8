// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>

#include "app/session/session.h"
#include "core/storage/connection.h"
#include "core/storage/workspace_table.h"

#include <functional>
#include <map>

namespace soundings {

struct Session::Private {
    explicit Private(Session& owner) : session(owner) { }

    Session& session;
    std::optional<Connection> connection;
    std::int64_t seenDataVersion = 0;
    WorkspaceFacts facts;
    Agency ours;
    std::vector<Agency> partners;
    std::vector<Round> rounds;
    std::vector<QuestionnairePtr> questionnaires;
    std::optional<RoundId> chosenRound;
    QDateTime savedAt;
    QDateTime readAt;
    FilePlace place = FilePlace::Here; ///< at the last look
    std::vector<std::function<void()>> kept; ///< what was refused since the name led elsewhere
    std::map<ResponseId, Answers> unsavedAnswers; ///< of `kept`
    std::map<std::pair<ResponseId, InfluenceSide>, InfluenceMarks> unsavedMarks; ///< of `kept`
    mutable std::map<RoundId, RoundResult> results;
    QUndoStack undoStack;

    /// One act inside a transaction; says what it changed.
    using Act = std::function<Changes(const Transaction&)>;

    void reload();
    void openedAt(Connection opened);
    /// Runs `work`, turning any exception into failed(). False on failure.
    bool guard(const std::function<void()>& work);
    /// Looks where the file's name leads, and says so where that has changed.
    void look();
    /// The name leads to the file again, or there is a new file: what was refused is done now.
    void settle();
    void forgetKept();
    /// Keeps what was not done to do it again where the reason is that the file's name led elsewhere. Returns `done`.
    bool orKeep(bool done, std::function<void()> again);
    /// Does the act once, emits changed(), and keeps no undo.
    bool act(const Act& act);
    /// Does an exchange and makes it one step of undo.
    bool exchange(const QString& text, Act act, const QString& mergeKey = {});
};

} // namespace soundings
