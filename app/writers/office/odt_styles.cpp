// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/odt_styles.h"

#include "app/text/language.h"
#include "app/writers/office/odt_page.h"
#include "app/writers/pdf/paper_type.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr double kHeldEdge = 2.25;

/// "fo:language" and "fo:country", for all scripts.
OfficeXml::Attributes spoken(const QString& language)
{
    const QString locale = officeLocale(language);
    const QString country =
        locale.contains(QLatin1Char('-')) ? locale.section(QLatin1Char('-'), 1) : QStringLiteral("none");
    const QString name = locale.section(QLatin1Char('-'), 0, 0);
    return {{"fo:language", name},
            {"fo:country", country},
            {"style:language-asian", name},
            {"style:country-asian", country},
            {"style:language-complex", name},
            {"style:country-complex", country}};
}

OfficeXml::Attributes type(double points, bool isBold, bool isQuiet)
{
    OfficeXml::Attributes attributes;
    if (points > 0)
        for (const char* name : {"fo:font-size", "style:font-size-asian", "style:font-size-complex"})
            attributes.push_back({name, odtLength(points)});
    if (isBold)
        for (const char* name : {"fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"})
            attributes.push_back({name, "bold"});
    if (isQuiet)
        attributes.push_back({"fo:color", paperTokens().muted.name()});
    return attributes;
}

void writeOdtLook(OfficeXml& xml, const StyleLook& look)
{
    OfficeXml::Attributes attributes{{"fo:margin-top", odtLength(look.before)},
                                     {"fo:margin-bottom", odtLength(look.after)},
                                     {"fo:margin-left", odtLength(look.indent)},
                                     {"fo:margin-right", "0pt"}};
    if (look.keepsWithNext)
        attributes.push_back({"fo:keep-with-next", "always"});
    if (look.side != StyleLook::Side::Start)
        attributes.push_back({"fo:text-align", look.side == StyleLook::Side::Middle ? "center" : "end"});
    if (look.style == OfficeStyle::Held) {
        attributes.push_back(
            {"fo:border-left", QStringLiteral("%1 solid %2").arg(odtLength(kHeldEdge), paperTokens().care.name())});
        attributes.push_back({"fo:padding-left", odtLength(space::kS)});
    }
    const bool hasTabs = look.style == OfficeStyle::Footer;
    if (!hasTabs)
        return xml.empty("style:paragraph-properties", attributes);
    xml.open("style:paragraph-properties", attributes);
    xml.open("style:tab-stops");
    xml.empty("style:tab-stop", {{"style:position", odtLength(paper::kWidth / 2)}, {"style:type", "center"}});
    xml.empty("style:tab-stop", {{"style:position", odtLength(paper::kWidth)}, {"style:type", "right"}});
    xml.close();
    xml.close();
}

void writeDefault(OfficeXml& xml, const Document& document)
{
    xml.open("style:default-style", {{"style:family", "paragraph"}});
    xml.empty(
        "style:paragraph-properties",
        {{"fo:orphans", 2}, {"fo:widows", 2}, {"style:writing-mode", "lr-tb"}, {"style:tab-stop-distance", "36pt"}});
    OfficeXml::Attributes attributes = type(paper::kBody, false, false);
    for (const char* name : {"style:font-name", "style:font-name-asian", "style:font-name-complex"})
        attributes.push_back({name, kOfficeFont});
    attributes.push_back({"fo:color", paperTokens().ink.name()});
    for (const auto& attribute : spoken(document.language))
        attributes.push_back(attribute);
    xml.empty("style:text-properties", attributes);
    xml.close();
    xml.empty("style:style", {{"style:name", "Standard"}, {"style:family", "paragraph"}, {"style:class", "text"}});
}

void writeOdtStyle(OfficeXml& xml, const StyleLook& look)
{
    OfficeXml::Attributes attributes{{"style:name", odtName(look.name)},
                                     {"style:display-name", look.name},
                                     {"style:family", "paragraph"},
                                     {"style:parent-style-name", "Standard"}};
    if (look.outline > 0) {
        attributes.push_back({"style:default-outline-level", look.outline});
        attributes.push_back({"style:next-style-name", odtName(lookOf(OfficeStyle::Body).name)});
    }
    xml.open("style:style", attributes);
    writeOdtLook(xml, look);
    xml.empty("style:text-properties", type(look.points, look.isBold, look.isQuiet));
    xml.close();
}

