// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <vector>

namespace soundings {

/// As the command line and the settings name them, never translated: "full", "data-sheet"; in the order in which they
/// are offered.
std::vector<ReportKind> reportKinds();
QString nameOf(ReportKind kind);
std::optional<ReportKind> kindNamed(const QString& name);

/// "next-steps", "must-haves"; in the order in which they stand in a report: those of a full one, then of a comparison.
std::vector<ReportChapter> reportChapters();
QString nameOf(ReportChapter chapter);
std::optional<ReportChapter> chapterNamed(const QString& name);

} // namespace soundings
