// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/issue.h"

namespace soundings {

/// The words of one code: what is wrong, then the remedy; %1 is what stood there. One switch names them all, so
/// that a new code does not compile without a place for its words.
QString issueWords(IssueCode code);

} // namespace soundings
