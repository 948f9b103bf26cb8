// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet_file.h"
#include "core/sheets/workbook_parts.h"

namespace soundings {

/// An Excel workbook (ECMA-376, transitional or strict).
class WorkbookSource final : public SheetSource {
public:
    /// Of an OpenDocument file, what reads that. Empty, with faults, where it cannot be read.
    static std::shared_ptr<const SheetSource> open(std::shared_ptr<const std::string> bytes, SheetFaults& faults);

    [[nodiscard]] SheetFormat format() const override { return SheetFormat::Xlsx; }
    [[nodiscard]] const std::vector<SheetName>& sheets() const override { return m_parts.sheets; }
    [[nodiscard]] std::size_t defaultSheet() const override { return m_default; }
    [[nodiscard]] ReadSheet read(std::size_t sheet, const ProgressListener& progress) const override;

private:
    explicit WorkbookSource(std::shared_ptr<const std::string> bytes) : m_bytes(std::move(bytes)) { }
    std::shared_ptr<const std::string> m_bytes;
    WorkbookParts m_parts;
    std::size_t m_default = 0;
};

} // namespace soundings
