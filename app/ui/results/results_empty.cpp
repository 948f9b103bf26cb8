// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/results_empty.h"

#include <algorithm>

namespace soundings {

bool hasSomethingToShow(const RoundResult& result)
{
    const auto isAnswered = [](const auto& response) { return response.score.counts.answered > 0; };
    return std::any_of(result.consensus.begin(), result.consensus.end(), isAnswered)
        || std::any_of(result.partners.begin(), result.partners.end(), isAnswered)
        || std::any_of(result.surveys.begin(), result.surveys.end(),
                       [](const StaffResult& survey) { return survey.isShown(); });
}

namespace {

/// What will be here, and when, by what the round is made of.
EmptyState::Words openRoundWords(const RoundResult& result)
{
    QStringList text;
    if (!result.consensus.empty() || result.surveys.empty() || !result.partners.empty())
        text << EmptyState::tr("Answer the first questions and this page says where you stand, what holds you back and "
                               "what to do next.");
    if (!result.surveys.empty())
        text << EmptyState::tr("Staff answers appear once the round is closed.");
    return {EmptyState::tr("Nothing to show for this round yet"), text.join(QLatin1Char(' ')),
            EmptyState::tr("Start answering")};
}

EmptyState::Words closedRoundWords(const RoundResult& result)
{
    return {EmptyState::tr("Nothing to show for this round"),
            result.surveys.empty()
                ? EmptyState::tr("It was closed before anything was answered.")
                : EmptyState::tr("It was closed before anything was answered, or before enough people took part."),
            EmptyState::tr("Go to the assessment")};
}

} // namespace

EmptyState* makeResultsEmpty(const RoundResult* result)
{
    const QString name = QStringLiteral("results.empty");
    if (result == nullptr)
        return new EmptyState(name,
                              {EmptyState::tr("No round yet"),
                               EmptyState::tr("A round is one sitting of the assessment. Start one, answer its "
                                              "questions, and this page says where you stand and why."),
                               EmptyState::tr("Start on the Home page")});
    return new EmptyState(
        name, result->round.state == RoundState::Open ? openRoundWords(*result) : closedRoundWords(*result));
}

} // namespace soundings
