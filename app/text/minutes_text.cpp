// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/minutes_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct MinutesText {
    Q_DECLARE_TR_FUNCTIONS(MinutesText)
};

constexpr int kMinutesAnHour = 60;

} // namespace

QString minutesText(int minutes)
{
    return minutes < 2 * kMinutesAnHour
        ? MinutesText::tr("It takes about %n minute(s).", nullptr, minutes)
        : MinutesText::tr("It takes about %n hour(s).", nullptr, (minutes + kMinutesAnHour / 2) / kMinutesAnHour);
}

} // namespace soundings
