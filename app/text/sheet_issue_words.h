// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/issue.h"

namespace soundings {

/// issueWords() of spreadsheets and of what survey platforms write; empty for other codes.
QString sheetIssueWords(IssueCode code);

} // namespace soundings
