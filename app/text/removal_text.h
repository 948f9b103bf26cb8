// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/response/round_removal.h"

#include <string>
#include <vector>

namespace soundings {

/// What goes with a round that is removed for good, a line each; "nothing but its name" where it is empty.
QStringList removalLines(const RoundContent& content);
/// What stays of it, and what to do about copies that have it still: `copiesLeft` are paths of those beside the file.
QStringList removalNotes(const RoundContent& content, const std::vector<std::string>& copiesLeft);
/// That the round is gone, but the disk had no room to write the file anew without it.
QString notOverwrittenText();

} // namespace soundings
