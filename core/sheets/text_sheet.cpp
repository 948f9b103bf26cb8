// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/text_sheet.h"

#include "core/exchange/file_text.h"
#include "core/sheets/cell_limits.h"
#include "core/sheets/csv_sheet.h"
#include "core/sheets/json_sheet.h"

namespace soundings {

ReadSheet TextSheetSource::read(std::size_t, const ProgressListener& progress) const
{
    const ReadingClock clock(progress);
    const bool isJson = m_format == SheetFormat::Json;
    SheetFaults faults;
    IssueList issues;
    std::string storage;
    ReadSheet read;
    const std::optional<std::string_view> text =
        isJson ? fileText(*m_bytes, storage, issues) : uncheckedFileText(*m_bytes, storage, issues);
    faults.add(issues.take());
    if (text)
        read.sheet = isJson ? readJsonSheet(*text, clock, faults) : readCsvSheet(*text, clock, faults);
    read.issues = faults.take();
    return read;
}

} // namespace soundings
