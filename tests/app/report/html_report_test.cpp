// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html_report.h"

#include "app/report/write_report.h"
#include "app/text/language.h"
#include "core/error.h"
#include "tests/support/northvale.h"
#include "tests/support/qt_strings.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace soundings;
using namespace soundings::test;

namespace {

RoundRecord yearBefore()
{
    RoundRecord before = northvaleRound();
    before.round.label = "Autumn 2025";
    before.consensus = {governanceAt(2)};
    return before;
}

QByteArray reportOf(const RoundRecord& record) { return htmlReport(roundResult(record), std::nullopt); }

QByteArray wholeReport()
{
    return htmlReport(roundResult(northvaleRound()), compareRounds(yearBefore(), northvaleRound()));
}

/// What a parser finds: an error, the headings' levels, elements by name with their attributes.
struct Parsed {
    QString error;
    QList<int> headings;
    QStringList names;
    QStringList ids;
    QStringList links;
    QString words;
};

Parsed parsed(const QByteArray& html)
{
    Parsed found;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            found.words += reader.text();
        if (!reader.isStartElement())
            continue;
        const QString name = reader.name().toString();
        found.names << name;
        if (name.size() == 2 && name[0] == QLatin1Char('h') && name[1].isDigit())
            found.headings << name[1].digitValue();
        if (reader.attributes().hasAttribute(QStringLiteral("id")))
            found.ids << reader.attributes().value(QStringLiteral("id")).toString();
        if (name == QStringLiteral("a"))
            found.links << reader.attributes().value(QStringLiteral("href")).toString().mid(1);
    }
    if (reader.hasError())
        found.error = reader.errorString();
    return found;
}

} // namespace

TEST_CASE("the report is well-formed, with landmarks, headings in order and links that lead somewhere")
{
    const Parsed report = parsed(wholeReport());
    CHECK(report.error.isEmpty());
    for (const char* landmark : {"header", "nav", "main", "footer", "title"})
        CHECK(report.names.count(QString::fromUtf8(landmark)) == 1);
    REQUIRE_FALSE(report.headings.isEmpty());
    CHECK(report.headings.first() == 1);
    CHECK(report.headings.count(1) == 1);
    for (qsizetype i = 1; i < report.headings.size(); ++i)
        CHECK(report.headings[i] <= report.headings[i - 1] + 1);
    CHECK(QSet<QString>(report.ids.begin(), report.ids.end()).size() == report.ids.size());
    for (const QString& link : report.links)
        CHECK(report.ids.contains(link));
}

TEST_CASE("every figure is named and every table has a caption and scoped headers")
{
    const QByteArray html = wholeReport();
    const Parsed report = parsed(html);
    CHECK(html.count("<svg role=\"img\"") + html.count("<svg class=\"shape\"")
          == report.names.count(QStringLiteral("svg")));
    CHECK(html.count("aria-label=\"\"") == 0);
    CHECK(report.names.count(QStringLiteral("table")) == report.names.count(QStringLiteral("caption")));
    CHECK(html.count("<th scope=") + html.count("<th class=") == report.names.count(QStringLiteral("th")));
}

TEST_CASE("the report holds the sentences, the sums, the weights and the comparison")
{
    const std::string words = parsed(wholeReport()).words.toStdString();
    for (const char* sentence :
         {"Building. Readiness is 62 out of 100.", "By number this is Workable; it is held at Building because",
          "Scored without: Their view of us.", "26 of 29 answered with a rating.",
          "Governance rose by 24, from 50 to 74.", "Weights of Partner understanding, version 1.0",
          "We rely on them (weight 1)", "Not met", "References to check", "25 people took part.",
          "The sum behind Trust in Westmoor Police", "5 October 2026", "This round is closed."})
        CHECK_THAT(words, Catch::Contains(sentence));
}

TEST_CASE("a reference that is to be checked is marked as such in the method alone")
{
    const QString words = parsed(wholeReport()).words;
    const qsizetype method = words.lastIndexOf(QStringLiteral("How the numbers were made"));
    const QString mark = QStringLiteral("References to check");
    CHECK(words.indexOf(mark) > method);
    CHECK(words.indexOf(QStringLiteral("Public Interest Disclosure Act 1998"), words.indexOf(mark)) > 0);
    CHECK_FALSE(words.contains(QStringLiteral("check this reference"), Qt::CaseInsensitive));
}

