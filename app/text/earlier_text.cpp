// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/earlier_text.h"

#include "app/text/change_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct EarlierText {
    Q_DECLARE_TR_FUNCTIONS(EarlierText)
};

template <class Changes, class IsIt> const ScoreChange* changeIn(const Changes& changes, IsIt isIt)
{
    const auto found = std::find_if(changes.begin(), changes.end(), isIt);
    return found == changes.end() ? nullptr : &found->change;
}

} // namespace

QString earlierText(const ScoreChange& change, const Round& before, const std::optional<Fraction>& now)
{
    if (!change.displayedChange() || scoreText(change.after) != scoreText(now))
        return {};
    return EarlierText::tr("%1 in %2: %3", "earlier number, round, what changed")
        .arg(beforeText(change), QString::fromStdString(before.label), changeText(change));
}

const ScoreChange* trustChange(const RoundComparison& comparison, const AgencyId& partner)
{
    return changeIn(comparison.partners, [&](const ResponseChange& change) {
        return change.about == partner && change.questionnaire->feeds == FeedsIndex::Trust;
    });
}

const ScoreChange* consensusChange(const RoundComparison& comparison, const QuestionnaireId& questionnaire)
{
    return changeIn(comparison.consensus,
                    [&](const ResponseChange& change) { return change.questionnaire->id == questionnaire; });
}

const ScoreChange* surveyChange(const RoundComparison& comparison, const QuestionnaireId& questionnaire)
{
    return changeIn(comparison.surveys,
                    [&](const StaffChange& change) { return change.questionnaire->id == questionnaire; });
}

} // namespace soundings