void writeOdtSpans(OfficeXml& xml)
{
    for (const SpanLook& look : spanLooks()) {
        if (look.span == OfficeSpan::Plain)
            continue;
        xml.open("style:style", {{"style:name", odtName(look.name)}, {"style:family", "text"}});
        xml.empty("style:text-properties", type(look.points, look.isBold, look.isQuiet));
        xml.close();
    }
    xml.open("style:style", {{"style:name", kOdtFallback}, {"style:family", "text"}});
    xml.empty("style:text-properties", spoken(programLanguages().first()));
    xml.close();
}

void writeListStyle(OfficeXml& xml, const char* name, bool isNumbered)
{
    xml.open("text:list-style", {{"style:name", name}});
    if (isNumbered)
        xml.open("text:list-level-style-number",
                 {{"text:level", 1}, {"style:num-format", "1"}, {"style:num-suffix", "."}});
    else
        xml.open("text:list-level-style-bullet", {{"text:level", 1}, {"text:bullet-char", "•"}});
    xml.open("style:list-level-properties", {{"text:list-level-position-and-space-mode", "label-alignment"}});
    const double indent = lookOf(OfficeStyle::Bullet).indent;
    xml.empty("style:list-level-label-alignment",
              {{"text:label-followed-by", "listtab"},
               {"text:list-tab-stop-position", odtLength(indent)},
               {"fo:text-indent", odtLength(-indent)},
               {"fo:margin-left", odtLength(indent)}});
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QString odtName(const char* name)
{
    return QString::fromLatin1(name).replace(QLatin1Char(' '), QStringLiteral("_20_"));
}

QString odtVariant(OfficeStyle style, bool breaksPage, bool isRightToLeft)
{
    QString name = odtName(lookOf(style).name);
    if (isRightToLeft)
        name += QStringLiteral("-rtl");
    return breaksPage ? name + QStringLiteral("-page") : name;
}

QString odtLength(double points) { return QString::number(points, 'f', 2) + QStringLiteral("pt"); }

OfficeXml::Attributes odtNamespaces()
{
    constexpr const char* kOasis = "urn:oasis:names:tc:opendocument:xmlns:%1:1.0";
    constexpr const char* kCompatible = "urn:oasis:names:tc:opendocument:xmlns:%1-compatible:1.0";
    OfficeXml::Attributes names;
    for (const auto& [prefix, word, pattern] : {std::tuple{"xmlns:office", "office", kOasis},
                                                {"xmlns:style", "style", kOasis},
                                                {"xmlns:text", "text", kOasis},
                                                {"xmlns:table", "table", kOasis},
                                                {"xmlns:draw", "drawing", kOasis},
                                                {"xmlns:meta", "meta", kOasis},
                                                {"xmlns:fo", "xsl-fo", kCompatible},
                                                {"xmlns:svg", "svg", kCompatible}})
        names.push_back({prefix, QString::fromLatin1(pattern).arg(QLatin1String(word))});
    names.push_back({"xmlns:xlink", "http://www.w3.org/1999/xlink"});
    names.push_back({"xmlns:dc", "http://purl.org/dc/elements/1.1/"});
    names.push_back({"xmlns:loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"});
    names.push_back({"office:version", "1.3"});
    return names;
}

std::vector<PackagePart> odtStyles(const Document& document)
{
    OfficeXml xml;
    xml.open("office:document-styles", odtNamespaces());
    writeOdtFonts(xml);
    xml.open("office:styles");
    writeDefault(xml, document);
    for (const StyleLook& look : styleLooks())
        writeOdtStyle(xml, look);
    writeOdtSpans(xml);
    writeListStyle(xml, kOdtBullets, false);
    writeListStyle(xml, kOdtNumbers, true);
    xml.close();
    std::vector<PackagePart> parts = writeOdtPage(xml, document);
    xml.close();
    parts.insert(parts.begin(), {"styles.xml", xml.bytes()});
    return parts;
}

} // namespace soundings
