// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/ui/results/earlier_numbers.h"
#include "app/ui/results/result_ptr.h"

namespace soundings {

/// Our trust in each partner, alphabetically, and the choice of the one whose details are shown.
class TrustCard final : public QFrame {
    Q_OBJECT
public:
    /// `chosen` may be empty or unknown.
    TrustCard(const ResultPtr& result, const AgencyId& chosen, const EarlierNumbers& earlier,
              QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const soundings::AgencyId& partner);
    void assessWanted();
};

/// Partners whose response feeds Trust, alphabetically.
std::vector<const PartnerResult*> trustPartners(const RoundResult& result);
/// `wanted` where it is one of them, else the one that the sentence names, else the first; empty where there is none.
AgencyId partnerToShow(const RoundResult& result, const AgencyId& wanted);

} // namespace soundings
