// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ruler_layout.h"

namespace soundings {

/// Band lines and base line of one row.
void paintRulerLines(QPainter& painter, const RulerLayout& layout, const RulerRowPlace& place, const Tokens& tokens);
/// The marks of one row at its middle.
void paintRowMarks(QPainter& painter, const RulerLayout& layout, const RulerRowPlace& place, const RulerRow& row,
                   const Tokens& tokens);
/// Before is hollow, after filled.
enum class Marker { Before, After };
void paintMarker(QPainter& painter, const QPointF& centre, double em, Marker marker, const Tokens& tokens);

} // namespace soundings
