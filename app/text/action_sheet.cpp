// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/action_sheet.h"

#include "app/text/language.h"

#include <algorithm>

namespace soundings {

namespace {

QString agencyName(const std::vector<Agency>& agencies, const AgencyId& id)
{
    const auto found =
        std::find_if(agencies.begin(), agencies.end(), [&](const Agency& agency) { return agency.id == id; });
    return found == agencies.end() ? QString() : QString::fromStdString(found->name);
}

QString roundLabel(const std::vector<Round>& rounds, const RoundId& id)
{
    const auto found = std::find_if(rounds.begin(), rounds.end(), [&](const Round& round) { return round.id == id; });
    return found == rounds.end() ? QString() : QString::fromStdString(found->label);
}

QString questionWords(const std::vector<QuestionnairePtr>& questionnaires, const Action& action)
{
    for (const QuestionnairePtr& questionnaire : questionnaires)
        if (questionnaire->id == action.questionnaire)
            if (const Item* item = questionnaire->findItem(action.item))
                return shown(item->text);
    return {};
}

ActionRow rowOf(const FollowedAction& followed, const ActionNames& names)
{
    const Action& action = followed.action;
    return {action.id,
            QString::fromStdString(action.text),
            QString::fromStdString(action.item.value),
            questionWords(names.questionnaires, action),
            agencyName(names.agencies, action.about),
            QString::fromStdString(action.owner),
            action.due,
            action.status,
            QString::fromStdString(action.note),
            roundLabel(names.rounds, action.round),
            followed.movement};
}

} // namespace

ActionSheet actionSheet(const std::vector<FollowedAction>& actions, const ActionNames& names, const FileSheet& file,
                        bool isSample)
{
    ActionSheet sheet;
    sheet.agency = QString::fromStdString(file.ours);
    for (const Agency& agency : names.agencies)
        if (agency.role == AgencyRole::Ours)
            sheet.key = QString::fromStdString(agency.id.value);
    sheet.marking = QString::fromStdString(file.marking);
    sheet.retainUntil = file.retainUntil;
    sheet.sample = isSample;
    for (const FollowedAction& action : actions)
        sheet.rows.push_back(rowOf(action, names));
    return sheet;
}

} // namespace soundings
