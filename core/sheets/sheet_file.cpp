// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheet_file.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/read_file.h"
#include "core/sheets/sheet_limits.h"
#include "core/sheets/text_sheet.h"
#include "core/sheets/workbook_file.h"

#include <algorithm>
#include <filesystem>

namespace soundings {

namespace {

bool isArchive(std::string_view bytes) { return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"); }

/// Excel's old workbooks, and its workbooks with a password.
bool isCompoundDocument(std::string_view bytes) { return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1"); }

std::shared_ptr<const SheetSource> openSource(std::shared_ptr<const std::string> bytes, SheetFaults& faults)
{
    if (bytes->empty())
        faults.add(IssueCode::EmptyFile, {});
    else if (bytes->size() > kMostSheetFileBytes)
        faults.add(IssueCode::FileTooLarge, {}, {}, kMostSheetFileBytes);
    else if (isCompoundDocument(*bytes))
        faults.add(IssueCode::IsOldWorkbook, {});
    else if (isArchive(*bytes))
        return WorkbookSource::open(std::move(bytes), faults);
    else if (looksLikeJson(*bytes))
        return std::make_shared<TextSheetSource>(std::move(bytes), SheetFormat::Json);
    else
        return std::make_shared<TextSheetSource>(std::move(bytes), SheetFormat::Csv);
    return nullptr;
}

} // namespace

std::optional<std::size_t> SheetFile::findSheet(std::string_view name) const
{
    const std::vector<SheetName>& all = sheets();
    const auto found = std::find_if(all.begin(), all.end(), [&](const SheetName& sheet) { return sheet.name == name; });
    return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

OpenedSheetFile openSheetFile(std::string bytes)
{
    SheetFaults faults;
    const auto shared = std::make_shared<const std::string>(std::move(bytes));
    OpenedSheetFile opened;
    if (const std::shared_ptr<const SheetSource> source = openSource(shared, faults))
        opened.file.emplace(shared, source);
    opened.issues = faults.take();
    return opened;
}

OpenedSheetFile openSheetFileAt(const std::string& path)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    const fs::path native(std::u8string(path.begin(), path.end()));
    const bool isFile = fs::is_regular_file(native, ignored);
    const std::uintmax_t size = isFile ? fs::file_size(native, ignored) : 0;
    if (!ignored && size > kMostSheetFileBytes) // not worth the memory
        return {std::nullopt, {{IssueCode::FileTooLarge, {}, {}, kMostSheetFileBytes}}};
    return openSheetFile(readFile(path));
}

} // namespace soundings
