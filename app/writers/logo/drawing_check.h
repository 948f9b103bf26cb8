// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace soundings {

/// Whether the bytes begin as an SVG document does: with markup.
bool looksLikeDrawing(const QByteArray& bytes);

/// Why an SVG document is not drawn, as a sentence; empty where it is harmless. A stranger's drawing may run scripts,
/// read other files, hold other pictures, or draw itself so often that drawing never ends.
QString drawingFault(const QByteArray& svg);

} // namespace soundings
