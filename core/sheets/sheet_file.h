// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/progress_listener.h"
#include "core/sheets/sheet.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

enum class SheetFormat { Xlsx, Ods, Csv, Json };

struct SheetName {
    std::string name; ///< empty in a format that has one sheet without a name (CSV, JSON)
    bool isHidden = false;
};

/// What a sheet was read as. All or nothing: where there are issues, nothing of it may be used but to find more faults,
/// so that somebody can mend all of them at once.
struct ReadSheet {
    std::optional<Sheet>
        sheet; ///< empty where it could not be read to its end, and has an issue then; else what could be read
    Issues issues; ///< places: "cell B12" of a workbook, "row 12, column B" of CSV, "row 12, outer/inner" of JSON
};

/// Reads the sheets of one file; each format is one of these.
class SheetSource {
public:
    virtual ~SheetSource() = default;
    [[nodiscard]] virtual SheetFormat format() const = 0;
    [[nodiscard]] virtual const std::vector<SheetName>& sheets() const = 0; ///< at least one
    [[nodiscard]] virtual std::size_t defaultSheet() const = 0;
    [[nodiscard]] virtual ReadSheet read(std::size_t sheet, const ProgressListener& progress) const = 0;
};

/// A spreadsheet's or survey platform's file that was opened. It holds the file's bytes and nothing else of it is ever
/// written anywhere: no part is unpacked to a disk, no link followed, no formula run. Several threads may read it.
class SheetFile {
public:
    SheetFile(std::shared_ptr<const std::string> bytes, std::shared_ptr<const SheetSource> source)
        : m_bytes(std::move(bytes)), m_source(std::move(source))
    {
    }
    [[nodiscard]] SheetFormat format() const { return m_source->format(); }
    /// In the file's order; one without a name for CSV and JSON.
    [[nodiscard]] const std::vector<SheetName>& sheets() const { return m_source->sheets(); }
    /// The first visible one that has a table (two rows with two cells each); the first where none has.
    [[nodiscard]] std::size_t defaultSheet() const { return m_source->defaultSheet(); }
    [[nodiscard]] std::optional<std::size_t> findSheet(std::string_view name) const;
    /// Throws Error{Interrupted} where `progress` returns false.
    [[nodiscard]] ReadSheet readSheet(std::size_t sheet, const ProgressListener& progress = {}) const
    {
        return m_source->read(sheet, progress);
    }
    /// As they stand in the file.
    [[nodiscard]] std::string_view bytes() const { return *m_bytes; }

private:
    std::shared_ptr<const std::string> m_bytes;
    std::shared_ptr<const SheetSource> m_source;
};

struct OpenedSheetFile {
    std::optional<SheetFile> file; ///< empty where there are faults
    Issues issues;
};

/// What format it is stands in the bytes themselves; a name says nothing.
OpenedSheetFile openSheetFile(std::string bytes);
/// Throws Error as readFile() does.
OpenedSheetFile openSheetFileAt(const std::string& path);

} // namespace soundings
