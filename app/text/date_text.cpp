// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/date_text.h"

#include "app/text/error_text.h"
#include "app/text/language.h"
#include "app/text/score_text.h"

#include <QCoreApplication>
#include <QDate>

namespace soundings {

namespace {

struct DateText {
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

/// "February 2026".
QString monthText(const std::string& isoDay)
{
    const QString text = QString::fromStdString(isoDay);
    const QDate first(text.left(4).toInt(), text.mid(5, 2).toInt(), 1);
    return programLocale().toString(first, QStringLiteral("MMMM yyyy"));
}

} // namespace

QString dayFaultText(const std::string& typed)
{
    const auto fault = dayFault(typed);
    if (!fault)
        return {};
    const QString text = shortened(QString::fromStdString(typed));
    switch (*fault) {
    case DayFault::NotIso:
        return DateText::tr("a day is written as YYYY-MM-DD, not “%1”").arg(text);
    case DayFault::NoSuchYear:
        return DateText::tr("no calendar has the year 0: check the year in “%1”").arg(text);
    case DayFault::NoSuchMonth:
        return DateText::tr("a year has the months 01 to 12: check the month in “%1”").arg(text);
    case DayFault::NoSuchDay:
        break;
    }
    return DateText::tr("%1 has no day %2: check “%3”").arg(monthText(typed), text.right(2), text);
}

QString writeDateText(const Date& example)
{
    const QDate day(example.year, example.month, example.day);
    return DateText::tr("Write the date as %1, %2 or %3.")
        .arg(dateText(example), day.toString(QStringLiteral("d/M/yyyy")), day.toString(Qt::ISODate));
}

QString farDayText(const Date& day, std::vector<Date> otherRounds, const Date& today)
{
    const bool isFirst = otherRounds.empty();
    otherRounds.push_back(today);
    const int years = yearsToNearest(day, otherRounds);
    if (years < kFarYears)
        return {};
    return (isFirst ? DateText::tr("%1 is %2 years away from today. Check the year.")
                    : DateText::tr("%1 is %2 years away from today, and from every other round. Check the year."))
        .arg(dateText(day))
        .arg(years);
}

} // namespace soundings
