// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/odt_page.h"

#include "app/writers/office/odt_styles.h"
#include "app/writers/office/odt_text.h"
#include "app/writers/office/page_words.h"

namespace soundings {

namespace {

constexpr double kEdge = 0.9 * paper::kCentimetre; ///< from the page's edge to its head or foot
constexpr double kAround = paper::kMargin - kEdge; ///< what head and foot take, the space to the text included

void writeLayout(OfficeXml& xml)
{
    xml.open("style:page-layout", {{"style:name", "Page"}});
    xml.empty("style:page-layout-properties",
              {{"fo:page-width", odtLength(paper::kPageWidth)},
               {"fo:page-height", odtLength(paper::kPageHeight)},
               {"style:print-orientation", "portrait"},
               {"fo:margin-top", odtLength(kEdge)},
               {"fo:margin-bottom", odtLength(kEdge)},
               {"fo:margin-left", odtLength(paper::kMargin)},
               {"fo:margin-right", odtLength(paper::kMargin)},
               {"style:writing-mode", "lr-tb"}});
    for (const auto& [style, side] :
         {std::pair{"style:header-style", "fo:margin-bottom"}, {"style:footer-style", "fo:margin-top"}}) {
        xml.open(style);
        xml.empty(
            "style:header-footer-properties",
            {{"fo:min-height", odtLength(kAround)}, {side, odtLength(space::kS)}, {"style:dynamic-spacing", "false"}});
        xml.close();
    }
    xml.close();
}

void writeHeader(OfficeXml& xml, OdtText& text, const Document& document)
{
    xml.open("style:header");
    if (!document.marking.isEmpty())
        text.paragraph(OfficeStyle::Marking, {{document.marking}});
    xml.open("text:p", {{"text:style-name", odtVariant(OfficeStyle::Header, false, false)}});
    if (!document.markBehind.isEmpty())
        text.frame(behindPicture(document.markBehind),
                   {{"draw:style-name", kOdtBehind}, {"text:anchor-type", "char"}, {"draw:z-index", 0}});
    text.words(document.running);
    xml.close();
    xml.close();
}

void writeFooter(OfficeXml& xml, OdtText& text, const Document& document)
{
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", odtVariant(OfficeStyle::Footer, false, false)}});
    xml.empty("text:tab");
    xml.open("text:span", {{"text:style-name", odtName(lookOf(OfficeSpan::Strong).name)}});
    text.words(document.marking);
    xml.close();
    xml.empty("text:tab");
    writePageWords([&](const QString& words) { text.words(words); },
                   [&](PageWords::Is field) {
                       if (field == PageWords::Is::Page)
                           xml.line("text:page-number", QStringLiteral("1"), {{"text:select-page", "current"}});
                       else
                           xml.line("text:page-count", QStringLiteral("1"));
                   });
    xml.close();
    xml.close();
}

} // namespace

void writeOdtFonts(OfficeXml& xml)
{
    xml.open("office:font-face-decls");
    xml.empty("style:font-face",
              {{"style:name", kOfficeFont}, {"svg:font-family", kOfficeFont}, {"style:font-family-generic", "swiss"}});
    xml.close();
}

void writeOdtPictureStyles(OfficeXml& xml)
{
    xml.open("style:style", {{"style:name", kOdtInline}, {"style:family", "graphic"}});
    xml.empty("style:graphic-properties", {{"style:vertical-pos", "top"}, {"style:vertical-rel", "baseline"}});
    xml.close();
    xml.open("style:style", {{"style:name", kOdtBehind}, {"style:family", "graphic"}});
    xml.empty("style:graphic-properties",
              {{"style:wrap", "run-through"},
               {"style:run-through", "background"},
               {"style:horizontal-pos", "center"},
               {"style:horizontal-rel", "page"},
               {"style:vertical-pos", "middle"},
               {"style:vertical-rel", "page"}});
    xml.close();
}

std::vector<PackagePart> writeOdtPage(OfficeXml& xml, const Document& document)
{
    xml.open("office:automatic-styles");
    writeLayout(xml);
    writeOdtPictureStyles(xml);
    xml.close();
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", "Standard"}, {"style:page-layout-name", "Page"}});
    OdtText text(xml, "around-");
    writeHeader(xml, text, document);
    writeFooter(xml, text, document);
    xml.close();
    xml.close();
    return text.pictures();
}

} // namespace soundings
