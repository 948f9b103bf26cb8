// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/actions/action_calendar.h"

#include "app/text/action_text.h"
#include "app/writers/actions/action_columns.h"
#include "core/date.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace soundings {

namespace {

struct ActionCalendar {
    Q_DECLARE_TR_FUNCTIONS(ActionCalendar)
};

/// TEXT of RFC 5545 3.3.11, which has no control characters: a file from elsewhere may have some in its texts.
QByteArray escaped(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (QChar& character : text)
        if (character.category() == QChar::Other_Control && character != QLatin1Char('\n'))
            character = QLatin1Char(' ');
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char(';'), QStringLiteral("\\;"))
        .replace(QLatin1Char(','), QStringLiteral("\\,"))
        .replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    return text.toUtf8();
}

bool beginsCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// A content line, folded after at most 75 octets and never inside a character (RFC 5545 3.1).
QByteArray folded(const QByteArray& line)
{
    constexpr qsizetype kMostOctets = 75;
    QByteArray text;
    qsizetype room = kMostOctets;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = std::min(at + room, line.size());
        while (end < line.size() && !beginsCharacter(line[end]))
            --end;
        text += line.mid(at, end - at) + "\r\n";
        at = end;
        if (at < line.size())
            text += ' ';
        room = kMostOctets - 1;
    }
    return text;
}

/// "20261201"
QByteArray dayOfEvent(const Date& day) { return QByteArray::fromStdString(isoText(day)).replace("-", ""); }

QString uidOf(const ActionSheet& sheet, const ActionRow& row)
{
    const QUuid agency = QUuid::fromString(sheet.key);
    return QUuid::createUuidV5(agency, QStringLiteral("action/%1").arg(row.id)).toString(QUuid::WithoutBraces);
}

QString summaryOf(const ActionRow& row)
{
    return row.status == ActionStatus::Done ? ActionCalendar::tr("Done: %1", "an action").arg(row.text) : row.text;
}

QString descriptionOf(const ActionSheet& sheet, const ActionRow& row)
{
    QStringList lines;
    const auto add = [&](const QString& line, const QString& value) {
        if (!value.isEmpty())
            lines << line.arg(value);
    };
    add(QStringLiteral("%1"), actionMarks(sheet));
    add(ActionCalendar::tr("Owner: %1"), row.owner);
    add(ActionCalendar::tr("Status: %1"), actionStatusText(row.status));
    add(ActionCalendar::tr("Partner: %1"), row.partner);
    add(ActionCalendar::tr("Question: %1"), row.question.isEmpty() ? row.item : row.question);
    add(QStringLiteral("%1"), row.note);
    return lines.join(QLatin1Char('\n'));
}

/// Without an end an event of a DATE is that one day (3.6.1). DTSTAMP is when an event was made. An action keeps no
/// moment, and an export is the same whenever it is made: so it is the beginning of the day it is due.
QByteArray event(const ActionSheet& sheet, const ActionRow& row)
{
    QByteArray text = folded("BEGIN:VEVENT");
    text += folded("UID:" + uidOf(sheet, row).toLatin1());
    text += folded("DTSTAMP:" + dayOfEvent(*row.due) + "T000000Z");
    text += folded("DTSTART;VALUE=DATE:" + dayOfEvent(*row.due));
    text += folded("SUMMARY:" + escaped(summaryOf(row)));
    text += folded("DESCRIPTION:" + escaped(descriptionOf(sheet, row)));
    text += folded(row.status == ActionStatus::Dropped ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    text += folded("TRANSP:TRANSPARENT");
    return text + folded("END:VEVENT");
}

} // namespace

QByteArray actionCalendar(const ActionSheet& sheet)
{
    QByteArray events;
    for (const ActionRow& row : sheet.rows)
        if (row.due)
            events += event(sheet, row);
    if (events.isEmpty())
        throw Error(ErrorCode::NothingDue);
    const QString name = ActionCalendar::tr("Actions of %1", "an agency").arg(sheet.agency);
    QByteArray text = folded("BEGIN:VCALENDAR") + folded("VERSION:2.0") + folded("PRODID:-//Soundings//Soundings//EN")
        + folded("CALSCALE:GREGORIAN") + folded("METHOD:PUBLISH") + folded("X-WR-CALNAME:" + escaped(name));
    if (const QString marks = actionMarks(sheet); !marks.isEmpty())
        text += folded("X-WR-CALDESC:" + escaped(marks));
    return text + events + folded("END:VCALENDAR");
}

} // namespace soundings
