// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/docx_document.h"

#include "app/document/paged.h"
#include "app/text/language.h"
#include "app/writers/office/docx_names.h"
#include "app/writers/office/docx_relations.h"
#include "app/writers/office/docx_styles.h"
#include "app/writers/office/docx_text.h"
#include "app/writers/office/office_blocks.h"
#include "app/writers/office/page_words.h"

namespace soundings {

namespace {

constexpr double kDocxEdge = 0.9 * paper::kCentimetre; ///< from the page's edge to its head or foot

/// The part's file, its relationships and its pictures.
std::vector<PackagePart> docxPart(const QByteArray& name, const OfficeXml& xml,
                                  const std::vector<PackagePart>& pictures,
                                  const std::vector<DocxRelation>& others = {})
{
    std::vector<PackagePart> parts{{"word/" + name, xml.bytes()}};
    std::vector<DocxRelation> relations;
    for (const PackagePart& picture : pictures) {
        relations.push_back({"image", picture.name});
        parts.push_back({"word/" + picture.name, picture.bytes, picture.isStored});
    }
    relations.insert(relations.end(), others.begin(), others.end());
    if (!relations.empty())
        parts.insert(parts.begin() + 1, {"word/_rels/" + name + ".rels", docxRelations(relations)});
    return parts;
}

std::vector<PackagePart> docxHeader(const Document& document)
{
    OfficeXml xml;
    DocxText text(xml, "around-");
    xml.open("w:hdr", docxNamespaces());
    if (!document.marking.isEmpty())
        text.paragraph(OfficeStyle::Marking, {{document.marking}});
    text.open(OfficeStyle::Header, document.running);
    if (!document.markBehind.isEmpty())
        text.behind(behindPicture(document.markBehind));
    text.words(document.running);
    xml.close();
    xml.close();
    return docxPart("header1.xml", xml, text.pictures());
}

std::vector<PackagePart> docxFooter(const Document& document)
{
    OfficeXml xml;
    DocxText text(xml, "foot-");
    xml.open("w:ftr", docxNamespaces());
    text.open(OfficeStyle::Footer, {});
    text.tab();
    text.words(document.marking, OfficeSpan::Strong);
    text.tab();
    writePageWords([&](const QString& words) { text.words(words); },
                   [&](PageWords::Is field) {
                       text.field(field == PageWords::Is::Page ? QStringLiteral("PAGE") : QStringLiteral("NUMPAGES"));
                   });
    xml.close();
    xml.close();
    return docxPart("footer1.xml", xml, {});
}

/// The page, with its head and foot by their relationships.
void writeSection(OfficeXml& xml, std::size_t pictures)
{
    xml.open("w:sectPr");
    const auto relation = [&](std::size_t after) { return QStringLiteral("rId%1").arg(pictures + after); };
    xml.empty("w:headerReference", {{"w:type", "default"}, {"r:id", relation(1)}});
    xml.empty("w:footerReference", {{"w:type", "default"}, {"r:id", relation(2)}});
    xml.empty("w:pgSz", {{"w:w", docxTwentieths(paper::kPageWidth)}, {"w:h", docxTwentieths(paper::kPageHeight)}});
    const int margin = docxTwentieths(paper::kMargin);
    const int edge = docxTwentieths(kDocxEdge);
    xml.empty("w:pgMar",
              {{"w:top", margin},
               {"w:right", margin},
               {"w:bottom", margin},
               {"w:left", margin},
               {"w:header", edge},
               {"w:footer", edge},
               {"w:gutter", 0}});
    xml.close();
}

std::vector<PackagePart> docxBody(const Document& document)
{
    OfficeXml xml;
    DocxText text(xml, "");
    xml.open("w:document", docxNamespaces());
    xml.open("w:body");
    writeBlocks(text, document, allColumns(document));
    writeSection(xml, text.pictures().size());
    xml.close();
    xml.close();
    std::vector<PackagePart> parts = docxPart("document.xml", xml, text.pictures(),
                                              {{"header", "header1.xml"},
                                               {"footer", "footer1.xml"},
                                               {"styles", "styles.xml"},
                                               {"numbering", "numbering.xml"},
                                               {"settings", "settings.xml"}});
    parts.push_back({"word/numbering.xml", docxNumbering(text.numberedLists())});
    return parts;
}

PackagePart docxSettings(const Document& document)
{
    OfficeXml xml;
    xml.open("w:settings", docxNamespaces());
    xml.open("w:compat");
    xml.empty("w:compatSetting",
              {{"w:name", "compatibilityMode"}, {"w:uri", "http://schemas.microsoft.com/office/word"}, {"w:val", 15}});
    xml.close();
    xml.empty("w:themeFontLang", {{"w:val", officeLocale(document.language)}});
    xml.close();
    return {"word/settings.xml", xml.bytes()};
}

PackagePart docxCore(const Document& document)
{
    OfficeXml xml;
    xml.open("cp:coreProperties",
             {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
              {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
    xml.line("dc:title", withoutFallbackMarks(document.title));
    xml.line("dc:language", officeLocale(document.language));
    xml.close();
    return {"docProps/core.xml", xml.bytes()};
}

} // namespace

QByteArray docxDocument(const Document& document)
{
    const Document pages = paged(document);
    std::vector<PackagePart> parts{docxTypes(), docxPackageRelations()};
    for (const auto& made : {docxBody(pages), docxHeader(pages), docxFooter(pages)})
        parts.insert(parts.end(), made.begin(), made.end());
    parts.push_back({"word/styles.xml", docxStyles(pages.language)});
    parts.push_back(docxSettings(pages));
    parts.push_back(docxCore(pages));
    return officePackage(parts);
}

} // namespace soundings
