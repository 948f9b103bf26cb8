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
/// What --sections does not name; nothing where it is not given. Throws UsageError with the names there are, and for a
/// kind that has no parts to choose from.
std::set<ReportChapter> chosenLeftOut(const Options& options, ReportKind kind);
/// The two of a mirror: --about and --and, or in an agency's own workspace --about alone. Throws UsageError where one
/// is missing or both are the same, Error{NoSuchAgency}.
void choosePair(const RoundPacks& packs, const Options& options, ReportChoices& choices);
/// The picture of --logo as a PNG, empty where none is given. Says on the error stream why one is refused, and throws
/// AlreadyReported.
QByteArray chosenLogo(const Options& options, const Streams& streams);
/// --marking without space around it; none where it is not given. Throws UsageError where it is too long for a page's
/// head or holds what cannot be printed.
std::optional<QString> chosenMarking(const Options& options);

} // namespace soundings::cli
