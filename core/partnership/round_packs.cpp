// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/round_packs.h"

#include <algorithm>

namespace soundings {

QuestionnairePtr RoundPacks::questionnaire(const QuestionnaireId& id, const std::string& version) const
{
    const auto found = std::find_if(questionnaires.begin(), questionnaires.end(), [&](const QuestionnairePtr& made) {
        return made->id == id && made->version == version;
    });
    return found == questionnaires.end() ? nullptr : *found;
}

} // namespace soundings
