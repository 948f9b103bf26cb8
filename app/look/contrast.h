// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace soundings {

/// Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"); the order does not matter.
double contrastRatio(const QColor& one, const QColor& other);

} // namespace soundings
