// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/retention_text.h"

#include "app/text/score_text.h"

#include <QCoreApplication>
#include <QDate>

namespace soundings {

namespace {

struct RetentionText {
    Q_DECLARE_TR_FUNCTIONS(RetentionText)
};

} // namespace

QString keptUntilText(const std::optional<Date>& until)
{
    return until ? RetentionText::tr("The file is kept until %1.").arg(dateText(*until))
                 : RetentionText::tr("It is not decided how long the file is kept.");
}

QString retentionReminder(const std::optional<Date>& until, const Date& today, const QString& path)
{
    if (!until)
        return {};
    const auto left = static_cast<int>(
        QDate(today.year, today.month, today.day).daysTo(QDate(until->year, until->month, until->day)));
    if (left > kRetentionNoticeDays)
        return {};
    const QString day = dateText(*until);
    if (left > 0)
        return RetentionText::tr("This file is to be kept until %1, %n day(s) from now.", nullptr, left).arg(day);
    return RetentionText::tr("This file was to be kept until %1. Decide whether it is still needed: set another day, "
                             "remove a round for good, or delete the file yourself. It is %2. Nothing is deleted by "
                             "itself.")
        .arg(day, path);
}

} // namespace soundings
