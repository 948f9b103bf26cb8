// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/step_chapter.h"

#include "app/report/reference_text.h"
#include "app/text/item_text.h"
#include "app/text/names_for.h"
#include "core/planning/planned_item.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct StepChapter {
    Q_DECLARE_TR_FUNCTIONS(StepChapter)
};

constexpr std::size_t kFirstSteps = 3;
constexpr std::size_t kAllSteps = 8;

const Item* findItem(const RoundResult& result, const QuestionnaireId& questionnaire, const ItemId& item)
{
    for (const ConsensusResult& consensus : result.consensus)
        if (consensus.questionnaire->id == questionnaire)
            return consensus.questionnaire->findItem(item);
    for (const PartnerResult& partner : result.partners)
        if (partner.questionnaire->id == questionnaire)
            return partner.questionnaire->findItem(item);
    return nullptr;
}

ListItem stepItem(const RoundResult& result, const NextStepSuggestion& step)
{
    ListItem made{
        nextStepText(result, step),
        {StepChapter::tr("From the answer to: %1").arg(itemTitle(result, step.questionnaire, step.about, step.item))}};
    QStringList references;
    if (const Item* item = findItem(result, step.questionnaire, step.item))
        for (const Reference& reference : item->references)
            references << referenceText(reference);
    if (!references.isEmpty())
        made.details << StepChapter::tr("See: %1").arg(references.join(QStringLiteral("; ")));
    return made;
}

void addToFindOut(Blocks& blocks, const RoundResult& result)
{
    blocks.heading(3, StepChapter::tr("To find out"), QStringLiteral("find-out"));
    const std::vector<ToFindOut> open = toFindOut(result);
    if (open.empty()) {
        blocks.say(StepChapter::tr("In the answers about governance and partners nobody said “don’t know”: there is "
                                   "nothing on this list."));
        return;
    }
    blocks.say(StepChapter::tr("Someone said “don’t know”. Asking is often the cheapest improvement there is."));
    std::vector<ListItem> items;
    const AgencyId* last = nullptr;
    for (const ToFindOut& question : open) {
        if (last == nullptr || *last != question.about) {
            const QString partner = namesFor(result, question.about).partner;
            items.push_back({partner.isEmpty() ? QString::fromStdString(result.ours.name) : partner, {}});
        }
        last = &question.about;
        items.back().details << itemTitle(result, question.questionnaire, question.about, question.item);
    }
    blocks.list(std::move(items));
}

} // namespace

bool isPlanned(const ReportSource& source, const NextStepSuggestion& step)
{
    return std::any_of(source.actions.begin(), source.actions.end(), [&](const FollowedAction& followed) {
        return isPlannedIn(followed.action, step.questionnaire, step.about, step.item);
    });
}

void addNextSteps(Blocks& blocks, const ReportSource& source)
{
    const RoundResult& result = source.result;
    blocks.heading(2, StepChapter::tr("Suggested next steps"), QStringLiteral("steps"));
    std::vector<NextStepSuggestion> steps = suggestedNextSteps(result, kAllSteps);
    const auto planned = std::erase_if(steps, [&](const NextStepSuggestion& step) { return isPlanned(source, step); });
    std::vector<ListItem> first;
    std::vector<ListItem> more;
    for (const NextStepSuggestion& step : steps)
        (first.size() < kFirstSteps ? first : more).push_back(stepItem(result, step));
    if (!first.empty())
        blocks.say(StepChapter::tr("From the answers: must-haves first, then where a better answer would raise the "
                                   "score most. Choose some; you need not do them all."));
    else if (planned == 0)
        blocks.say(StepChapter::tr("The answers so far suggest no next step."));
    if (planned > 0)
        blocks.say(StepChapter::tr("What is an action already is not repeated here."));
    blocks.list(std::move(first), true);
    Blocks others;
    others.list(std::move(more));
    blocks.fold(StepChapter::tr("More suggestions"), std::move(others));
    addToFindOut(blocks, result);
}

} // namespace soundings
