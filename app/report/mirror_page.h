// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "app/report/report.h"
#include "core/partnership/mirror.h"

namespace soundings {

/// A pair of agencies in a table, the first in the alphabet first; or a sentence why the two cannot be shown.
struct PairPlaces {
    std::optional<std::pair<std::size_t, std::size_t>> places;
    QString why;
};
/// An empty `other` is our own agency.
PairPlaces placesOfPair(const PackTable& packs, const AgencyId& one, const AgencyId& other);

/// How single statements stand beside the figure of sections: all in one table, or on the screen by section too.
enum class MirrorItems { InTable, BySection };
/// The mirror of one pair that may be named. Long lists are cut, and whole in folds.
void addMirror(Blocks& blocks, const Mirror& mirror, MirrorItems as);

/// What two agencies say of each other, for two people to talk over (SCORING.md section 4): of choices.about and
/// choices.other. Of a pair that may not be named, or has not answered, a sentence that says so. Of source.packs, which
/// must be there.
void addMirrorPage(Blocks& blocks, const ReportSource& source, const ReportChoices& choices);

} // namespace soundings
