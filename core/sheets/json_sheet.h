// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet_file.h"

namespace soundings {

/// JSON: a list of objects, one a person, or one object. What is nested becomes columns of their own, "outer/inner",
/// and the third thing of a list "outer/3". Headings are row 1, in the order they are met, and people the rows after
/// it.
class JsonSheetSource final : public SheetSource {
public:
    explicit JsonSheetSource(std::shared_ptr<const std::string> bytes) : m_bytes(std::move(bytes)) { }
    [[nodiscard]] SheetFormat format() const override { return SheetFormat::Json; }
    [[nodiscard]] const std::vector<SheetName>& sheets() const override { return m_names; }
    [[nodiscard]] std::size_t defaultSheet() const override { return 0; }
    [[nodiscard]] ReadSheet read(std::size_t sheet, const ProgressListener& progress) const override;

private:
    std::shared_ptr<const std::string> m_bytes;
    std::vector<SheetName> m_names{1};
};

} // namespace soundings
