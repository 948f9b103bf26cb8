// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/response/kept_version.h"
#include "core/response/round.h"

#include <vector>

namespace soundings {

/// "Housing visits 1.1"
QString nameWithVersion(const Questionnaire& questionnaire);
/// "22 questions in 3 sections. Answered by many people, each alone. Id: housing."
QString questionnaireFacts(const Questionnaire& questionnaire);
/// "Used in Autumn 2026 and Spring 2027."; that no round uses it.
QString usedText(const KeptVersion& version, const std::vector<Round>& rounds);

} // namespace soundings
