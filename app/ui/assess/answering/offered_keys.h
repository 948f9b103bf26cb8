// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soundings {

/// The keys that do something on the question that is shown, besides those that always do.
struct OfferedKeys {
    QString firstPoint; ///< empty where there is nothing to choose from
    QString lastPoint;
    bool hasNotApplicable = false;
    bool hasDontKnow = false;
    bool hasSameAnswer = false; ///< there is one of the round before
};

} // namespace soundings
