// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/package.h"

#include "core/sheets/xml_walk.h"

namespace soundings {

namespace {

constexpr const char* kContentTypes = "[Content_Types].xml";

std::string textOf(std::optional<std::string_view> attribute)
{
    return std::string(attribute.value_or(std::string_view()));
}

class RelationsHandler final : public XmlHandler {
public:
    XmlStep start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship")
            return name == "Relationships" ? XmlStep::Into : XmlStep::Over;
        PartRelation relation;
        relation.id = textOf(attributes.plain("Id"));
        const std::string type = textOf(attributes.plain("Type"));
        relation.type = type.substr(type.rfind('/') + 1);
        relation.target = textOf(attributes.plain("Target"));
        relation.isExternal = attributes.plain("TargetMode") == "External";
        all.push_back(std::move(relation));
        return XmlStep::Over;
    }
    bool end(std::string_view) override { return true; }

    std::vector<PartRelation> all;
};

class ContentTypesHandler final : public XmlHandler {
public:
    XmlStep start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "Types")
            return XmlStep::Into;
        const std::string_view type = attributes.plain("ContentType").value_or(std::string_view());
        const auto has = [&](std::string_view word) { return type.find(word) != std::string_view::npos; };
        isWorkbook = isWorkbook || has("spreadsheetml") || has("ms-excel");
        isBinary = isBinary || has("ms-excel.sheet.binary");
        hasMacros = hasMacros || has("macroEnabled") || has("vbaProject");
        return XmlStep::Over;
    }
    bool end(std::string_view) override { return true; }

    bool isWorkbook = false;
    bool isBinary = false;
    bool hasMacros = false;
};

std::string folderOf(const std::string& part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// Whether every step of the name leads down, into the archive.
bool leadsDown(std::string_view target)
{
    if (target.empty() || target.find_first_of("\\:?#%") != std::string_view::npos)
        return false;
    for (std::size_t start = 0; start <= target.size();) {
        const std::size_t end = std::min(target.find('/', start), target.size());
        if (const std::string_view step = target.substr(start, end - start);
            step.empty() || step == "." || step == "..")
            return false;
        start = end + 1;
    }
    return true;
}

} // namespace

std::optional<std::vector<PartRelation>> readRelations(const Archive& archive, const std::string& name,
                                                       const ReadingClock& clock, SheetFaults& faults)
{
    const std::string folder = folderOf(name);
    std::optional<ArchivePart> part = archive.part(folder + "_rels/" + name.substr(folder.size()) + ".rels", faults);
    RelationsHandler handler;
    if (!part || !walkXml(*part, handler, {clock, 0, 0}, faults))
        return std::nullopt;
    return std::move(handler.all);
}

std::optional<std::string> partOf(const PartRelation& relation, const std::string& from, const Archive& archive,
                                  SheetFaults& faults)
{
    std::string_view target = relation.target;
    const bool isAbsolute = target.starts_with('/');
    target.remove_prefix(isAbsolute ? 1 : 0);
    if (relation.isExternal || !leadsDown(target)) {
        faults.add(IssueCode::PartOutside, {}, relation.target);
        return std::nullopt;
    }
    std::string name = (isAbsolute ? std::string() : folderOf(from)) + std::string(target);
    if (archive.has(name))
        return name;
    faults.add(IssueCode::MissingPart, {}, name);
    return std::nullopt;
}

bool isPlainWorkbook(const Archive& archive, const ReadingClock& clock, SheetFaults& faults)
{
    if (!archive.has(kContentTypes)) {
        faults.add(IssueCode::NotASheetFile, {});
        return false;
    }
    ContentTypesHandler types;
    std::optional<ArchivePart> part = archive.part(kContentTypes, faults);
    if (!part || !walkXml(*part, types, {clock, 0, 0}, faults))
        return false;
    if (types.isBinary)
        faults.add(IssueCode::IsBinaryWorkbook, {});
    else if (types.hasMacros && types.isWorkbook)
        faults.add(IssueCode::IsMacroWorkbook, {});
    else if (!types.isWorkbook)
        faults.add(IssueCode::NotASheetFile, {});
    return types.isWorkbook && !types.isBinary && !types.hasMacros;
}

} // namespace soundings
