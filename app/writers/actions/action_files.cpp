// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/actions/action_files.h"

#include "app/writers/actions/action_calendar.h"
#include "app/writers/actions/action_csv.h"
#include "app/writers/actions/action_workbook.h"

namespace soundings {

std::optional<ActionFormat> actionFormatOf(const QString& fileName)
{
    const auto endsIn = [&](const char* ending) {
        return fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    if (endsIn(".csv"))
        return ActionFormat::Csv;
    if (endsIn(".xlsx"))
        return ActionFormat::Xlsx;
    if (endsIn(".ics"))
        return ActionFormat::Ics;
    return std::nullopt;
}

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
