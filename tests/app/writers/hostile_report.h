// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/report/report.h"

namespace soundings::test {

/// A whole report, with every field that people fill in freely holding what could come out wrong somewhere: Welsh,
/// Polish, Urdu, Han, emoji, HTML, formulas, lines, and as much as a field may hold.
ReportSource hostileSource();

/// What was filled in, one a field; notes and evidence as they stand in a cell.
QStringList hostileWords();

/// The marking as long as one may be.
QString hostileMarking();

} // namespace soundings::test
