// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/odt_document.h"

#include "app/document/paged.h"
#include "app/text/language.h"
#include "app/writers/office/odt_automatic.h"
#include "app/writers/office/odt_page.h"
#include "app/writers/office/odt_styles.h"
#include "app/writers/office/odt_text.h"
#include "app/writers/office/office_blocks.h"

namespace soundings {

namespace {

constexpr const char* kOdtType = "application/vnd.oasis.opendocument.text";

std::vector<PackagePart> odtContent(const Document& document)
{
    const std::vector<TableColumns> columns = allColumns(document);
    OfficeXml xml;
    xml.open("office:document-content", odtNamespaces());
    writeOdtFonts(xml);
    writeOdtAutomatic(xml, columns);
    xml.open("office:body");
    xml.open("office:text");
    OdtText text(xml, "");
    writeBlocks(text, document, columns);
    xml.close();
    xml.close();
    xml.close();
    std::vector<PackagePart> parts = text.pictures();
    parts.insert(parts.begin(), {"content.xml", xml.bytes()});
    return parts;
}

PackagePart odtMeta(const Document& document)
{
    OfficeXml xml;
    xml.open("office:document-meta", odtNamespaces());
    xml.open("office:meta");
    xml.line("meta:generator", QStringLiteral("Soundings/" SOUNDINGS_VERSION));
    xml.line("dc:title", withoutFallbackMarks(document.title));
    xml.line("dc:language", officeLocale(document.language));
    xml.close();
    xml.close();
    return {"meta.xml", xml.bytes()};
}

const char* mediaType(const QByteArray& name)
{
    return name.endsWith(".png") ? "image/png" : name.endsWith(".svg") ? "image/svg+xml" : "text/xml";
}

PackagePart odtManifest(const std::vector<PackagePart>& parts)
{
    OfficeXml xml;
    xml.open("manifest:manifest",
             {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"}, {"manifest:version", "1.3"}});
    xml.empty("manifest:file-entry",
              {{"manifest:full-path", "/"}, {"manifest:version", "1.3"}, {"manifest:media-type", kOdtType}});
    for (const PackagePart& part : parts)
        xml.empty("manifest:file-entry",
                  {{"manifest:full-path", part.name.constData()}, {"manifest:media-type", mediaType(part.name)}});
    xml.close();
    return {"META-INF/manifest.xml", xml.bytes()};
}

} // namespace

QByteArray odtDocument(const Document& document)
{
    const Document pages = paged(document);
    std::vector<PackagePart> parts = odtContent(pages);
    for (const PackagePart& part : odtStyles(pages))
        parts.push_back(part);
    parts.push_back(odtMeta(pages));
    parts.push_back(odtManifest(parts));
    // First and as it is: by it the file is known for what it is. Source: ODF 1.3 part 2, 3.3.
    parts.insert(parts.begin(), {"mimetype", kOdtType, true});
    return officePackage(parts);
}

} // namespace soundings
