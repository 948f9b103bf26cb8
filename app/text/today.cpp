// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/today.h"

#include <QDate>

namespace soundings {

Date today()
{
    const QDate now = QDate::currentDate();
    return {now.year(), now.month(), now.day()};
}

} // namespace soundings
