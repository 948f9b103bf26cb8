// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/comparison/round_comparison.h"
#include "core/results/round_result.h"

#include <optional>

namespace soundings {

/// One round as a self-contained HTML document (no network, no script): the sentence, both indices, sections,
/// must-haves, to find out, next steps, every sum; the comparison with an earlier round if there is one. Readable on
/// paper, by a screen reader, in the program's language; marked as sample where it is. Needs a QGuiApplication
/// (charts). The same bytes for the same values.
QByteArray htmlReport(const RoundResult& result, const std::optional<RoundComparison>& comparison);

} // namespace soundings
