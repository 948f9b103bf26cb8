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

EmptyState* makeResultsEmpty(PageId where)
{
    const EmptyState::Words words = where == PageId::Home
        ? EmptyState::Words{EmptyState::tr("No round yet"),
                            EmptyState::tr("A round is one sitting of the assessment. Start one, answer its questions, "
                                           "and this page says where you stand and why."),
                            EmptyState::tr("Start on the Home page")}
        : EmptyState::Words{EmptyState::tr("Nothing to show for this round yet"),
                            EmptyState::tr("Answer the first questions and this page says where you stand, what holds "
                                           "you back and what to do next. Staff answers appear once the round is "
                                           "closed."),
                            EmptyState::tr("Start answering")};
    return new EmptyState(QStringLiteral("results.empty"), words);
}

} // namespace soundings
