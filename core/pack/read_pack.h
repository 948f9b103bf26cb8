// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/pack/pack_content.h"
#include "core/questionnaire/questionnaire.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// Exactly this version of a questionnaire; null where nobody has it.
using KnownVersion = std::function<QuestionnairePtr(const QuestionnaireId& id, const std::string& version)>;

/// The content of a pack, of whose signature nothing is known here.
struct ReadPack {
    std::optional<PackContent> content; ///< empty where there is anything below
    bool isLaterFormat = false; ///< nothing else can be said of it
    std::string unknownQuestionnaire; ///< "id version" of one that `known` has not
    Issues faults; ///< every one, with its place: "responses/0/answers/partner.purpose.duties"
};
/// Reads strictly: nothing is taken that packText() could not have written of a round. Answers are of their
/// questionnaire's items and points; releases are what publishing can have made; and where the answers of a number have
/// left, the number is what they make. Never throws for what is in the text.
ReadPack readPack(std::string_view text, const KnownVersion& known);

} // namespace soundings
