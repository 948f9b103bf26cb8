// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/data/sheet_names.h"

#include <QRegularExpression>

namespace soundings {

namespace {

constexpr qsizetype kLongestName = 31;

QString withoutApostrophes(QString name)
{
    static const QRegularExpression ends(QStringLiteral("^['\\s]+|['\\s]+$"));
    return name.remove(ends);
}

QString cutName(const QString& name, qsizetype most)
{
    if (name.size() <= most)
        return name;
    static const QRegularExpression looseEnd(QStringLiteral("[\\s,;.]+$"));
    QString start = name.left(most - 1);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start.remove(looseEnd) + QChar(0x2026);
}

QString legal(QString title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x{FFFE}\\x{FFFF}]|\\p{Cc}"));
    return withoutApostrophes(title.replace(forbidden, QStringLiteral(" ")).simplified());
}

/// A title that is too long is known by what stands before its colon, where that is short enough.
QString shortTitle(const QString& title)
{
    const QString before = title.section(QLatin1Char(':'), 0, 0);
    const QString whole = legal(title);
    return whole.size() > kLongestName && legal(before).size() <= kLongestName && !legal(before).isEmpty()
        ? legal(before)
        : whole;
}

} // namespace

QStringList sheetNames(const QStringList& titles)
{
    QStringList names;
    QStringList taken{QStringLiteral("history")};
    for (const QString& title : titles) {
        const QString whole = shortTitle(title);
        QString name = cutName(whole, kLongestName);
        if (name.isEmpty())
            name = QString::number(names.size() + 1);
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
            const QString end = QStringLiteral(" %1").arg(number);
            name = cutName(whole, kLongestName - end.size()) + end;
        }
        taken << name.toCaseFolded();
        names << name;
    }
    return names;
}

} // namespace soundings
