// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/data/cell_number.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace soundings {

namespace {

constexpr int kMostDecimals = 3;
constexpr qsizetype kLongestFormat = 255;
const QChar kMinus(0x2212);

/// Where the number's size stands in the words, whatever its decimal sign: with most decimals first.
struct NumberPlace {
    qsizetype at = -1;
    qsizetype length = 0;
    int decimals = 0;
};

NumberPlace placeOf(const Cell& cell)
{
    for (int decimals = kMostDecimals; decimals >= 0; --decimals) {
        const double size = std::abs(*cell.number);
        const QString digits = QString::number(size, 'f', decimals);
        if (digits.toDouble() != size)
            continue;
        const QString pattern = QString(digits).replace(QLatin1Char('.'), QStringLiteral("[.,]"));
        const QRegularExpression alone(QStringLiteral("(?<![0-9.,])%1(?![0-9]|[.,][0-9])").arg(pattern));
        const auto match = alone.match(cell.words);
        if (match.hasMatch())
            return {match.capturedStart(), match.capturedLength(), decimals};
    }
    return {};
}

/// Words in a format: in quotes, with quotes themselves behind a backslash.
QString literal(const QString& words)
{
    if (words.isEmpty())
        return {};
    const QString inside = QString(words).replace(QLatin1Char('"'), QStringLiteral("\"\\\"\""));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

} // namespace

QString numberText(const Cell& cell)
{
    return cell.number ? QString::number(*cell.number, 'f', QLocale::FloatingPointShortest) : QString();
}

bool saysMore(const Cell& cell)
{
    if (!cell.number)
        return false;
    const NumberPlace place = placeOf(cell);
    if (place.at < 0 || place.at + place.length != cell.words.size())
        return true;
    const QString before = cell.words.left(place.at);
    return *cell.number < 0 ? before != QLatin1String("-") && before != kMinus
                            : !before.isEmpty() && before != QLatin1String("+");
}

std::optional<QByteArray> numberFormat(const Cell& cell)
{
    const NumberPlace place = placeOf(cell);
    if (place.at < 0)
        return std::nullopt;
    QString digits = QStringLiteral("0");
    if (place.decimals > 0)
        digits += QLatin1Char('.') + QString(place.decimals, QLatin1Char('0'));
    QString format = literal(cell.words.left(place.at)) + digits + literal(cell.words.mid(place.at + place.length));
    if (*cell.number < 0) // the words have their own sign; the second part is for what is below zero
        format = digits + QLatin1Char(';') + format;
    if (format.size() > kLongestFormat)
        return std::nullopt;
    return format.toUtf8();
}

} // namespace soundings
