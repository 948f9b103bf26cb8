// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/docx_styles.h"

#include "app/writers/office/docx_names.h"
#include "app/writers/pdf/paper_type.h"

namespace soundings {

namespace {

constexpr int kBulletDefinition = 0, kNumberDefinition = 1;

void writeType(OfficeXml& xml, double points, bool isBold, bool isQuiet)
{
    xml.open("w:rPr");
    if (isBold) {
        xml.empty("w:b");
        xml.empty("w:bCs");
    }
    if (isQuiet)
        xml.empty("w:color", {{"w:val", paperTokens().muted.name().mid(1)}});
    if (points > 0)
        for (const char* tag : {"w:sz", "w:szCs"})
            xml.empty(tag, {{"w:val", docxTwentieths(points) / 10}}); // in half points
    xml.close();
}

void writeDefaults(OfficeXml& xml, const QString& language)
{
    const QString locale = officeLocale(language);
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    xml.empty("w:rFonts",
              {{"w:ascii", kOfficeFont}, {"w:hAnsi", kOfficeFont}, {"w:eastAsia", kOfficeFont}, {"w:cs", kOfficeFont}});
    xml.empty("w:color", {{"w:val", paperTokens().ink.name().mid(1)}});
    for (const char* tag : {"w:sz", "w:szCs"})
        xml.empty(tag, {{"w:val", docxTwentieths(paper::kBody) / 10}});
    xml.empty("w:lang", {{"w:val", locale}, {"w:eastAsia", locale}, {"w:bidi", locale}});
    xml.close();
    xml.close();
    xml.empty("w:pPrDefault");
    xml.close();
    xml.open("w:style", {{"w:type", "paragraph"}, {"w:default", 1}, {"w:styleId", "Normal"}});
    xml.empty("w:name", {{"w:val", "Normal"}});
    xml.close();
}

void writeHeldEdge(OfficeXml& xml)
{
    xml.open("w:pBdr");
    xml.empty("w:left",
              {{"w:val", "single"}, {"w:sz", 18}, {"w:space", 8}, {"w:color", paperTokens().care.name().mid(1)}});
    xml.close();
}

void writeFooterTabs(OfficeXml& xml)
{
    xml.open("w:tabs");
    xml.empty("w:tab", {{"w:val", "center"}, {"w:pos", docxTwentieths(paper::kWidth / 2)}});
    xml.empty("w:tab", {{"w:val", "right"}, {"w:pos", docxTwentieths(paper::kWidth)}});
    xml.close();
}

void writeDocxLook(OfficeXml& xml, const StyleLook& look)
{
    xml.open("w:pPr");
    if (look.keepsWithNext)
        xml.empty("w:keepNext");
    if (look.style == OfficeStyle::Held)
        writeHeldEdge(xml);
    if (look.style == OfficeStyle::Footer)
        writeFooterTabs(xml);
    xml.empty("w:spacing", {{"w:before", docxTwentieths(look.before)}, {"w:after", docxTwentieths(look.after)}});
    const bool isListed = look.style == OfficeStyle::Bullet || look.style == OfficeStyle::Number;
    OfficeXml::Attributes indent{{"w:left", docxTwentieths(look.indent)}};
    if (isListed)
        indent.push_back({"w:hanging", docxTwentieths(look.indent)});
    xml.empty("w:ind", indent);
    if (look.side != StyleLook::Side::Start)
        xml.empty("w:jc", {{"w:val", look.side == StyleLook::Side::Middle ? "center" : "right"}});
    if (look.outline > 0)
        xml.empty("w:outlineLvl", {{"w:val", look.outline - 1}});
    xml.close();
}

void writeDocxStyle(OfficeXml& xml, const StyleLook& look)
{
    xml.open("w:style", {{"w:type", "paragraph"}, {"w:styleId", docxId(look.style)}});
    xml.empty("w:name", {{"w:val", look.wordName}});
    xml.empty("w:basedOn", {{"w:val", "Normal"}});
    if (look.outline > 0)
        xml.empty("w:next", {{"w:val", docxId(OfficeStyle::Body)}});
    xml.empty("w:qFormat");
    writeDocxLook(xml, look);
    writeType(xml, look.points, look.isBold, look.isQuiet);
    xml.close();
}

void writeDocxSpan(OfficeXml& xml, const SpanLook& look)
{
    xml.open("w:style", {{"w:type", "character"}, {"w:styleId", look.name}});
    xml.empty("w:name", {{"w:val", look.name}});
    writeType(xml, look.points, look.isBold, look.isQuiet);
    xml.close();
}

void writeDefinition(OfficeXml& xml, int definition, const char* format, const char* sign)
{
    const int indent = docxTwentieths(lookOf(OfficeStyle::Bullet).indent);
    xml.open("w:abstractNum", {{"w:abstractNumId", definition}});
    xml.empty("w:multiLevelType", {{"w:val", "singleLevel"}});
    xml.open("w:lvl", {{"w:ilvl", 0}});
    xml.empty("w:start", {{"w:val", 1}});
    xml.empty("w:numFmt", {{"w:val", format}});
    xml.empty("w:lvlText", {{"w:val", sign}});
    xml.empty("w:lvlJc", {{"w:val", "left"}});
    xml.open("w:pPr");
    xml.empty("w:ind", {{"w:left", indent}, {"w:hanging", indent}});
    xml.close();
    xml.close();
    xml.close();
}

void openList(OfficeXml& xml, int id, int definition)
{
    xml.open("w:num", {{"w:numId", id}});
    xml.empty("w:abstractNumId", {{"w:val", definition}});
}

} // namespace

QByteArray docxStyles(const QString& language)
{
    OfficeXml xml;
    xml.open("w:styles", docxNamespaces());
    writeDefaults(xml, language);
    for (const StyleLook& look : styleLooks())
        writeDocxStyle(xml, look);
    for (const SpanLook& look : spanLooks())
        if (look.span != OfficeSpan::Plain)
            writeDocxSpan(xml, look);
    xml.close();
    return xml.bytes();
}

QByteArray docxNumbering(int numberedLists)
{
    OfficeXml xml;
    xml.open("w:numbering", docxNamespaces());
    writeDefinition(xml, kBulletDefinition, "bullet", "•");
    writeDefinition(xml, kNumberDefinition, "decimal", "%1.");
    openList(xml, kDocxBullets, kBulletDefinition);
    xml.close();
    for (int i = 0; i < numberedLists; ++i) {
        openList(xml, kDocxFirstNumbers + i, kNumberDefinition);
        xml.open("w:lvlOverride", {{"w:ilvl", 0}});
        xml.empty("w:startOverride", {{"w:val", 1}});
        xml.close();
        xml.close();
    }
    xml.close();
    return xml.bytes();
}

} // namespace soundings
