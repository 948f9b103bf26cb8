// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/text/named_change.h"

namespace soundings {

/// "Readiness rose by 9, from 52 to 61, and is now Workable (before: Building)."
QString changeSentence(const NamedChange& named);
/// "With about 22 answers each time only a change of 19 points or more would be clear." Only where the change is not
/// clear and that is why; else empty.
QString smallestChangeSentence(const StaffChange& staff);

/// Whether it is more than answers vary by.
bool isClear(const ScoreChange& change);
/// The number before and after, with its limit: "61", "80 or more", "No score".
QString beforeText(const ScoreChange& change);
QString afterText(const ScoreChange& change);
/// "rose by 9", "fell by 12", "no clear change", "cannot be compared".
QString changeText(const ScoreChange& change);
/// The largest movements of a response, one line each: "Named roles: Ad hoc → Working, +3.3".
QStringList movedLines(const ResponseChange& change, int limit);

} // namespace soundings
