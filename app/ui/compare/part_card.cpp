// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/part_card.h"

#include "app/ui/actions/action_subject.h"

#include <algorithm>
#include <iterator>

namespace soundings {

static ActionSubject subjectOf(const ChangedPart& part)
{
    if (part.response == nullptr)
        return {{}, part.staff->questionnaire->id};
    return part.response->about.isEmpty() ? ActionSubject{{}, part.response->questionnaire->id}
                                          : ActionSubject{part.response->about, {}};
}

ChangeCard* makePartCard(const RoundComparison& comparison, const ChangedPart& part, const std::vector<Action>& actions,
                         Prompts& prompts)
{
    auto* card = new ChangeCard(QStringLiteral("compare.part.%1").arg(part.number), prompts);
    if (part.response != nullptr)
        card->show(comparison, *part.response);
    else
        card->show(comparison, *part.staff);
    const ActionSubject subject = subjectOf(part);
    std::vector<Action> about;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(about), [&](const Action& action) {
        return subjectOf(action) == subject && action.status != ActionStatus::Dropped;
    });
    card->showActions({PageId::Actions, subject.questionnaire, subject.partner, {}}, about, part.isFallen);
    return card;
}

} // namespace soundings
