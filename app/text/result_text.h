// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/results/round_result.h"

namespace soundings {

/// The sentence first: "Ready with care. Readiness is 61 out of 100, …. Held at Building by one must-have: …"
QString resultSentence(const RoundResult& result);
/// The same without the numbers, for where they stand beside it: "Ready with care. Readiness and trust together say …".
/// Without a readiness number there is no such place, so it is the whole sentence.
QString verdictSentence(const RoundResult& result);
/// The partner whom the sentence names first: where our trust is lowest. Null where no partner has a number.
const PartnerResult* lowestTrust(const RoundResult& result);
/// "Readiness 61 (58–66). By number this is Workable; it is held at Building because …" or what it waits for.
QString readinessSentence(const RoundResult& result);
/// "Trust 63 (60–66). By number this is Working trust; it is held at Cautious because '…' is only slightly true."
QString trustSentence(const RoundResult& result, const PartnerResult& partner);
/// Lines that go beside an index card: held back by, waits for, not confirmed, without, could be either side of a line.
QStringList indexNotes(const RoundResult& result, const Index& index, const PartnerResult* partner);

} // namespace soundings