TEST_CASE("the report is the same, byte for byte, and says nothing of the machine it was made on")
{
    const QByteArray html = wholeReport();
    CHECK(html == wholeReport());
    CHECK_FALSE(html.contains(QDir::homePath().toUtf8() + '/'));
    CHECK_FALSE(html.contains("/work/"));
    CHECK_FALSE(html.contains("file:"));
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    CHECK_FALSE((host.size() > 3 && html.contains(host)));
}

TEST_CASE("the report loads nothing and runs nothing")
{
    QByteArray html = wholeReport();
    for (const char* name :
         {"http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"})
        html.replace(name, "");
    for (const char* forbidden : {"http:", "https:", "<script", "url(", "@import", "src=", "onload", "javascript:"})
        CHECK_FALSE(html.contains(forbidden));
}

TEST_CASE("names are words in the report, whatever they look like")
{
    const std::string name = "</style><script>alert(\"1\")</script> & 'Sons' {partner} %1";
    RoundRecord record = northvaleRound();
    record.ours.name = name;
    record.round.label = name;
    record.partners = {trustIn(name)};
    RoundRecord before = record;
    before.round.label = "<b>before</b>";
    const QByteArray html = htmlReport(roundResult(record), compareRounds(before, record));
    CHECK(parsed(html).error.isEmpty());
    CHECK_FALSE(html.contains("<script"));
    CHECK_FALSE(html.contains("<b>"));
    CHECK(html.count("</style>") == 1);
    CHECK(parsed(html).words.contains(QString::fromStdString(name)));
}

TEST_CASE("a sample report is marked on the page and on every printed page")
{
    RoundRecord record = northvaleRound();
    CHECK_FALSE(reportOf(record).contains("class=\"mark\""));
    record.sample = true;
    const QByteArray html = reportOf(record);
    CHECK(html.indexOf("class=\"sample\"") < html.indexOf("<h1"));
    CHECK(html.contains("class=\"mark\""));
    CHECK(html.contains("@top-center{content:\"Sample"));
}

TEST_CASE("of a survey of fewer than ten people the report has the sentence and no figure")
{
    RoundRecord record = northvaleRound();
    record.surveys = {staffAt(9, 3)};
    const QByteArray html = reportOf(record);
    CHECK(html.contains("Fewer than 10 answers: not shown, to protect colleagues."));
    CHECK_FALSE(html.contains("people took part"));
    CHECK_FALSE(html.contains("Staff confidence by section"));
    RoundRecord other = record;
    other.surveys = {staffAt(6, 1)};
    CHECK(html == reportOf(other));
}

TEST_CASE("of staff the report has what was published, statement by statement, and says how it is protected")
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    std::string low;
    std::string high;
    for (const Item* item : questionnaire->items()) {
        low += item->reverse ? "3 " : "1 ";
        high += item->reverse ? "1 " : "3 ";
    }
    RoundRecord record = northvaleRound();
    PublishingTerms terms;
    terms.headcount = 40;
    record.surveys = {surveyOf(questionnaire, {{10, low}, {14, high}}, terms)};
    const std::string words = parsed(reportOf(record)).words.toStdString();
    for (const char* told :
         {"24 of the 40 people who were asked took part (60 %).", "10 (42 %)", "14 (58 %)", "58 %",
          "How staff answers are protected", "at least 10 people behind it", "What this cannot stop"})
        CHECK_THAT(words, Catch::Contains(told));
    const QByteArray html = reportOf(record);
    CHECK(html.count("the spread usually seen") == 1); // once a page
    record.surveys = {staffAt(12, 3)};
    CHECK_THAT(parsed(reportOf(record)).words.toStdString(), !Catch::Contains(" %)"));
    record.surveys.clear();
    CHECK_THAT(parsed(reportOf(record)).words.toStdString(), !Catch::Contains("What this cannot stop"));
}

TEST_CASE("a round with nothing in it still makes a report that says what is missing")
{
    const Parsed report = parsed(reportOf(emptyRound()));
    CHECK(report.error.isEmpty());
    CHECK_THAT(report.words.toStdString(),
               Catch::Contains("This round has neither governance answers nor a staff survey"));
}

