// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/look/tokens.h"
#include "app/writers/pdf/set_text.h"

namespace soundings {

/// The page and its type, in points.
namespace paper {
inline constexpr double kCentimetre = 72 / 2.54;
inline constexpr double kPageWidth = 595.276, kPageHeight = 841.89; // A4
inline constexpr double kMargin = 2.2 * kCentimetre;
inline constexpr double kWidth = kPageWidth - 2 * kMargin;
inline constexpr double kHeight = kPageHeight - 2 * kMargin;
inline constexpr double kMeasure = 380; ///< of running text: 75 characters
inline constexpr double kBody = 10;
inline constexpr double kSmall = kBody * type::kSmall;
inline constexpr double kTable = 8.5;
inline constexpr double kLead = kBody * type::kSection;
inline constexpr double kTitle = kBody * 1.8;
inline constexpr double kChapter = kBody * type::kTitle;
inline constexpr double kSection = kBody * type::kSection;
inline constexpr double kBigNumber = kBody * type::kBigNumber;
inline constexpr double kHairline = 0.5;
} // namespace paper

inline PaperType bodyType() { return {paper::kBody, false, paperTokens().ink}; }
inline PaperType quietType() { return {paper::kSmall, false, paperTokens().muted}; }

} // namespace soundings
