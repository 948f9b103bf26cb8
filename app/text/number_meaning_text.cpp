// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/number_meaning_text.h"

#include "app/text/language.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct NumberMeaningText {
    Q_DECLARE_TR_FUNCTIONS(NumberMeaningText)
};

} // namespace

QString stepsAroundText(const Questionnaire& questionnaire, const Fraction& score)
{
    const int number = score.rounded();
    const ScalePoint* below = nullptr;
    const ScalePoint* above = nullptr;
    for (const ScalePoint& point : questionnaire.scale) {
        const int worth = point.score.rounded();
        if (worth <= number && (below == nullptr || worth > below->score.rounded()))
            below = &point;
        if (worth >= number && (above == nullptr || worth < above->score.rounded()))
            above = &point;
    }
    if (below == nullptr || above == nullptr)
        return {};
    if (below == above)
        return NumberMeaningText::tr("on average ‘%1’").arg(shown(below->label));
    return NumberMeaningText::tr("between ‘%1’ (%2) and ‘%3’ (%4)", "an answer, its worth, the next, its worth")
        .arg(shown(below->label), scoreText(below->score), shown(above->label), scoreText(above->score));
}

QString openRangeText(const std::optional<ScoreRange>& range)
{
    if (!range || range->low.rounded() == range->high.rounded())
        return {};
    return NumberMeaningText::tr("If every answer were known, it would be between %1 and %2.")
        .arg(range->low.rounded())
        .arg(range->high.rounded());
}

} // namespace soundings
