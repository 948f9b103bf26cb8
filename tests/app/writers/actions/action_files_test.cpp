// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/actions/action_files.h"

#include "core/error.h"
#include "tests/support/qt_strings.h"
#include "tests/support/refusal.h"
#include "tests/support/zip_entry.h"

#include <QTest>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

ActionRow row(ActionId id, const QString& text, std::optional<Date> due = Date{2026, 12, 1})
{
    ActionRow made;
    made.id = id;
    made.text = text;
    made.due = due;
    return made;
}

ActionSheet sheetOf(std::vector<ActionRow> rows)
{
    ActionSheet sheet;
    sheet.agency = QStringLiteral("Northvale Council");
    sheet.key = QStringLiteral("11111111-1111-4111-8111-111111111111");
    sheet.rows = std::move(rows);
    return sheet;
}

/// Content lines as a parser has them: unfolded.
QStringList linesOf(QByteArray calendar)
{
    calendar.replace("\r\n ", "");
    return QString::fromUtf8(calendar).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

QStringList linesOf(const ActionSheet& sheet) { return linesOf(writtenActions(sheet, ActionFormat::Ics)); }

const QString kHard = QStringLiteral("Agree; one\\basis, soon ");

} // namespace

TEST_CASE("the ending of a file names the format of exported actions")
{
    CHECK(actionFormatOf(QStringLiteral("a.csv")) == ActionFormat::Csv);
    CHECK(actionFormatOf(QStringLiteral("A.XLSX")) == ActionFormat::Xlsx);
    CHECK(actionFormatOf(QStringLiteral("a.ics")) == ActionFormat::Ics);
    CHECK_FALSE(actionFormatOf(QStringLiteral("a.pdf")));
    CHECK_FALSE(actionFormatOf(QStringLiteral("csv")));
}

TEST_CASE("an action with a due day is an all-day event that leaves the day free")
{
    ActionRow action = row(3, QStringLiteral("Agree one legal basis"));
    action.owner = QStringLiteral("Information governance lead");
    action.partner = QStringLiteral("Westmoor Police");
    action.note = QStringLiteral("First line\nsecond line");
    CHECK(linesOf(sheetOf({action}))
          == QStringList{QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"),
                         QStringLiteral("PRODID:-//Soundings//Soundings//EN"), QStringLiteral("CALSCALE:GREGORIAN"),
                         QStringLiteral("METHOD:PUBLISH"), QStringLiteral("X-WR-CALNAME:Actions of Northvale Council"),
                         QStringLiteral("BEGIN:VEVENT"), QStringLiteral("UID:dd68f9db-7576-51e7-b5a8-ea84ce69119d"),
                         QStringLiteral("DTSTAMP:20261201T000000Z"), QStringLiteral("DTSTART;VALUE=DATE:20261201"),
                         QStringLiteral("SUMMARY:Agree one legal basis"),
                         QStringLiteral("DESCRIPTION:Owner: Information governance lead\\nStatus: Open\\n"
                                        "Partner: Westmoor Police\\nFirst line\\nsecond line"),
                         QStringLiteral("STATUS:CONFIRMED"), QStringLiteral("TRANSP:TRANSPARENT"),
                         QStringLiteral("END:VEVENT"), QStringLiteral("END:VCALENDAR")});
}

TEST_CASE("lines of a calendar are folded at 75 octets and never inside a character")
{
    const QString text = QStringLiteral("ŵ漢\U0001F600").repeated(60);
    const QByteArray calendar = writtenActions(sheetOf({row(1, text)}), ActionFormat::Ics);
    for (const QByteArray& line : calendar.split('\n')) {
        CHECK(line.size() <= 76); // with its carriage return
        CHECK(QString::fromUtf8(line).toUtf8() == line);
        CHECK((line.isEmpty() || line.endsWith('\r')));
    }
    CHECK(linesOf(calendar).contains(QStringLiteral("SUMMARY:") + text));
}

TEST_CASE("what has a meaning in a calendar is text in an action")
{
    const QStringList lines = linesOf(sheetOf({row(1, kHard + QStringLiteral("\r\nEND:VEVENT\rX\u0007"))}));
    CHECK(lines.contains(QStringLiteral("SUMMARY:Agree\\; one\\\\basis\\, soon \\nEND:VEVENT\\nX ")));
    CHECK(lines.count(QStringLiteral("END:VEVENT")) == 1);
}

