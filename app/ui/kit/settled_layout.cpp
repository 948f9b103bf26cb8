// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/settled_layout.h"

#include <QCoreApplication>
#include <QEvent>

namespace soundings {

namespace {

constexpr int kPasses = 3; ///< of a row in a column in a scroller

} // namespace

void settleLayout()
{
    for (int pass = 0; pass < kPasses; ++pass)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace soundings
