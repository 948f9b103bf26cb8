// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/ods_cell.h"
#include "core/sheets/sheet_faults.h"
#include "core/sheets/xml_walk.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace soundings {

/// Walks a content.xml. Comments, changes that were undone, shapes and everything else that is not in a cell's own
/// paragraphs is passed over.
class OdsWalk : public XmlHandler {
public:
    explicit OdsWalk(SheetFaults& faults) : m_faults(faults) { }

    XmlStep start(std::string_view name, const XmlAttributes& attributes) override;
    bool end(std::string_view name) override;
    void text(std::string_view part) override;
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

protected:
    /// Whether its rows are wanted.
    virtual bool startTable(std::string_view name, bool isHidden) = 0;
    virtual void hideColumns(std::size_t first, std::size_t last) = 0;
    virtual void beginRow(std::size_t number) = 0;
    virtual bool putCell(std::size_t column, const OdsCell& cell) = 0;
    virtual bool repeatRow(std::size_t times) = 0;

    [[nodiscard]] std::size_t row() const { return m_row; }
    SheetFaults& faults() { return m_faults; }

private:
    bool stopped();
    [[nodiscard]] bool isHiddenStyle(std::optional<std::string_view> style) const;
    XmlStep startInCell(std::string_view name, const XmlAttributes& attributes);
    void addText(std::string_view part);
    /// How often something stands there; nothing, with a fault, where that is no number that a spreadsheet can have.
    std::optional<std::size_t> repeats(const XmlAttributes& attributes, std::string_view name, std::size_t most);
    XmlStep startColumn(const XmlAttributes& attributes);
    XmlStep startRow(const XmlAttributes& attributes);
    bool endRow();
    XmlStep startCell(std::string_view name, const XmlAttributes& attributes);
    bool endCell();

    SheetFaults& m_faults;
    std::string m_style;
    std::set<std::string> m_hiddenStyles;
    bool m_isInTable = false;
    bool m_isInCell = false;
    bool m_isText = false; ///< in a paragraph
    bool m_hasText = false; ///< after one
    bool m_isStopped = false;
    bool m_isKept = false; ///< whether anything stands in the row
    std::size_t m_columns = 0; ///< that were described
    std::size_t m_row = 0;
    std::size_t m_rowRepeats = 1;
    std::size_t m_column = 0;
    OdsCell m_cell;

protected:
    std::size_t m_next = 1; ///< number of the next row
};

} // namespace soundings
