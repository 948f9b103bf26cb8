// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/acts/copy_round.h"
#include "core/comparison/round_comparison.h"
#include "core/comparison/round_series.h"
#include "core/release/closing.h"
#include "core/response/round_record.h"
#include "core/response/round_removal.h"
#include "core/results/round_result.h"

#include <functional>
#include <optional>
#include <vector>

namespace soundings {

class Acts;
class Session;

/// The rounds of the open workspace. Acts return false or empty on failure, as in Session.
class Rounds {
public:
    Rounds(Session& session, Acts& acts) : m_session(session), m_acts(acts) { }

    /// The round the pages show: the last one chosen, else the newest; empty where there is none.
    [[nodiscard]] std::optional<Round> current() const;
    void choose(const RoundId& round);
    [[nodiscard]] std::optional<Round> before(const RoundId& round) const;
    /// Of a board's workspace without any answers.
    /// What a round asks, in the order of the workspace's questionnaires and each in the version that it has or begins
    /// with.
    [[nodiscard]] std::vector<QuestionnairePtr> asked(const Round& round) const;
    [[nodiscard]] RoundRecord record(const RoundId& round) const;
    /// Kept until something of the workspace changes.
    [[nodiscard]] const RoundResult& result(const RoundId& round) const;
    [[nodiscard]] RoundComparison comparison(const RoundId& before, const RoundId& after) const;
    /// All rounds as lines; empty where there is no round.
    [[nodiscard]] std::vector<RoundSeries> series() const;

    std::optional<RoundId> add(const QString& label, const Date& date,
                               const std::vector<QuestionnaireId>& questionnaires);
    /// A new round that starts from the answers of `from`; `copied` says which.
    std::optional<RoundId> addCopy(const QString& label, const Date& date,
                                   const std::vector<QuestionnaireId>& questionnaires, const RoundId& from,
                                   CopiedAnswers& copied);
    bool change(const Round& details); ///< label, date, questionnaires
    /// What closing would publish of the round's staff surveys: those that anybody has finished. Empty on failure.
    [[nodiscard]] std::optional<std::vector<SurveyPreview>> previewClosing(const RoundId& round) const;
    /// For good as to staff surveys: they are published as `choices` say, and their answers destroyed.
    bool close(const RoundId& round, const std::vector<ClosingChoices>& choices = {});
    bool reopen(const RoundId& round, const QString& reason);
    /// What "Remove this round for good" would take away; empty on failure.
    [[nodiscard]] std::optional<RoundRemoval> previewRemoval(const RoundId& round) const;
    /// For good: undo is emptied, too. What went; empty on failure.
    std::optional<RoundRemoval> removeForGood(const RoundId& round);

private:
    using Fill = std::function<void(const Transaction&, const RoundId&)>;
    using Empty = std::function<OpenedResponses(const Transaction&, const RoundId&)>;
    std::optional<RoundId> put(const Round& round, Fill fill, Empty empty);
    Session& m_session;
    Acts& m_acts;
};

} // namespace soundings
