// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/typed_date.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

namespace soundings {

namespace {

constexpr int kLeastLetters = 3; ///< they tell all months of both languages apart

/// As typed in either language, whatever the program speaks: not for translation.
const std::array<std::array<QLatin1String, 12>, 2> kMonths{{
    {QLatin1String("january"), QLatin1String("february"), QLatin1String("march"), QLatin1String("april"),
     QLatin1String("may"), QLatin1String("june"), QLatin1String("july"), QLatin1String("august"),
     QLatin1String("september"), QLatin1String("october"), QLatin1String("november"), QLatin1String("december")},
    {QLatin1String("ionawr"), QLatin1String("chwefror"), QLatin1String("mawrth"), QLatin1String("ebrill"),
     QLatin1String("mai"), QLatin1String("mehefin"), QLatin1String("gorffennaf"), QLatin1String("awst"),
     QLatin1String("medi"), QLatin1String("hydref"), QLatin1String("tachwedd"), QLatin1String("rhagfyr")},
}};

/// 1 to 12; 0 where there is no such month.
int monthNamed(const QString& name)
{
    if (name.size() < kLeastLetters)
        return 0;
    for (const auto& months : kMonths)
        for (std::size_t at = 0; at < months.size(); ++at)
            if (QString(months[at]).startsWith(name, Qt::CaseInsensitive))
                return static_cast<int>(at) + 1;
    return name.compare(QLatin1String("sept"), Qt::CaseInsensitive) == 0 ? 9 : 0;
}

std::optional<Date> day(int year, int month, int dayOfMonth)
{
    if (!QDate::isValid(year, month, dayOfMonth))
        return std::nullopt;
    return Date{year, month, dayOfMonth};
}

/// Of two digits, one of this century: rounds and due days are never of another.
int yearOf(const QString& digits)
{
    constexpr int kThisCentury = 2000;
    return digits.toInt() + (digits.size() == 2 ? kThisCentury : 0);
}

} // namespace

std::optional<Date> typedDate(const QString& text)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression slashes(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})$"));
    static const QRegularExpression words(
        QStringLiteral("^(\\d{1,2})[a-z]{0,3}\\.? (?:of |o )?(\\p{L}+)\\.?,? (\\d{4}|\\d{2})$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString typed = text.simplified();
    if (const auto match = iso.match(typed); match.hasMatch())
        return day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = slashes.match(typed); match.hasMatch())
        return day(yearOf(match.captured(3)), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = words.match(typed); match.hasMatch())
        return day(yearOf(match.captured(3)), monthNamed(match.captured(2)), match.captured(1).toInt());
    return std::nullopt;
}

} // namespace soundings
