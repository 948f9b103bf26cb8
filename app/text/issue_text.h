// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/issue.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// "row 12: …": place, what is wrong, and the remedy, in one line.
QString issueText(const Issue& issue);
/// The same, naming the range of the scale where that is the remedy.
QString issueText(const Issue& issue, const Questionnaire& questionnaire);

} // namespace soundings
