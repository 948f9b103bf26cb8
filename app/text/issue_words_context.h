// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace soundings {

/// Under which the words of issues are translated, whichever file they stand in.
struct IssueWords {
    Q_DECLARE_TR_FUNCTIONS(IssueWords)
};

} // namespace soundings
