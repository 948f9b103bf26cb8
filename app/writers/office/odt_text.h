// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/office/office_package.h"
#include "app/writers/office/office_text.h"
#include "app/writers/office/office_xml.h"

namespace soundings {

/// Text in an OpenDocument file, written into the element that is open.
class OdtText final : public OfficeText {
public:
    /// `prefix`: of its pictures' file names, which are those of one package.
    OdtText(OfficeXml& xml, QByteArray prefix) : m_xml(xml), m_prefix(std::move(prefix)) { }
    void paragraph(OfficeStyle style, const std::vector<Stretch>& stretches) override;
    void heading(OfficeStyle style, const QString& words, const QString& bookmark) override;
    void list(const List& list) override;
    void table(const Table& table, const TableColumns& columns) override;
    void picture(OfficeStyle style, const OfficePicture& picture) override;
    void contents(const QString& title, const std::vector<ContentsEntry>& entries) override;
    /// Inside an open paragraph.
    void words(const QString& words);
    void frame(const OfficePicture& picture, const OfficeXml::Attributes& place);
    /// Files of the pictures.
    [[nodiscard]] const std::vector<PackagePart>& pictures() const { return m_pictures; }

private:
    void open(const char* tag, OfficeStyle style, const QString& words, OfficeXml::Attributes attributes = {});
    void stretch(const Stretch& stretch);
    void run(const QString& words);
    void cell(OfficeStyle style, const std::vector<Stretch>& words, bool isLast, bool isHeader, double gap);
    void row(const Table& table, const Row& row, const TableColumns& columns);
    void contentsSource(const QString& title);

    OfficeXml& m_xml;
    QByteArray m_prefix;
    std::vector<PackagePart> m_pictures;
    std::size_t m_tables = 0;
    int m_frames = 0;
};

} // namespace soundings
