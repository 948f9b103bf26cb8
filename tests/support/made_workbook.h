// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>
#include <zip.h>

namespace soundings::test {

/// Files of an archive by name.
using Parts = std::map<std::string, std::string>;

/// A zip archive of them, packed.
inline std::string archiveOf(const Parts& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto& [name, content] : parts)
        if (zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0),
                         ZIP_FL_ENC_UTF_8)
            < 0)
            throw std::runtime_error(name);
    if (zip_close(archive) != 0 || zip_source_open(target) != 0)
        throw std::runtime_error("archive");
    zip_source_seek(target, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

inline constexpr const char* kMainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline constexpr const char* kRelationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a workbook with one sheet, "Answers"; `inside` is what stands in its <worksheet>, and what in its
/// <sst>.
inline Parts workbookParts(const std::string& inside, const std::string& texts = {})
{
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const std::string types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const std::string type = std::string(kRelationSpace) + "/";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/";
    const std::string main = std::string(" xmlns=\"") + kMainSpace + "\" xmlns:r=\"" + kRelationSpace + "\"";
    return {
        {"[Content_Types].xml",
         head + "<Types xmlns=\"" + package
             + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
             + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/></Types>"},
        {"_rels/.rels",
         head + "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\"" + type
             + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
         head + "<workbook" + main
             + "><sheets><sheet name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         head + "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\"" + type
             + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + type
             + "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" + type
             + "styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/sharedStrings.xml", head + "<sst" + main + ">" + texts + "</sst>"},
        {"xl/styles.xml",
         head + "<styleSheet" + main
             + "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy hh:mm\"/></numFmts>"
             + "<cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
               "numFmtId=\"9\"/></cellXfs>"
             + "</styleSheet>"},
        {"xl/worksheets/sheet1.xml", head + "<worksheet" + main + ">" + inside + "</worksheet>"},
    };
}

/// The workbook whose one sheet has these rows ("<row>…</row>").
inline std::string workbookOf(const std::string& rows, const std::string& texts = {})
{
    return archiveOf(workbookParts("<sheetData>" + rows + "</sheetData>", texts));
}

} // namespace soundings::test
