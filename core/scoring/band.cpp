// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/band.h"

#include <array>

namespace soundings {

Band bandOf(const Fraction& score)
{
    const int shown = score.rounded();
    if (shown < 25)
        return Band::First;
    if (shown < 50)
        return Band::Second;
    return shown < 75 ? Band::Third : Band::Fourth;
}

std::optional<Band> bandOf(const std::optional<Fraction>& score)
{
    return score ? std::optional(bandOf(*score)) : std::nullopt;
}

std::string_view bandId(IndexKind index, Band band)
{
    constexpr std::array<std::string_view, 4> kReadiness{"starting", "building", "workable", "dependable"};
    constexpr std::array<std::string_view, 4> kTrust{"guarded", "cautious", "working-trust", "strong-trust"};
    const auto place = static_cast<std::size_t>(band);
    return index == IndexKind::Readiness ? kReadiness[place] : kTrust[place];
}

Position positionOf(const Fraction& readiness, const Fraction& trust)
{
    const bool isEquipped = readiness.rounded() >= 50;
    if (trust.rounded() >= 50)
        return isEquipped ? Position::ReadyTogether : Position::WillingButExposed;
    return isEquipped ? Position::EquippedButApart : Position::StartWithConversation;
}

} // namespace soundings
