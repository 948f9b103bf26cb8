// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/workbook_parts.h"

#include "core/sheets/whole_number.h"
#include "core/sheets/xml_walk.h"

#include <algorithm>
#include <set>

namespace soundings {

namespace {

struct NamedSheet {
    SheetName name;
    std::string relation;
};

class WorkbookHandler final : public XmlHandler {
public:
    explicit WorkbookHandler(SheetFaults& faults) : m_faults(faults) { }

    XmlStep start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            const std::optional<std::string_view> from1904Text = attributes.plain("date1904");
            from1904 = from1904Text == "1" || from1904Text == "true" || from1904Text == "on";
            return XmlStep::Over;
        }
        if (name == "sheet")
            return addSheet(attributes);
        return name == "workbook" || name == "sheets" ? XmlStep::Into : XmlStep::Over;
    }
    bool end(std::string_view) override { return true; }

    std::vector<NamedSheet> sheets;
    bool from1904 = false;

private:
    XmlStep addSheet(const XmlAttributes& attributes)
    {
        constexpr std::size_t kMostId = 65'534;
        const std::string name(attributes.plain("name").value_or(std::string_view()));
        const std::string_view number = attributes.plain("sheetId").value_or(std::string_view());
        const std::optional<std::size_t> id = wholeUpTo(number, kMostId);
        if (!id || *id == 0 || !m_ids.insert(*id).second)
            m_faults.add(IssueCode::WrongValue, "sheetId", number);
        const std::string_view state = attributes.plain("state").value_or("visible");
        sheets.push_back({{.name = name, .isHidden = state != "visible"},
                          std::string(attributes.in("elationships", "id").value_or(std::string_view()))});
        if (sheets.size() <= kMostSheets)
            return XmlStep::Over;
        m_faults.add(IssueCode::TooManyParts, "sheets", {}, kMostSheets);
        return XmlStep::Stop;
    }

    SheetFaults& m_faults;
    std::set<std::size_t> m_ids;
};

const PartRelation* relationOf(const std::vector<PartRelation>& relations, std::string_view id)
{
    const auto found =
        std::find_if(relations.begin(), relations.end(), [&](const PartRelation& r) { return r.id == id; });
    return found == relations.end() ? nullptr : &*found;
}

/// The part that the only relation of this type leads to; empty where there is none.
std::string partOfType(std::string_view type, const std::vector<PartRelation>& relations, const std::string& from,
                       const Archive& archive, SheetFaults& faults)
{
    const auto found =
        std::find_if(relations.begin(), relations.end(), [&](const PartRelation& r) { return r.type == type; });
    return found == relations.end() ? std::string() : partOf(*found, from, archive, faults).value_or(std::string());
}

} // namespace

std::optional<WorkbookParts> readWorkbookParts(const Archive& archive, const ReadingClock& clock, SheetFaults& faults)
{
    if (!isPlainWorkbook(archive, clock, faults))
        return std::nullopt;
    const auto ofPackage = readRelations(archive, {}, clock, faults);
    if (!ofPackage)
        return std::nullopt;
    const std::string workbook = partOfType("officeDocument", *ofPackage, {}, archive, faults);
    if (workbook.empty()) {
        if (faults.isEmpty())
            faults.add(IssueCode::MissingPart, {}, "officeDocument");
        return std::nullopt;
    }
    std::optional<ArchivePart> part = archive.part(workbook, faults);
    WorkbookHandler handler(faults);
    if (!part || !walkXml(*part, handler, {clock, 0, 0}, faults))
        return std::nullopt;
    const auto relations = readRelations(archive, workbook, clock, faults);
    if (!relations)
        return std::nullopt;
    WorkbookParts parts;
    parts.from1904 = handler.from1904;
    parts.texts = partOfType("sharedStrings", *relations, workbook, archive, faults);
    parts.styles = partOfType("styles", *relations, workbook, archive, faults);
    for (NamedSheet& sheet : handler.sheets) {
        const PartRelation* relation = relationOf(*relations, sheet.relation);
        if (relation == nullptr) {
            faults.add(IssueCode::MissingPart, {}, sheet.name.name);
        } else if (relation->type == "worksheet") {
            parts.sheetParts.push_back(partOf(*relation, workbook, archive, faults).value_or(std::string()));
            parts.sheets.push_back(std::move(sheet.name));
        }
    }
    if (parts.sheets.empty() && faults.isEmpty())
        faults.add(IssueCode::NoSheet, {});
    return faults.isEmpty() ? std::optional(std::move(parts)) : std::nullopt;
}

} // namespace soundings
