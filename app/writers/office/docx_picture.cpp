// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/docx_picture.h"

#include "app/writers/office/office_xml.h"

#include <cmath>

namespace soundings {

namespace {

constexpr double kEmusInPoint = 12700; ///< DrawingML's unit
constexpr const char* kPictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";

int emus(double points) { return int(std::lround(points * kEmusInPoint)); }

void writeExtent(OfficeXml& xml, const char* tag, const QSizeF& size)
{
    xml.empty(tag, {{"cx", emus(size.width())}, {"cy", emus(size.height())}});
}

/// Its name, and what is said of it.
void writeProperties(OfficeXml& xml, const OfficePicture& picture, int number)
{
    xml.open("wp:docPr",
             {{"id", number}, {"name", QStringLiteral("Picture %1").arg(number)}, {"descr", picture.spoken}});
    if (picture.spoken.isEmpty()) {
        xml.open("a:extLst");
        xml.open("a:ext", {{"uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"}});
        xml.empty("adec:decorative",
                  {{"xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative"}, {"val", 1}});
        xml.close();
        xml.close();
    }
    xml.close();
    xml.empty("wp:cNvGraphicFramePr");
}

void writeShape(OfficeXml& xml, const QSizeF& size)
{
    xml.open("pic:spPr");
    xml.open("a:xfrm");
    xml.empty("a:off", {{"x", 0}, {"y", 0}});
    writeExtent(xml, "a:ext", size);
    xml.close();
    xml.open("a:prstGeom", {{"prst", "rect"}});
    xml.empty("a:avLst");
    xml.close();
    xml.close();
}

void writeGraphic(OfficeXml& xml, const OfficePicture& picture, int number)
{
    xml.open("a:graphic");
    xml.open("a:graphicData", {{"uri", kPictureUri}});
    xml.open("pic:pic");
    xml.open("pic:nvPicPr");
    xml.empty("pic:cNvPr", {{"id", number}, {"name", QStringLiteral("Picture %1").arg(number)}});
    xml.empty("pic:cNvPicPr");
    xml.close();
    xml.open("pic:blipFill");
    xml.empty("a:blip", {{"r:embed", QStringLiteral("rId%1").arg(number)}});
    xml.open("a:stretch");
    xml.empty("a:fillRect");
    xml.close();
    xml.close();
    writeShape(xml, picture.size);
    xml.close();
    xml.close();
    xml.close();
}

void writeMiddle(OfficeXml& xml, const char* tag)
{
    xml.open(tag, {{"relativeFrom", "page"}});
    xml.line("wp:align", QStringLiteral("center"));
    xml.close();
}

OfficeXml::Attributes noDistance() { return {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}}; }

} // namespace

void writeDocxDrawing(OfficeXml& xml, const OfficePicture& picture, int number, bool isBehind)
{
    xml.open("w:drawing");
    if (isBehind) {
        OfficeXml::Attributes attributes = noDistance();
        for (const auto& [name, value] : {std::pair{"simplePos", 0},
                                          {"relativeHeight", 0},
                                          {"behindDoc", 1},
                                          {"locked", 0},
                                          {"layoutInCell", 1},
                                          {"allowOverlap", 1}})
            attributes.push_back({name, value});
        xml.open("wp:anchor", attributes);
        xml.empty("wp:simplePos", {{"x", 0}, {"y", 0}});
        writeMiddle(xml, "wp:positionH");
        writeMiddle(xml, "wp:positionV");
    } else {
        xml.open("wp:inline", noDistance());
    }
    writeExtent(xml, "wp:extent", picture.size);
    if (isBehind)
        xml.empty("wp:wrapNone");
    writeProperties(xml, picture, number);
    writeGraphic(xml, picture, number);
    xml.close();
    xml.close();
}

} // namespace soundings
