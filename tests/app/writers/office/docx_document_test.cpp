// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/docx_document.h"

#include "app/document/paged.h"
#include "app/text/language.h"
#include "tests/app/report/reports.h"
#include "tests/app/writers/office/office_parts.h"
#include "tests/app/writers/pdf/paper_sample.h"
#include "tests/support/qt_strings.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("every XML file of a DOCX document is well-formed, has a type, and what it refers to is there")
{
    const QByteArray docx = docxDocument(paperSample());
    const QStringList names = officeNames(docx);
    const OfficePart types = officePart(docx, "[Content_Types].xml");
    for (const QString& name : names) {
        INFO(name.toStdString());
        if (name.endsWith(QStringLiteral(".png")))
            continue;
        CHECK(officePart(docx, name.toUtf8().constData()).error == QString());
        if (!name.endsWith(QStringLiteral(".rels")) && !name.startsWith(QLatin1Char('[')))
            CHECK(types.values("Override", "PartName").contains(QLatin1Char('/') + name));
    }
    for (const char* part : {"document", "header1"}) {
        const QByteArray relations = QByteArray("word/_rels/") + part + ".xml.rels";
        const OfficePart listed = officePart(docx, relations.constData());
        for (const QString& target : listed.values("Relationship", "Target"))
            CHECK(names.contains(QStringLiteral("word/") + target));
        const OfficePart written = officePart(docx, (QByteArray("word/") + part + ".xml").constData());
        const QStringList pictures = written.values("a:blip", "r:embed");
        CHECK_FALSE(pictures.isEmpty());
        for (const QString& picture : pictures)
            CHECK(listed.values("Relationship", "Id").contains(picture));
    }
}

TEST_CASE("every style and numbering that a DOCX document names is there")
{
    const QByteArray docx = docxDocument(paperSample());
    const QStringList defined = officePart(docx, "word/styles.xml").values("w:style", "w:styleId");
    const QStringList numberings = officePart(docx, "word/numbering.xml").values("w:num", "w:numId");
    for (const char* name : {"word/document.xml", "word/header1.xml", "word/footer1.xml"}) {
        const OfficePart part = officePart(docx, name);
        CHECK_FALSE(part.values("w:pStyle", "w:val").isEmpty());
        for (const char* element : {"w:pStyle", "w:rStyle"})
            for (const QString& used : part.values(element, "w:val")) {
                INFO(used.toStdString());
                CHECK(defined.contains(used));
            }
        for (const QString& used : part.values("w:numId", "w:val"))
            CHECK(numberings.contains(used));
    }
}

TEST_CASE("a DOCX report says every word of its document, in the document's order")
{
    for (const ReportKind kind :
         {ReportKind::Summary, ReportKind::Full, ReportKind::Comparison, ReportKind::Staff, ReportKind::DataSheet}) {
        const Document document = reportOf(wholeSource(), kind);
        const QString words = officePart(docxDocument(document), "word/document.xml").words;
        CHECK(missingFrom(words, wordsIn(paged(document))) == QStringList());
    }
    const Document sample = paperSample();
    CHECK(missingFrom(officePart(docxDocument(sample), "word/document.xml").words, wordsIn(paged(sample)))
          == QStringList());
}

TEST_CASE("a DOCX report has headings, tables with header rows, pictures with words, and links that lead somewhere")
{
    const Document document = reportOf(wholeSource());
    const OfficePart body = officePart(docxDocument(document), "word/document.xml");
    CHECK(body.values("w:pStyle", "w:val").count(QStringLiteral("Heading1")) == 1);
    CHECK(body.count("w:tbl") == int(tables(document).size()));
    CHECK(body.count("w:tblHeader") == body.count("w:tbl"));
    CHECK(body.values("w:tblLook", "w:firstColumn").count(QStringLiteral("1")) == body.count("w:tbl"));
    CHECK(body.count("w:drawing") > 0);
    QStringList spoken = body.values("wp:docPr", "descr");
    spoken.removeAll(QString());
    CHECK(spoken.size() == body.count("w:drawing"));
    const QStringList links = body.values("w:hyperlink", "w:anchor");
    CHECK_FALSE(links.isEmpty());
    for (const QString& link : links)
        CHECK(body.values("w:bookmarkStart", "w:name").contains(link));
    const QStringList ids = body.values("w:bookmarkStart", "w:id");
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
    CHECK(body.values("w:fldChar", "w:fldCharType")
          == QStringList{QStringLiteral("begin"), QStringLiteral("separate"), QStringLiteral("end")});
}

TEST_CASE("a DOCX document says its title and language, and its pages their marking and number")
{
    Document document = paperSample();
    document.language = QStringLiteral("cy");
    const QByteArray docx = docxDocument(document);
    CHECK(officePart(docx, "docProps/core.xml").words.contains(document.title));
    CHECK(officePart(docx, "docProps/core.xml").words.contains(QStringLiteral("cy-GB")));
    CHECK(officePart(docx, "word/styles.xml").values("w:lang", "w:val") == QStringList{QStringLiteral("cy-GB")});
    const OfficePart header = officePart(docx, "word/header1.xml");
    CHECK(header.words.contains(document.marking));
    CHECK(header.words.contains(document.running));
    CHECK(header.values("wp:docPr", "descr") == QStringList{document.markBehind});
    const OfficePart footer = officePart(docx, "word/footer1.xml");
    CHECK(footer.words.contains(document.marking));
    CHECK(footer.values("w:fldSimple", "w:instr") == QStringList{QStringLiteral("PAGE"), QStringLiteral("NUMPAGES")});
}

TEST_CASE("a DOCX document keeps lists, page breaks, other languages and scripts, and drops what no XML may hold")
{
    const QString odd = QStringLiteral("a\u0001b  c\nd ") + QChar(0xD800) + kFallbackStart
        + QStringLiteral("only English") + kFallbackEnd;
    const List numbered{true, {{QStringLiteral("one"), {QStringLiteral("why")}}}};
    const QByteArray docx = docxDocument(documentOf({{Heading{1, QStringLiteral("Report"), {}}},
                                                     {PageBreak{}},
                                                     {Paragraph{odd}},
                                                     {Paragraph{QStringLiteral("معلومات")}},
                                                     {numbered},
                                                     {List{false, {{QStringLiteral("two"), {}}}}},
                                                     {numbered}}));
    const OfficePart body = officePart(docx, "word/document.xml");
    CHECK(body.error == QString());
    CHECK(body.words.contains(QStringLiteral("ab  c\nd \uFFFDonly English")));
    CHECK(body.count("w:pageBreakBefore") == 1);
    CHECK(body.count("w:bidi") == 1);
    CHECK(body.count("w:rtl") == 1);
    CHECK(body.values("w:lang", "w:val") == QStringList{QStringLiteral("en-GB")});
    // A numbered list counts from 1 again.
    CHECK(body.values("w:numId", "w:val")
          == QStringList{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("3")});
    CHECK(officePart(docx, "word/numbering.xml").count("w:startOverride") == 2);
}
