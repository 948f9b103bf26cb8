// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/ods_file.h"

#include "core/sheets/ods_cells.h"

namespace soundings {

namespace {

constexpr const char* kContent = "content.xml";
constexpr std::string_view kSpreadsheet = "application/vnd.oasis.opendocument.spreadsheet";

class ManifestHandler final : public XmlHandler {
public:
    XmlStep start(std::string_view name, const XmlAttributes&) override
    {
        isEncrypted = isEncrypted || name == "encryption-data";
        return XmlStep::Into;
    }
    bool end(std::string_view) override { return true; }
    bool isEncrypted = false;
};

bool hasPassword(const Archive& archive, const ReadingClock& clock, SheetFaults& faults)
{
    constexpr const char* kManifest = "META-INF/manifest.xml";
    if (!archive.has(kManifest))
        return false;
    ManifestHandler handler;
    std::optional<ArchivePart> part = archive.part(kManifest, faults);
    if (part && walkXml(*part, handler, {clock, 0, 0}, faults) && handler.isEncrypted)
        faults.add(IssueCode::IsEncrypted, {});
    return !faults.isEmpty();
}

std::string mimeType(const Archive& archive, SheetFaults& faults)
{
    std::string type(kSpreadsheet.size(), '\0');
    std::optional<ArchivePart> part = archive.part("mimetype", faults);
    type.resize(part ? part->read(type.data(), type.size()).value_or(0) : 0);
    return type;
}

} // namespace

bool isOpenDocument(const Archive& archive) { return archive.has("mimetype"); }

std::shared_ptr<const SheetSource> OdsSource::open(std::shared_ptr<const std::string> bytes, const Archive& archive,
                                                   SheetFaults& faults)
{
    const ProgressListener nobody;
    const ReadingClock clock(nobody);
    if (mimeType(archive, faults) != kSpreadsheet) {
        faults.add(IssueCode::NotASheetFile, {});
        return nullptr;
    }
    if (hasPassword(archive, clock, faults))
        return nullptr;
    std::vector<OdsTable> tables;
    std::optional<ArchivePart> part = archive.part(kContent, faults);
    if (!part || !listOdsTables(*part, {clock, 0, 0}, tables, faults))
        return nullptr;
    if (tables.empty()) {
        faults.add(IssueCode::NoSheet, {});
        return nullptr;
    }
    std::shared_ptr<OdsSource> source(new OdsSource(std::move(bytes)));
    std::optional<std::size_t> visible;
    std::optional<std::size_t> full;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (!tables[i].name.isHidden)
            visible = visible.value_or(i);
        if (!tables[i].name.isHidden && tables[i].fullRows >= 2)
            full = full.value_or(i);
        source->m_names.push_back(std::move(tables[i].name));
    }
    source->m_default = full.value_or(visible.value_or(0));
    return source;
}

ReadSheet OdsSource::read(std::size_t sheet, const ProgressListener& progress) const
{
    const ReadingClock clock(progress);
    SheetFaults faults;
    SheetBuilder builder(m_names[sheet].name, faults);
    ReadSheet read;
    const std::optional<Archive> archive = Archive::open(*m_bytes, faults);
    std::optional<ArchivePart> part = archive ? archive->part(kContent, faults) : std::nullopt;
    if (part && readOdsTable(*part, sheet, {clock, 0, 1}, builder, faults))
        read.sheet = builder.take();
    read.issues = faults.take();
    return read;
}

} // namespace soundings
