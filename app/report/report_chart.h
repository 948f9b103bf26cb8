// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ruler_chart.h"

namespace soundings {

class HtmlWriter;

/// The figure inside the page, with its words for those who do not see it. Its table is the caller's.
void writeChart(HtmlWriter& html, const RulerChart& chart);
/// One number on its own ruler.
void writeRuler(HtmlWriter& html, const RulerMark& mark, const QString& words, const QString& spoken);
/// A step for each band, filled up to this one: the band's shape beside its word.
void writeBandShape(HtmlWriter& html, int filled);

} // namespace soundings
