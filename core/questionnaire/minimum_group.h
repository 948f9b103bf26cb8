// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings {

/// People behind any figure of a survey, at least (SCORING.md section 11). A questionnaire or a workspace may ask for
/// more, never for fewer.
inline constexpr int kLeastMinimumGroup = 10;
/// The most a workspace may ask for.
inline constexpr int kMostMinimumGroup = 50;

} // namespace soundings
