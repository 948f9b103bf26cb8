// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/text/named_change.h"

#include <vector>

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
/// The largest rise and the largest fall of those that are clear, the larger first, and how many more went that way:
/// "‘What they do’ rose by 16 and 2 more rose; ‘Clarity’ fell by 10". Empty where none is clear.
QString clearChangesText(const std::vector<NamedChange>& changes);
/// An item of a response that was answered otherwise: "Named roles: Ad hoc → Working, +3.3".
struct MovedLine {
    QString words;
    Fraction moved; ///< points out of 100
};
/// The largest movements of a response, without points where the two have little in common. Empty where one of the
/// rounds has no number for another reason, and without items that one of them left unanswered and that moved nothing:
/// a gap is not a change.
std::vector<MovedLine> movedLines(const ResponseChange& change, std::size_t limit);

} // namespace soundings
