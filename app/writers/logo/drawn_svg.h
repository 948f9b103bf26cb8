// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace soundings {

/// A checked SVG document drawn on nothing, as large as `most` has room for; null where it cannot be drawn or says no
/// size. Nothing outside the document is read.
QImage drawnSvg(const QByteArray& svg, const QSize& most);

} // namespace soundings
