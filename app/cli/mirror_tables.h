// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/mirror.h"

#include <iosfwd>

namespace soundings::cli {

/// The pairs for people, each as what two agencies can talk over.
void writeMirrorsText(const RoundPacks& round, const NamedMirrors& mirrors, std::ostream& out);
/// One line a statement of each pair.
void writeMirrorsCsv(const RoundPacks& round, const NamedMirrors& mirrors, std::ostream& out);

} // namespace soundings::cli
