// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/pack/taken_file.h"

namespace soundings {

/// "new", "refused": what became of a file.
QString takenResultText(TakenAs result);
/// Why it was refused and what to do, or what else there is to know; empty where there is nothing to say.
QString takenReasonText(const TakenFile& file);
/// What stands in it that should not, a fault a line.
QStringList takenFaultLines(const TakenFile& file);

} // namespace soundings
