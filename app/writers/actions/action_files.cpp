// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/actions/action_files.h"

#include "app/writers/actions/action_calendar.h"
#include "app/writers/actions/action_csv.h"
#include "app/writers/actions/action_workbook.h"

namespace soundings {

QByteArray writtenActions(const ActionSheet& sheet, ActionFormat format)
{
    switch (format) {
    case ActionFormat::Csv:
        return actionCsv(sheet);
    case ActionFormat::Xlsx:
        return actionWorkbook(sheet);
    case ActionFormat::Ics:
        break;
    }
    return actionCalendar(sheet);
}

} // namespace soundings
