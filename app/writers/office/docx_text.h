// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/office/office_package.h"
#include "app/writers/office/office_text.h"
#include "app/writers/office/office_xml.h"

namespace soundings {

/// Text in an Office Open XML file, written into the element that is open.
class DocxText final : public OfficeText {
public:
    /// `prefix`: of its pictures' file names, which are those of one package.
    DocxText(OfficeXml& xml, QByteArray prefix) : m_xml(xml), m_prefix(std::move(prefix)) { }
    void paragraph(OfficeStyle style, const std::vector<Stretch>& stretches) override;
    void heading(OfficeStyle style, const QString& words, const QString& bookmark) override;
    void list(const List& list) override;
    void table(const Table& table, const TableColumns& columns) override;
    void picture(OfficeStyle style, const OfficePicture& picture) override;
    void contents(const QString& title, const std::vector<ContentsEntry>& entries) override;
    /// A paragraph with its style, for what is written into it; `numbering` 0: no list item.
    void open(OfficeStyle style, const QString& words, int numbering = 0);
    /// Inside an open paragraph.
    void words(const QString& words, OfficeSpan span = OfficeSpan::Plain);
    /// What is counted while the file is shown: "PAGE", "NUMPAGES".
    void field(const QString& code);
    /// In the middle of the page, behind its words.
    void behind(const OfficePicture& picture);
    void tab();
    /// Files of the pictures, in the order of their relationships: rId1 is the first.
    [[nodiscard]] const std::vector<PackagePart>& pictures() const { return m_pictures; }
    /// Numbered lists so far; each counts from 1.
    [[nodiscard]] int numberedLists() const { return m_numberedLists; }

private:
    void run(const QString& words, OfficeSpan span, bool isFallback);
    void mark(const char* type);
    void drawing(const OfficePicture& picture, bool isBehind);

    OfficeXml& m_xml;
    QByteArray m_prefix;
    std::vector<PackagePart> m_pictures;
    int m_numberedLists = 0;
    int m_bookmarks = 0;
};

} // namespace soundings
