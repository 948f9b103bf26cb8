// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/report/report.h"
#include "core/storage/connection.h"

namespace soundings::cli {

/// What a report of this kind is made of: the round of --round or the newest, compared with that of --from or the one
/// before. A data sheet needs no round. Throws Error{NoSuchRound}; UsageError where both are the same round.
ReportSource reportSource(const Connection& connection, const Options& options, ReportKind kind);
/// Throws Error{NotInRound} where the round has no answers about that partner; of no partner, and where the kind shows
/// none, nothing.
void needPartner(const ReportSource& source, const AgencyId& about, const Options& options);

} // namespace soundings::cli
