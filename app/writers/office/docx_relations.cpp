// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/docx_relations.h"

#include "app/writers/office/office_xml.h"

namespace soundings {

namespace {

constexpr const char* kRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr const char* kOfficeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr const char* kCoreRelation =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
constexpr const char* kWordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml";

void writeRelation(OfficeXml& xml, int number, const QByteArray& type, const QByteArray& target)
{
    xml.empty(
        "Relationship",
        {{"Id", QStringLiteral("rId%1").arg(number)}, {"Type", type.constData()}, {"Target", target.constData()}});
}

} // namespace

QByteArray docxRelations(const std::vector<DocxRelation>& relations)
{
    OfficeXml xml;
    xml.open("Relationships", {{"xmlns", kRelationships}});
    int number = 0;
    for (const DocxRelation& relation : relations)
        writeRelation(xml, ++number, QByteArray(kOfficeRelation) + relation.type, relation.target);
    xml.close();
    return xml.bytes();
}

PackagePart docxPackageRelations()
{
    OfficeXml xml;
    xml.open("Relationships", {{"xmlns", kRelationships}});
    writeRelation(xml, 1, QByteArray(kOfficeRelation) + "officeDocument", "word/document.xml");
    writeRelation(xml, 2, kCoreRelation, "docProps/core.xml");
    xml.close();
    return {"_rels/.rels", xml.bytes()};
}

PackagePart docxTypes()
{
    OfficeXml xml;
    xml.open("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
    for (const auto& [ending, type] : {std::pair{"rels", "application/vnd.openxmlformats-package.relationships+xml"},
                                       {"xml", "application/xml"},
                                       {"png", "image/png"}})
        xml.empty("Default", {{"Extension", ending}, {"ContentType", type}});
    const auto part = [&](const char* name, const QString& type) {
        xml.empty("Override", {{"PartName", name}, {"ContentType", type}});
    };
    for (const auto& [name, word] : {std::pair{"/word/document.xml", "document.main"},
                                     {"/word/header1.xml", "header"},
                                     {"/word/footer1.xml", "footer"},
                                     {"/word/styles.xml", "styles"},
                                     {"/word/numbering.xml", "numbering"},
                                     {"/word/settings.xml", "settings"}})
        part(name, QString::fromLatin1(kWordType).arg(QLatin1String(word)));
    part("/docProps/core.xml", QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    xml.close();
    return {"[Content_Types].xml", xml.bytes()};
}

} // namespace soundings