TEST_CASE("the report speaks the program's language")
{
    setProgramLanguage(QStringLiteral("cy"));
    CHECK(wholeReport().contains("<html lang=\"cy\""));
    const QString welsh = parsed(wholeReport()).words;
    CHECK_FALSE(welsh.contains(QStringLiteral("(Yn Saesneg am y tro)"))); // nothing is in English
    CHECK_FALSE(welsh.contains(QStringLiteral("..")));
    setProgramLanguage(QStringLiteral("en"));
    CHECK(wholeReport().contains("<html lang=\"en\""));
}

TEST_CASE("a report is written whole, and a folder is refused")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    writeReport(path, "first");
    writeReport(path, "second");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "second");
    const auto codeOf = [](const QString& target) {
        try {
            writeReport(target, "x");
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };
    QFile database(folder.filePath(QStringLiteral("ours.html")));
    REQUIRE(database.open(QIODevice::WriteOnly));
    database.write(QByteArray("SQLite format 3\0 and more", 25));
    database.close();
    CHECK(codeOf(database.fileName()) == ErrorCode::HoldsDatabase);
    CHECK(codeOf(folder.path()) == ErrorCode::FileIsDirectory);
    CHECK(codeOf(folder.filePath(QStringLiteral("none/report.html"))) == ErrorCode::WriteFailed);
    CHECK(codeOf(folder.filePath(QString(300, QLatin1Char('n')))) == ErrorCode::FileNameTooLong);
}

TEST_CASE("a report does not go through a link into somebody's file, and a pipe does not hold it up")
{
    const QTemporaryDir folder;
    const auto codeOf = [&](const char* name) {
        try {
            writeReport(folder.filePath(QLatin1String(name)), "report");
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };
    QFile diary(folder.filePath(QStringLiteral("diary.txt")));
    REQUIRE(diary.open(QIODevice::ReadWrite));
    diary.write("mine");
    diary.flush();
    REQUIRE(QFile::link(diary.fileName(), folder.filePath(QStringLiteral("link.html"))));
    REQUIRE(QFile::link(folder.filePath(QStringLiteral("nowhere")), folder.filePath(QStringLiteral("dangling.html"))));
    CHECK(codeOf("link.html") == ErrorCode::FileIsLink);
    CHECK(codeOf("dangling.html") == ErrorCode::FileIsLink);
    CHECK_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("nowhere"))));
    diary.seek(0);
    CHECK(diary.readAll() == "mine");
    REQUIRE(::mkfifo(folder.filePath(QStringLiteral("pipe.html")).toLocal8Bit().constData(), 0600) == 0);
    CHECK(codeOf("pipe.html") == ErrorCode::NotRegularFile);
}

TEST_CASE("a report lets a browser run nothing and fetch nothing")
{
    CHECK(wholeReport().contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                 "style-src 'unsafe-inline'; img-src data:\"/>"));
}

TEST_CASE("what moved most stands below its sentence, without a second dash")
{
    const QByteArray report = wholeReport();
    CHECK_FALSE(report.contains("<li>\n– "));
    CHECK_FALSE(report.contains("<li>– "));
    CHECK(report.contains(":<ul>\n<li>"));
}

TEST_CASE("what a Welsh report says in English for now says that it is English")
{
    RoundRecord record = northvaleRound();
    auto governance = std::make_shared<Questionnaire>(*record.consensus.front().questionnaire);
    governance->sections.front().title.translations.clear();
    governance->sections.back().title.translations = {{"cy", "Adolygu & dysgu"}};
    record.consensus.front().questionnaire = governance;
    const std::string english = governance->sections.front().title.original;
    const QByteArray marked = "<span lang=\"en\">" + QByteArray::fromStdString(english) + "</span>";
    setProgramLanguage(QStringLiteral("cy"));
    const QByteArray welsh = reportOf(record);
    setProgramLanguage(QStringLiteral("en"));
    CHECK(welsh.contains(marked));
    CHECK(welsh.contains(">Adolygu &amp; dysgu<"));
    CHECK(parsed(welsh).error.isEmpty());
    CHECK(welsh.count(QStringLiteral("Mae rhannau o’r adroddiad hwn yn Saesneg am y tro.").toUtf8()) == 1);
    for (const QChar mark : {kFallbackStart, kFallbackEnd}) // not in a figure, not in an attribute
        CHECK_FALSE(welsh.contains(QString(mark).toUtf8()));
    CHECK_FALSE(reportOf(record).contains("<span lang"));
}
