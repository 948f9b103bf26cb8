// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/ui/place.h"

class QPushButton;

namespace soundings {

/// Of a link that leads back.
struct BackWords {
    QString shown; ///< "‹ Results"
    QString spoken; ///< "Back to the results", for assistive technology
};
BackWords backTo(PageId page);
/// What the rail shows as chosen: a form that another page led to belongs to that page, where its link leads back to.
PageId pageLit(const Place& place);
BackWords backToCheck();
BackWords backToStatements();
void showBack(QPushButton& link, const BackWords& words);

} // namespace soundings
