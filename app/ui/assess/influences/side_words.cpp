// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/influences/side_words.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct SideWords {
    Q_DECLARE_TR_FUNCTIONS(SideWords)
};

} // namespace

QString sideWords(InfluenceSide side, const QString& partner)
{
    return (side == InfluenceSide::AboutPartner ? SideWords::tr("%1 sharing with us (optional)")
                                                : SideWords::tr("Us sharing with %1 (optional)"))
        .arg(partner);
}

} // namespace soundings
