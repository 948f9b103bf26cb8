// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/report/report.h"
#include "app/writers/writers.h"

namespace soundings::cli {

/// By the ending of a file name. Throws UsageError with the endings there are.
DocumentFormat chosenFormat(const QString& output);
/// --kind, else full. Throws UsageError with the kinds there are.
ReportKind chosenKind(const Options& options);
/// --marking without space around it; empty where none is given. Throws UsageError where it is too long for a page's
/// head or holds what cannot be printed.
QString chosenMarking(const Options& options);

} // namespace soundings::cli
