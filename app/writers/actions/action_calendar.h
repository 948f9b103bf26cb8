// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/text/action_sheet.h"

namespace soundings {

/// A calendar (RFC 5545) with an all-day event on the due day of each action that has one: calendars show events, and
/// few of them tasks. The day stays free. An action that was dropped is a cancelled event, so that a calendar that has
/// it strikes it out. Ids of events are UUIDs made of our agency's and the action's (RFC 7986 5.3), the same in every
/// export. Throws Error{NothingDue} where no action has a due day: a calendar may not be empty.
QByteArray actionCalendar(const ActionSheet& sheet);

} // namespace soundings
