// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QPixmap;

namespace soundings {

/// The small signs of the task list and the answer cards, told apart by shape.
enum class MarkShape {
    None,
    Open, ///< a ring: nothing answered
    Started, ///< half a disc: some answered
    Done, ///< a disc with a tick
    DontKnow, ///< a ring with a question mark
    NotApplicable, ///< a ring with a dash
    ComeBack, ///< a flag
    MustHave, ///< a diamond
    Chosen, ///< a filled dot in a ring
    Tick
};

void paintMark(QPainter& painter, const QRectF& box, MarkShape shape);
/// The mark as a picture `side` pixels square, for a label.
QPixmap markPixmap(MarkShape shape, int side, double pixelRatio);

} // namespace soundings
