// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/release/survey_release.h"
#include "core/scoring/band.h"

namespace soundings {

struct Coverage {
    int agencies = 0; ///< released something
    int ofAgencies = 0;
    int pairsFromBoth = 0;
    int pairsFromOne = 0;
    int ofPairs = 0;
    PeopleCount staff = 0; ///< who took part in surveys that were published and released
};

/// A must-have that is not met, and at how many agencies, or of how many pairs.
struct HeldBack {
    ItemId item;
    int times = 0;
};

/// Readiness of all: empty where under two thirds of the agencies have a number. The band is that of the median; a
/// must-have that any agency has not met holds it at kBandWhileUnmet, since a duty unmet concerns everybody it shares
/// with.
struct PartnershipReadiness {
    Fraction median;
    Fraction lowest;
    Fraction highest;
    Band byNumber = Band::First;
    Band band = Band::First;
};

/// The mean of the working levels: empty where under two thirds of the pairs are answered from both sides. The band is
/// that of the number; where must-haves hold half of the pairs or more it is no higher than kBandWhileUnmet.
struct PartnershipTrust {
    Fraction score;
    Band byNumber = Band::First;
    Band band = Band::First;
    int pairsHeld = 0; ///< from both sides, with an unmet must-have on either
};

} // namespace soundings
