// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "app/report/report.h"

namespace soundings {

/// What two agencies say of each other, for two people to talk over (SCORING.md section 4): of choices.about and
/// choices.other. Of a pair that may not be named, or has not answered, a sentence that says so. Of source.packs, which
/// must be there.
void addMirrorPage(Blocks& blocks, const ReportSource& source, const ReportChoices& choices);

} // namespace soundings
