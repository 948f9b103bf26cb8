// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/workbook_file.h"

#include "core/sheets/ods_file.h"
#include "core/sheets/workbook_sheet.h"
#include "core/sheets/workbook_styles.h"

namespace soundings {

namespace {

/// The first visible sheet with a table; else the first visible one, else the first.
std::size_t findDefault(const WorkbookParts& parts, const Archive& archive, const ReadingClock& clock,
                        SheetFaults& faults)
{
    std::optional<std::size_t> visible;
    for (std::size_t i = 0; i < parts.sheets.size(); ++i) {
        if (parts.sheets[i].isHidden)
            continue;
        visible = visible.value_or(i);
        std::optional<ArchivePart> part = archive.part(parts.sheetParts[i], faults);
        if (part && hasTable(*part, clock, faults))
            return i;
    }
    return visible.value_or(0);
}

bool readContent(const WorkbookParts& parts, const Archive& archive, const XmlProgress& progress,
                 WorkbookContent& content, SheetFaults& faults)
{
    content.from1904 = parts.from1904;
    if (!parts.styles.empty()) {
        std::optional<ArchivePart> part = archive.part(parts.styles, faults);
        auto styles = part ? readWorkbookStyles(*part, progress.clock, faults) : std::nullopt;
        if (!styles)
            return false;
        content.styles = *std::move(styles);
    }
    if (parts.texts.empty())
        return true;
    std::optional<ArchivePart> part = archive.part(parts.texts, faults);
    return part && readWorkbookTexts(*part, progress, content.texts, faults);
}

std::optional<Sheet> readWhole(std::string_view bytes, const WorkbookParts& parts, std::size_t index,
                               const ReadingClock& clock, SheetFaults& faults)
{
    const std::optional<Archive> archive = Archive::open(bytes, faults);
    std::optional<ArchivePart> part = archive ? archive->part(parts.sheetParts[index], faults) : std::nullopt;
    if (!part)
        return std::nullopt;
    constexpr double kTexts = 0.2; // of the time, where there are as many texts as cells
    WorkbookContent content;
    if (!readContent(parts, *archive, {clock, 0, kTexts}, content, faults))
        return std::nullopt;
    SheetBuilder builder(parts.sheets[index].name, faults);
    if (!readWorkbookSheet(*part, content, {clock, kTexts, 1}, builder, faults))
        return std::nullopt;
    return builder.take();
}

} // namespace

std::shared_ptr<const SheetSource> WorkbookSource::open(std::shared_ptr<const std::string> bytes, SheetFaults& faults)
{
    const ProgressListener nobody;
    const ReadingClock clock(nobody);
    const std::optional<Archive> archive = Archive::open(*bytes, faults);
    if (archive && isOpenDocument(*archive))
        return OdsSource::open(std::move(bytes), *archive, faults);
    std::optional<WorkbookParts> parts = archive ? readWorkbookParts(*archive, clock, faults) : std::nullopt;
    if (!parts)
        return nullptr;
    std::shared_ptr<WorkbookSource> source(new WorkbookSource(std::move(bytes)));
    source->m_parts = *std::move(parts);
    source->m_default = findDefault(source->m_parts, *archive, clock, faults);
    return faults.isEmpty() ? source : nullptr;
}

ReadSheet WorkbookSource::read(std::size_t sheet, const ProgressListener& progress) const
{
    const ReadingClock clock(progress);
    SheetFaults faults;
    ReadSheet read{readWhole(*m_bytes, m_parts, sheet, clock, faults), {}};
    read.issues = faults.take();
    return read;
}

} // namespace soundings
