// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/odt_document.h"

#include "app/document/paged.h"
#include "app/text/language.h"
#include "tests/app/report/reports.h"
#include "tests/app/writers/office/office_parts.h"
#include "tests/app/writers/pdf/paper_sample.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("an ODT file names its type first and as it is, and lists every file that it holds")
{
    const QByteArray odt = odtDocument(paperSample());
    // Local header: 30 bytes, the name, nothing else; then the words themselves.
    CHECK(odt.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    CHECK(odt.mid(8, 2) == QByteArray(2, '\0')); // stored
    CHECK(odt.mid(10, 4) == QByteArray("\0\0\x21\0", 4)); // midnight on 1 January 1980, whenever it is made
    QStringList names = officeNames(odt);
    QStringList listed = officePart(odt, "META-INF/manifest.xml").values("manifest:file-entry", "manifest:full-path");
    names.removeAll(QStringLiteral("mimetype"));
    names.removeAll(QStringLiteral("META-INF/manifest.xml"));
    listed.removeAll(QStringLiteral("/"));
    CHECK(names.size() > 4);
    CHECK(names == listed);
}

TEST_CASE("every XML file of an ODT document is well-formed, and every style that is named is there")
{
    const QByteArray odt = odtDocument(paperSample());
    for (const char* name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"})
        CHECK(officePart(odt, name).error == QString());
    const OfficePart content = officePart(odt, "content.xml");
    const OfficePart styles = officePart(odt, "styles.xml");
    QStringList defined;
    for (const OfficePart* part : {&content, &styles})
        for (const char* element : {"style:style", "text:list-style"})
            defined << part->values(element, "style:name");
    for (const OfficePart* part : {&content, &styles})
        for (const char* element : {"text:p", "text:h", "text:span", "text:list", "table:table-cell",
                                    "table:table-column", "table:table-row", "table:table", "draw:frame"})
            for (const char* attribute : {"text:style-name", "table:style-name", "draw:style-name"})
                for (const QString& used : part->values(element, attribute)) {
                    INFO(used.toStdString());
                    CHECK(defined.contains(used));
                }
}

TEST_CASE("an ODT report says every word of its document, in the document's order")
{
    for (const ReportKind kind :
         {ReportKind::Summary, ReportKind::Full, ReportKind::Comparison, ReportKind::Staff, ReportKind::DataSheet}) {
        const Document document = reportOf(wholeSource(), kind);
        const QString words = officePart(odtDocument(document), "content.xml").words;
        CHECK(missingFrom(words, wordsIn(paged(document))) == QStringList());
    }
    const Document sample = paperSample();
    CHECK(missingFrom(officePart(odtDocument(sample), "content.xml").words, wordsIn(paged(sample))) == QStringList());
}

TEST_CASE("an ODT report has headings, tables with header rows, pictures with words, and links that lead somewhere")
{
    const Document document = reportOf(wholeSource());
    const OfficePart content = officePart(odtDocument(document), "content.xml");
    const QStringList levels = content.values("text:h", "text:outline-level");
    CHECK(levels.count(QStringLiteral("1")) == 1);
    CHECK(levels.size() == qsizetype(allOf<Heading>(paged(document)).size() + allOf<Headline>(document).size()));
    CHECK(content.count("table:table") == int(tables(document).size()));
    CHECK(content.count("table:table-header-rows") == content.count("table:table"));
    CHECK(content.count("table:table-header-columns") == content.count("table:table"));
    CHECK(content.count("draw:frame") > 0);
    CHECK(content.count("svg:desc") == content.count("draw:frame"));
    CHECK(content.values("draw:image", "draw:mime-type").count(QStringLiteral("image/svg+xml"))
          == content.count("draw:frame"));
    const QStringList links = content.values("text:a", "xlink:href");
    CHECK_FALSE(links.isEmpty());
    for (const QString& link : links)
        CHECK(content.values("text:bookmark-start", "text:name").contains(link.mid(1)));
}

TEST_CASE("an ODT document says its title and language, and its pages their marking and number")
{
    Document document = paperSample();
    document.language = QStringLiteral("cy");
    const QByteArray odt = odtDocument(document);
    CHECK(officePart(odt, "meta.xml").words.contains(document.title));
    CHECK(officePart(odt, "meta.xml").words.contains(QStringLiteral("cy-GB")));
    const OfficePart styles = officePart(odt, "styles.xml");
    CHECK(styles.values("style:text-properties", "fo:language").first() == QStringLiteral("cy"));
    CHECK(styles.words.count(document.marking) == 2);
    CHECK(styles.words.contains(document.running));
    CHECK(styles.words.contains(document.markBehind)); // said of the picture that lies behind
    CHECK(styles.count("text:page-number") == 1);
    CHECK(styles.count("text:page-count") == 1);
}

TEST_CASE("an ODT document keeps lists, page breaks, other languages and scripts, and drops what no XML may hold")
{
    const QString odd = QStringLiteral("a\u0001b  c\nd ") + QChar(0xD800) + kFallbackStart
        + QStringLiteral("only English") + kFallbackEnd;
    const QByteArray odt = odtDocument(documentOf({{Heading{1, QStringLiteral("Report"), {}}},
                                                   {PageBreak{}},
                                                   {Paragraph{odd}},
                                                   {Paragraph{QStringLiteral("معلومات")}},
                                                   {List{true, {{QStringLiteral("one"), {QStringLiteral("why")}}}}},
                                                   {List{false, {{QStringLiteral("two"), {}}}}}}));
    const OfficePart content = officePart(odt, "content.xml");
    CHECK(content.error == QString());
    CHECK(content.words.contains(QStringLiteral("ab  c\nd \uFFFDonly English")));
    const QStringList styles = content.values("text:p", "text:style-name");
    CHECK(styles.count(QStringLiteral("Text_20_body-page")) == 1);
    CHECK(styles.count(QStringLiteral("Text_20_body-rtl")) == 1);
    CHECK(content.values("text:list", "text:style-name")
          == QStringList{QStringLiteral("Numbers"), QStringLiteral("Bullets")});
    CHECK(content.values("text:span", "text:style-name").count(QStringLiteral("Fallback")) == 1);
}
