// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/comparison/round_comparison.h"

#include <vector>

namespace soundings {

/// A must-have that stands elsewhere than before: "Now met: ‘Named roles’, Ad hoc → Working".
struct MustHaveMove {
    QString words;
    MustHaveStanding now = MustHaveStanding::Open;
};

/// Those of one questionnaire or of our trust in one partner, the ones that are not met any more first.
struct MustHaveMoves {
    QString title; ///< "Must-haves of Governance: 7 of 8 met, 6 before"
    std::vector<MustHaveMove> moves;
};

/// Our own, then staff, then the partners; without parts where none moved. One that either round left open did not
/// move: nothing is known to have changed.
std::vector<MustHaveMoves> mustHaveMoves(const RoundComparison& comparison);
/// The same, a line each; those of a part begin with a dash and stand below its title.
QStringList mustHaveMoveLines(const RoundComparison& comparison);

} // namespace soundings
