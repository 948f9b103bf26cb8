// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/summary_chapter.h"

#include "app/report/action_chapter.h"
#include "app/report/index_blocks.h"
#include "app/report/step_chapter.h"
#include "app/report/sum_table.h"
#include "app/text/comparison_text.h"
#include "app/text/item_text.h"
#include "app/text/must_have_change_text.h"
#include "app/text/number_meaning_text.h"
#include "app/text/result_text.h"
#include "core/results/index_sum.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct SummaryChapter {
    Q_DECLARE_TR_FUNCTIONS(SummaryChapter)
};

constexpr qsizetype kMovedMustHaves = 2; ///< questionnaires and partners that have any
constexpr std::size_t kStepsAtOnce = 3;
constexpr std::size_t kLinesAtOnce = 5; ///< actions and steps

void addNumbers(Blocks& blocks, const RoundResult& result)
{
    blocks.say(verdictSentence(result), Tone::Lead);
    blocks.headline(readinessHeadline(result));
    if (!result.partners.empty())
        blocks.headline(trustHeadline(result));
}

/// What holds the band, or how far the part that has a number could move: why the whole has none is in the verdict.
void addReadiness(Blocks& blocks, const RoundResult& result)
{
    if (const ConsensusResult* governance = result.governance(); !result.readiness.score && governance != nullptr)
        blocks.say(governance->score.score ? openRangeText(governance->score.range) : QString());
    addWhatHolds(blocks, result, result.readiness, nullptr);
}

/// What changed, and how many must-haves are met now: which, where one holds the band, is said above.
QString changesInShort(const RoundComparison& comparison)
{
    QStringList sentences{SummaryChapter::tr("%1.", "what changed").arg(comparisonTitle(comparison))};
    for (const MustHaveMoves& part : mustHaveMoves(comparison))
        if (sentences.size() <= kMovedMustHaves)
            sentences << SummaryChapter::tr("%1.", "how many must-haves are met").arg(part.title);
    return sentences.join(QLatin1Char(' '));
}

/// What is an action already stands among the actions; the more of these, the fewer steps, so that it stays one page.
void addStepsInShort(Blocks& blocks, const ReportSource& source)
{
    const std::size_t running = actionsInShort(source);
    const bool hasMoved = source.comparison && !mustHaveMoves(*source.comparison).empty(); // that took a line
    const std::size_t count = std::min(kStepsAtOnce, kLinesAtOnce - running - (hasMoved ? 1U : 0U));
    std::vector<ListItem> items;
    for (const NextStepSuggestion& step : suggestedNextSteps(source.result, kStepsAtOnce + source.actions.size()))
        if (items.size() < count && !isPlanned(source, step))
            items.push_back({nextStepText(source.result, step), {}});
    if (items.empty())
        return;
    blocks.heading(2, running > 0 ? SummaryChapter::tr("Further next steps") : SummaryChapter::tr("Next steps"),
                   QStringLiteral("steps"));
    blocks.list(std::move(items), true);
}

} // namespace

void addInShort(Blocks& blocks, const RoundResult& result)
{
    blocks.heading(2, SummaryChapter::tr("In short"), QStringLiteral("short"));
    addNumbers(blocks, result);
    addReadiness(blocks, result);
    blocks.list(otherNotes(result, result.readiness, nullptr));
    Blocks sum;
    sum.table(sumTable(result, sumBehindReadiness(result), {}, QStringLiteral("sum-readiness")));
    blocks.fold(SummaryChapter::tr("Sum: readiness"), std::move(sum));
}

void addSummary(Blocks& blocks, const ReportSource& source)
{
    const RoundResult& result = source.result;
    addNumbers(blocks, result);
    Blocks holds;
    addReadiness(holds, result);
    if (!holds.isEmpty()) {
        blocks.heading(2, SummaryChapter::tr("What holds readiness"), QStringLiteral("holds"));
        blocks.append(std::move(holds));
    }
    if (source.comparison) {
        const QString before = QString::fromStdString(source.comparison->before.label);
        blocks.heading(2, SummaryChapter::tr("What changed since %1").arg(before), QStringLiteral("changes"));
        blocks.say(changesInShort(*source.comparison));
    }
    addActionsInShort(blocks, source);
    addStepsInShort(blocks, source);
}

} // namespace soundings
