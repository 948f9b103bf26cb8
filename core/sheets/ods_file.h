// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/archive.h"
#include "core/sheets/sheet_file.h"

namespace soundings {

/// Whether the archive says that it is an OpenDocument file, of whatever kind.
bool isOpenDocument(const Archive& archive);

/// An OpenDocument spreadsheet (OASIS, ODF 1.3): its content.xml, and nothing else of it.
class OdsSource final : public SheetSource {
public:
    /// Empty, with faults, where it cannot be read.
    static std::shared_ptr<const SheetSource> open(std::shared_ptr<const std::string> bytes, const Archive& archive,
                                                   SheetFaults& faults);

    [[nodiscard]] SheetFormat format() const override { return SheetFormat::Ods; }
    [[nodiscard]] const std::vector<SheetName>& sheets() const override { return m_names; }
    [[nodiscard]] std::size_t defaultSheet() const override { return m_default; }
    [[nodiscard]] ReadSheet read(std::size_t sheet, const ProgressListener& progress) const override;

private:
    explicit OdsSource(std::shared_ptr<const std::string> bytes) : m_bytes(std::move(bytes)) { }
    std::shared_ptr<const std::string> m_bytes;
    std::vector<SheetName> m_names;
    std::size_t m_default = 0;
};

} // namespace soundings
