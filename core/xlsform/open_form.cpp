// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/open_form.h"

#include "core/sheets/sheet_faults.h"
#include "core/sheets/sheet_file.h"
#include "core/sheets/workbook_cell.h"
#include "core/xlsform/read_form.h"

namespace soundings {

namespace {

/// "cell B12" of this sheet as every other fault of an XLSForm is placed.
std::string placeIn(const std::string& sheet, const std::string& where)
{
    constexpr std::string_view kCell = "cell ";
    const std::optional<CellReference> cell =
        where.starts_with(kCell) ? cellReference(std::string_view(where).substr(kCell.size())) : std::nullopt;
    return cell ? sheet + ", " + rowAndColumn(cell->column, static_cast<int>(cell->row)) : where;
}

/// How far all sheets are as the one at `index` is read.
ProgressListener ofSheet(std::size_t index, std::size_t count, const ProgressListener& whole)
{
    if (!whole)
        return {};
    return [=, &whole](double done) { return whole((static_cast<double>(index) + done) / static_cast<double>(count)); };
}

} // namespace

ReadQuestionnaire readFormAt(const std::string& path, const ProgressListener& progress)
{
    OpenedSheetFile opened = openSheetFileAt(path);
    ReadQuestionnaire result;
    result.issues = std::move(opened.issues);
    if (!opened.file)
        return result;
    std::vector<Sheet> sheets;
    const std::size_t count = opened.file->sheets().size();
    for (std::size_t i = 0; i < count; ++i) {
        ReadSheet read = opened.file->readSheet(i, ofSheet(i, count, progress));
        for (Issue& issue : read.issues) {
            issue.where = placeIn(opened.file->sheets()[i].name, issue.where);
            result.issues.push_back(std::move(issue));
        }
        if (read.sheet)
            sheets.push_back(std::move(*read.sheet));
    }
    return result.issues.empty() ? readForm(sheets) : result;
}

} // namespace soundings
