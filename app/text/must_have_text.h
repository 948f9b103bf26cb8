// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/results/round_result.h"

#include <vector>

namespace soundings {

/// A must-have with all that its sentence needs.
struct MustHaveItem {
    const Questionnaire* questionnaire = nullptr;
    const Item* item = nullptr;
    Answer answer; ///< of a consensus or partner response
    bool isStaff = false; ///< a group's mean, not an answer
    QString title; ///< the item's text, without its full stop
};

/// `partner` is null for readiness. Ids that the round does not know are left out.
std::vector<MustHaveItem> mustHaveItems(const RoundResult& result, const PartnerResult* partner,
                                        const std::vector<ItemId>& ids);

/// "‘…’ is only slightly true", "‘…’ stands at ‘Ad hoc’ and needs ‘Defined’".
QString unmetClause(const MustHaveItem& mustHave);
/// "a", "a and b", "a, b and c".
QString joined(const QStringList& parts);
QString quoted(const QString& words);
/// The text without the full stop at its end, for use inside a sentence.
QString withoutStop(const QString& sentence);

} // namespace soundings
