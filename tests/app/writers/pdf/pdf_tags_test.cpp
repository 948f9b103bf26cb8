// SPDX-License-Identifier: GPL-3.0-or-later
// PDF/UA-1 as far as libqpdf can see it (the Matterhorn protocol's points are named beside each check).
#include <catch2/catch.hpp>

#include "app/text/language.h"
#include "app/writers/pdf/pdf_document.h"
#include "tests/app/writers/pdf/paper_sample.h"
#include "tests/app/writers/pdf/structure_check.h"

#include <QRegularExpression>

#include <qpdf/QPDF.hh>

#include <set>

using namespace soundings;
using namespace soundings::test;

namespace {

const ReadPdf& sampleRead()
{
    static const ReadPdf read(pdfDocument(paperSample()));
    return read;
}

std::string streamText(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

} // namespace

TEST_CASE("a PDF says what it is, in which language and under which title") // 06, 07, 11-006
{
    QPDF& file = *sampleRead().file;
    QPDFObjectHandle root = file.getRoot();
    const std::string title = paperSample().title.toStdString();
    CHECK(root.getKey("/Lang").getUTF8Value() == "en");
    CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    CHECK_FALSE(root.getKey("/MarkInfo").hasKey("/Suspects"));
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    CHECK(file.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value() == title);
    CHECK_FALSE(root.getKey("/Metadata").getDict().hasKey("/Filter"));
    const std::string metadata = streamText(root.getKey("/Metadata"));
    CHECK_THAT(metadata, Catch::Contains("<pdfuaid:part>1</pdfuaid:part>"));
    CHECK_THAT(metadata, Catch::Contains(title));
    CHECK(file.getPDFVersion() == "1.7");
}

TEST_CASE("all that a PDF draws is tagged or an artifact, and every tag stands in the structure") // 01, 09, 13-15, 28
{
    const ReadPdf& read = sampleRead();
    REQUIRE(read.pages.size() > 5);
    for (const PageContent& page : read.pages) {
        CHECK(page.mcids.size() > 0);
        CHECK(page.untagged == 0);
        CHECK(page.mixed == 0);
        CHECK(page.unbalanced == 0);
    }
    CHECK(structureFaults(read) == std::vector<std::string>{});
}

TEST_CASE("every font of a PDF is embedded, says its characters and shows no empty box") // 10, 31
{
    const ReadPdf& read = sampleRead();
    int fonts = 0;
    for (QPDFObjectHandle object : read.file->getAllObjects()) {
        if (object.isDictionaryOfType("/FontDescriptor")) {
            CHECK((object.hasKey("/FontFile2") || object.hasKey("/FontFile3")));
            ++fonts;
        }
        if (object.isDictionaryOfType("/Font", "/CIDFontType2"))
            CHECK(object.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"));
        else if (object.isDictionaryOfType("/Font"))
            CHECK(object.hasKey("/ToUnicode"));
    }
    CHECK(fonts >= 2);
    for (const PageContent& page : read.pages)
        CHECK(page.empty == 0);
}

TEST_CASE("figures and headlines are spoken, and what falls back says its language")
{
    const ReadPdf& read = sampleRead();
    const QStringList spoken = structureValues(read, "/Figure", "/Alt");
    REQUIRE(spoken.size() == 3);
    CHECK(spoken[0] == QStringLiteral("Readiness to share: 61 out of 100, workable."));
    CHECK(spoken[2].startsWith(QStringLiteral("Oversight holds readiness back.")));
    Document welsh = paperSample();
    welsh.language = QStringLiteral("cy");
    const ReadPdf readWelsh(pdfDocument(welsh));
    CHECK(readWelsh.file->getRoot().getKey("/Lang").getUTF8Value() == "cy");
    CHECK(structureValues(readWelsh, "/Span", "/Lang") == QStringList{QStringLiteral("en")});
}

TEST_CASE("contents lead to every chapter, bookmarks to its sections as well")
{
    const ReadPdf& read = sampleRead();
    QPDFObjectHandle chapter = read.file->getRoot().getKey("/Outlines").getKey("/First");
    QStringList chapters;
    QStringList sections;
    for (; chapter.isDictionary(); chapter = chapter.getKey("/Next")) {
        chapters << QString::fromStdString(chapter.getKey("/Title").getUTF8Value());
        for (auto section = chapter.getKey("/First"); section.isDictionary(); section = section.getKey("/Next"))
            sections << QString::fromStdString(section.getKey("/Title").getUTF8Value());
    }
    CHECK(chapters.join(QLatin1Char('|')) == QStringLiteral("Where you stand|Words in every script|Annex|Notes"));
    CHECK(sections.join(QLatin1Char('|')) == QStringLiteral("What to do next|Every question|Wide and deep"));
    CHECK(read.file->getRoot().getKey("/StructTreeRoot").isDictionary());
    const QStringList texts = pageTexts(read.bytes);
    const auto entryOf = [&](const QString& title) {
        return QRegularExpression(QRegularExpression::escape(title) + QStringLiteral("\\s+(\\d+)\\n")).match(texts[0]);
    };
    for (const QString& title : chapters) {
        const auto match = entryOf(title);
        REQUIRE(match.hasMatch());
        CHECK(texts[match.captured(1).toInt() - 1].contains(title));
    }
    for (const QString& title : sections)
        CHECK_FALSE(entryOf(title).hasMatch());
}

TEST_CASE("a PDF reads in order and whole")
{
    const QString text = structureText(sampleRead().bytes);
    qsizetype at = 0;
    for (const char* words : {"Ready to share? Northvale Council, Autumn 2026", "Contents", "Where you stand 1",
                              "You are ready to share most things", "Readiness to share", "A must-have is not met",
                              "with partners", "staff know where to find it.", "In one language, ", "then in another",
                              "Mae’r dŵr yn glir ac mae’r tŷ’n wag", "Zażółć gęślą jaźń", "Confidential offices",
                              "Question 1", "Question 90", "Some characters cannot be shown"}) {
        INFO(words);
        const qsizetype found = text.indexOf(QString::fromUtf8(words), at);
        CHECK(found >= at);
        at = std::max(at, found);
    }
}

TEST_CASE("one document always gives the same bytes")
{
    CHECK(pdfDocument(paperSample()) == sampleRead().bytes);
    // Nothing about when or with what it was made.
    const auto facts = sampleRead().file->getTrailer().getKey("/Info").getKeys();
    CHECK(facts == std::set<std::string>{"/Producer", "/Title"});
}
