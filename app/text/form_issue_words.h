// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/issue.h"

namespace soundings {

/// issueWords() of questionnaires as XLSForms; empty for other codes.
QString formIssueWords(IssueCode code);

} // namespace soundings
