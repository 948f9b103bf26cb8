// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/results/round_result.h"

namespace soundings {

/// Points that make governance and staff, or two partners, so far apart that it is a finding (SCORING.md section 2).
inline constexpr int kFindingApart = 20;

/// "63 (60–66)"; the number alone where nothing is open.
QString scoreWithRange(const std::optional<Fraction>& score, const std::optional<ScoreRange>& range);
/// "By number this is Working trust; it is held at Cautious because …", "This is Workable.", "… The band waits for …".
/// Empty while there is no number. `partner` is null for readiness.
QString bandSentence(const RoundResult& result, const Index& index, const PartnerResult* partner);
/// "It could be either side of the line at 50."; empty where the range includes no line between bands.
QString eitherSideText(const Index& index);
/// That the round does not have what readiness is made of; empty where it has both parts.
QString absentText(const RoundResult& result);
/// What readiness waits for while there is no number; else empty.
QString waitingText(const RoundResult& result);
/// "Governance only: 62 out of 100, between ‘Defined’ (50) and ‘Working’ (75)."; empty where readiness has a number, or
/// neither part of it has. A part has no band (SCORING.md section 5): the answers say what its number means.
QString partOnlyText(const RoundResult& result);
/// The part of readiness that has a number while the whole has none, and why the whole has none.
QString missingText(const RoundResult& result);
/// Titles of the sections that count in no kind: "Their view of us".
QStringList withoutSections(const RoundResult& result, const PartnerResult& partner);
/// Says that governance and staff stand kFindingApart points or more apart; else empty.
QString apartText(const RoundResult& result);

} // namespace soundings
