// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet_file.h"

namespace soundings {

/// CSV or text with tabs, in UTF-8 or in UTF-16 with a byte-order mark. A row has the number a spreadsheet shows, in
/// which Excel's first line "sep=;" is row 1. As many cells as most rows have is what a row must have, but for titles
/// before the first such row and for rows in which nothing stands.
class CsvSheetSource final : public SheetSource {
public:
    explicit CsvSheetSource(std::shared_ptr<const std::string> bytes) : m_bytes(std::move(bytes)) { }
    [[nodiscard]] SheetFormat format() const override { return SheetFormat::Csv; }
    [[nodiscard]] const std::vector<SheetName>& sheets() const override { return m_names; }
    [[nodiscard]] std::size_t defaultSheet() const override { return 0; }
    [[nodiscard]] ReadSheet read(std::size_t sheet, const ProgressListener& progress) const override;

private:
    std::shared_ptr<const std::string> m_bytes;
    std::vector<SheetName> m_names{1};
};

} // namespace soundings
