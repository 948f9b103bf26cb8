// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet_file.h"

namespace soundings {

/// A file of text, CSV or JSON: one sheet without a name.
class TextSheetSource final : public SheetSource {
public:
    TextSheetSource(std::shared_ptr<const std::string> bytes, SheetFormat format)
        : m_bytes(std::move(bytes)), m_format(format)
    {
    }
    [[nodiscard]] SheetFormat format() const override { return m_format; }
    [[nodiscard]] const std::vector<SheetName>& sheets() const override { return m_names; }
    [[nodiscard]] std::size_t defaultSheet() const override { return 0; }
    [[nodiscard]] ReadSheet read(std::size_t sheet, const ProgressListener& progress) const override;

private:
    std::shared_ptr<const std::string> m_bytes;
    SheetFormat m_format; ///< Csv or Json
    std::vector<SheetName> m_names{1};
};

} // namespace soundings
