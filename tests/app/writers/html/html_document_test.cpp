// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/html/html_document.h"

#include "app/document/paged.h"
#include "app/text/language.h"
#include "tests/app/report/reports.h"
#include "tests/support/qt_strings.h"

#include <QDir>
#include <QSet>
#include <QSysInfo>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

QByteArray htmlOf(const RoundRecord& record) { return htmlDocument(reportOf(sourceOf(record))); }

QByteArray wholeReport() { return htmlDocument(reportOf(wholeSource())); }

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

TEST_CASE("every figure is named and every table has a caption and scoped headers")
{
    const QByteArray html = wholeReport();
    const Parsed report = parsed(html);
    CHECK(html.count("<svg role=\"img\"") + html.count("<svg class=\"shape\"") + html.count("<svg aria-hidden=\"true\"")
          == report.names.count(QStringLiteral("svg")));
    CHECK(html.count("aria-label=\"\"") == 0);
    CHECK(report.names.count(QStringLiteral("table")) == report.names.count(QStringLiteral("caption")));
    CHECK(html.count("<th scope=") + html.count("<th class=") == report.names.count(QStringLiteral("th")));
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
    ReportSource compared = sourceOf(record);
    compared.comparison = compareRounds(before, record);
    const QByteArray html = htmlDocument(reportOf(compared));
    CHECK(parsed(html).error.isEmpty());
    CHECK_FALSE(html.contains("<script"));
    CHECK_FALSE(html.contains("<b>"));
    CHECK(html.count("</style>") == 1);
    CHECK(parsed(html).words.contains(QString::fromStdString(name)));
}

TEST_CASE("of a survey of fewer than ten people the report has the sentence and no figure")
{
    RoundRecord record = northvaleRound();
    record.surveys = {staffAt(9, 3)};
    const QByteArray html = htmlOf(record);
    CHECK(html.contains("Fewer than 10 answers: not shown, to protect colleagues."));
    CHECK_FALSE(html.contains("people took part"));
    CHECK_FALSE(html.contains("Staff confidence by section"));
    RoundRecord other = record;
    other.surveys = {staffAt(6, 1)};
    CHECK(html == htmlOf(other));
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
    const std::string words = parsed(htmlOf(record)).words.toStdString();
    for (const char* told :
         {"24 of the 40 people who were asked took part (60 %).", "10 (42 %)", "14 (58 %)", "58 %",
          "How staff answers are protected", "at least 10 people behind it", "What this cannot stop"})
        CHECK_THAT(words, Catch::Contains(told));
    const QByteArray html = htmlOf(record);
    CHECK(html.count("the spread usually seen") == 1); // once a page
    record.surveys = {staffAt(12, 3)};
    CHECK_THAT(parsed(htmlOf(record)).words.toStdString(), !Catch::Contains(" %)"));
    record.surveys.clear();
    CHECK_THAT(parsed(htmlOf(record)).words.toStdString(), !Catch::Contains("What this cannot stop"));
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

TEST_CASE("a report lets a browser run nothing and fetch nothing")
{
    CHECK(wholeReport().contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                 "style-src 'unsafe-inline'; img-src data:\"/>"));
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
    const QByteArray welsh = htmlOf(record);
    setProgramLanguage(QStringLiteral("en"));
    CHECK(welsh.contains(marked));
    CHECK(welsh.contains(">Adolygu &amp; dysgu<"));
    CHECK(parsed(welsh).error.isEmpty());
    CHECK(welsh.count(QStringLiteral("Mae rhannau o’r adroddiad hwn yn Saesneg am y tro.").toUtf8()) == 1);
    for (const QChar mark : {kFallbackStart, kFallbackEnd}) // not in a figure, not in an attribute
        CHECK_FALSE(welsh.contains(QString(mark).toUtf8()));
    CHECK_FALSE(htmlOf(record).contains("<span lang"));
}

TEST_CASE("the report is well-formed, with landmarks, headings in order and links that lead somewhere")
{
    const Parsed report = parsed(wholeReport());
    CHECK(report.error.isEmpty());
    for (const char* landmark : {"header", "nav", "main", "title"})
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

TEST_CASE("a page says every word of its document, in the document's order")
{
    for (const ReportKind kind :
         {ReportKind::Summary, ReportKind::Full, ReportKind::Comparison, ReportKind::Staff, ReportKind::DataSheet}) {
        const Document document = reportOf(wholeSource(), kind);
        const QString words = parsed(htmlDocument(document)).words;
        qsizetype at = words.indexOf(QStringLiteral("</style>"));
        for (const QString& said : saidIn(document)) {
            INFO(said.toStdString());
            const qsizetype found = words.indexOf(said, std::max<qsizetype>(at, 0));
            CHECK(found >= 0);
            at = found;
        }
    }
}

TEST_CASE("a sample's mark lies behind the words and is no words itself")
{
    RoundRecord record = northvaleRound();
    CHECK_FALSE(htmlOf(record).contains("body::before"));
    record.sample = true;
    const QByteArray html = htmlOf(record);
    CHECK(html.contains("body::before{content:\"SAMPLE\";position:fixed;z-index:-1;"));
    CHECK(html.count("is invented.") == 1);
    CHECK(html.indexOf("is invented.") < html.indexOf("<main>"));
}

TEST_CASE("a marking stands at head and foot of the page and of every printed one")
{
    ReportSource source = wholeSource();
    CHECK_FALSE(htmlDocument(reportOf(source)).contains("@top-right"));
    source.file.marking = "OFFICIAL";
    const QByteArray html = htmlDocument(reportOf(source));
    CHECK(html.count("<p class=\"marking\">OFFICIAL</p>") == 2);
    CHECK(html.contains("@top-right{content:\"OFFICIAL\""));
    CHECK(html.contains("@bottom-left{content:\"OFFICIAL\""));
    CHECK(html.contains("@top-left{content:\"Northvale Council "));
}

TEST_CASE("what folds in a page is folded")
{
    const Document document = reportOf(wholeSource());
    const Parsed page = parsed(htmlDocument(document));
    CHECK(page.names.count(QStringLiteral("details")) == qsizetype(allOf<Fold>(document).size()));
    CHECK(page.names.count(QStringLiteral("table")) == qsizetype(tables(document).size()));
}
