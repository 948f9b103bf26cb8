// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/influences/influences_room.h"

#include <QBoxLayout>

namespace soundings {

void InfluencesRoom::place(bool isLow) const
{
    QBoxLayout* const of = isLow ? scrolled : still;
    if (of->indexOf(asked) >= 0)
        return;
    titleLine->removeWidget(title);
    endLine->removeWidget(keys);
    if (isLow) {
        scrolled->addWidget(title);
        titleLine->removeWidget(saved);
        endLine->insertWidget(0, saved, 1, Qt::AlignVCenter);
    } else {
        titleLine->insertWidget(1, title, 1, Qt::AlignVCenter);
        endLine->removeWidget(saved);
        titleLine->insertWidget(2, saved, 0, Qt::AlignVCenter);
        endLine->insertWidget(0, keys, 1, Qt::AlignVCenter);
    }
    of->addWidget(tabs);
    of->addWidget(asked);
    if (isLow)
        scrolled->addWidget(keys);
    titleLine->setStretchFactor(progress, isLow ? 1 : 0);
}

} // namespace soundings