TEST_CASE("what is done says so in a calendar, what is dropped is cancelled, and what has no day is not there")
{
    ActionRow done = row(1, QStringLiteral("One"));
    done.status = ActionStatus::Done;
    ActionRow dropped = row(2, QStringLiteral("Two"));
    dropped.status = ActionStatus::Dropped;
    const QStringList lines = linesOf(sheetOf({done, dropped, row(3, QStringLiteral("Three"), std::nullopt)}));
    CHECK(lines.contains(QStringLiteral("SUMMARY:Done: One")));
    CHECK(lines.count(QStringLiteral("STATUS:CANCELLED")) == 1);
    CHECK(lines.count(QStringLiteral("BEGIN:VEVENT")) == 2);
    CHECK(refusal([] { linesOf(sheetOf({row(3, QStringLiteral("Three"), std::nullopt)})); }) == ErrorCode::NothingDue);
    CHECK(refusal([] { linesOf(sheetOf({})); }) == ErrorCode::NothingDue);
}

TEST_CASE("events of one action have the same id in every export, and of others another")
{
    const auto uid = [](const ActionSheet& sheet) { return linesOf(sheet).filter(QStringLiteral("UID:")); };
    ActionSheet changed = sheetOf({row(1, QStringLiteral("Changed"), Date{2027, 1, 1})});
    CHECK(uid(changed) == uid(sheetOf({row(1, QStringLiteral("One"))})));
    CHECK(uid(changed) != uid(sheetOf({row(2, QStringLiteral("One"))})));
    changed.key = QStringLiteral("22222222-2222-4222-8222-222222222222");
    CHECK(uid(changed) != uid(sheetOf({row(1, QStringLiteral("One"))})));
}

TEST_CASE("actions in CSV are rows of text under headings, and what starts like a formula is text")
{
    ActionRow action = row(1, QStringLiteral("=1+1"));
    action.owner = QStringLiteral("@lead, \"ours\"");
    action.note = QStringLiteral("one\ntwo");
    ActionSheet sheet = sheetOf({action});
    sheet.marking = QStringLiteral("OFFICIAL");
    sheet.retainUntil = Date{2030, 4, 1};
    CHECK(
        writtenActions(sheet, ActionFormat::Csv).toStdString()
        == "\xEF\xBB\xBFNo.,Action,Question,Partner,Owner,Due,Status,Note,Round,Answer since then,Marking\r\n"
           "1,'=1+1,,,\"'@lead, \"\"ours\"\"\",2026-12-01,Open,\"one\ntwo\",,,OFFICIAL · Keep until 1 April 2030\r\n");
}

TEST_CASE("actions in a workbook are text, days are days, and the headings stand still")
{
    ActionSheet sheet =
        sheetOf({row(1, QStringLiteral("=1+1 & more")), row(2, QStringLiteral("Old"), Date{1066, 10, 14})});
    sheet.marking = QStringLiteral("OFFICIAL & SENSITIVE");
    const QByteArray workbook = writtenActions(sheet, ActionFormat::Xlsx);
    const std::string cells = zipEntry(workbook, "xl/worksheets/sheet1.xml");
    CHECK(cells.find("<f>") == std::string::npos);
    CHECK(cells.find("state=\"frozen\"") != std::string::npos);
    CHECK(cells.find("<v>46357</v>") != std::string::npos); // 2026-12-01 in days since 1899-12-30
    CHECK(cells.find("OFFICIAL &amp;&amp; SENSITIVE") != std::string::npos);
    const std::string texts = zipEntry(workbook, "xl/sharedStrings.xml");
    CHECK(texts.find("<t>=1+1 &amp; more</t>") != std::string::npos);
    CHECK(texts.find("<t>1066-10-14</t>") != std::string::npos);
}

TEST_CASE("the same actions give the same bytes in every format")
{
    const ActionSheet sheet = sheetOf({row(1, QStringLiteral("One")), row(2, QStringLiteral("Two"), std::nullopt)});
    for (const ActionFormat format : {ActionFormat::Csv, ActionFormat::Xlsx, ActionFormat::Ics}) {
        const QByteArray first = writtenActions(sheet, format);
        QTest::qWait(format == ActionFormat::Xlsx ? 2100 : 0); // an archive's clock goes by two seconds
        CHECK(writtenActions(sheet, format) == first);
    }
}
