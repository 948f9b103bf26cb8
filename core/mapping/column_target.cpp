// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/column_target.h"

#include "core/text_identity.h"

namespace soundings {

std::string targetName(const Questionnaire& questionnaire, const ColumnTarget& target)
{
    switch (target.kind) {
    case ColumnKind::Ignored:
        return "drop";
    case ColumnKind::Item:
        return questionnaire.items()[target.index]->id.value;
    case ColumnKind::Role:
        return "role";
    case ColumnKind::Choice:
        return questionnaire.scenarios.scenarios[target.index].id.value;
    case ColumnKind::Sureness:
        return questionnaire.scenarios.scenarios[target.index].id.value + ".sure";
    case ColumnKind::Comment:
        break;
    }
    return "comment";
}

std::optional<ColumnTarget> targetNamed(const Questionnaire& questionnaire, std::string_view name)
{
    if (areSame(name, "drop"))
        return ColumnTarget{};
    if (areSame(name, "comment"))
        return questionnaire.openQuestion ? std::optional(ColumnTarget{ColumnKind::Comment, 0}) : std::nullopt;
    const IgnoredColumns none({});
    return PeopleColumns(questionnaire, none).find(name);
}

} // namespace soundings
