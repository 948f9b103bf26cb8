// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/ods_cells.h"

#include "core/sheets/cell_limits.h"
#include "core/sheets/ods_walk.h"

#include <algorithm>

namespace soundings {

namespace {

class OdsLister final : public OdsWalk {
public:
    OdsLister(std::vector<OdsTable>& tables, SheetFaults& faults) : OdsWalk(faults), m_tables(tables) { }

private:
    bool startTable(std::string_view name, bool isHidden) override
    {
        m_next = 1;
        m_tables.push_back({{std::string(name), isHidden}, 0});
        return true;
    }
    void hideColumns(std::size_t, std::size_t) override { }
    void beginRow(std::size_t) override { m_cells = 0; }
    bool putCell(std::size_t, const OdsCell&) override
    {
        if (++m_cells == 2)
            m_tables.back().fullRows = std::min<std::size_t>(m_tables.back().fullRows + 1, 2);
        return true;
    }
    bool repeatRow(std::size_t times) override
    {
        m_tables.back().fullRows += m_cells >= 2 && times > 0 ? 1U : 0U;
        return true;
    }

    std::vector<OdsTable>& m_tables;
    std::size_t m_cells = 0;
};

class OdsReader final : public OdsWalk {
public:
    OdsReader(std::size_t index, SheetBuilder& builder, SheetFaults& faults)
        : OdsWalk(faults), m_left(index), m_builder(builder)
    {
    }

private:
    bool startTable(std::string_view, bool) override { return m_left-- == 0; }
    void hideColumns(std::size_t first, std::size_t last) override { m_builder.hideColumns(first, last); }
    void beginRow(std::size_t number) override { m_builder.beginRow(static_cast<int>(number)); }
    bool putCell(std::size_t column, const OdsCell& cell) override
    {
        const std::string place = cellPlace(column, static_cast<int>(row()));
        const std::optional<std::string> shown = textOfCell(cell);
        if (!shown)
            faults().add(IssueCode::NotANumber, place, cell.value);
        else if (isTooLongForCell(*shown))
            faults().add(IssueCode::TextTooLong, place, std::string_view(*shown).substr(0, 400));
        return !shown || m_builder.add(column, {.text = *shown, .isFormula = cell.isFormula, .isError = cell.isError});
    }
    bool repeatRow(std::size_t times) override { return m_builder.repeatRow(times); }

    std::size_t m_left; ///< sheets before it
    SheetBuilder& m_builder;
};

} // namespace

bool listOdsTables(ArchivePart& part, const XmlProgress& progress, std::vector<OdsTable>& tables, SheetFaults& faults)
{
    OdsLister lister(tables, faults);
    return walkXml(part, lister, progress, faults) && faults.isEmpty();
}

bool readOdsTable(ArchivePart& part, std::size_t index, const XmlProgress& progress, SheetBuilder& builder,
                  SheetFaults& faults)
{
    OdsReader reader(index, builder, faults);
    return walkXml(part, reader, progress, faults) && !reader.isStopped();
}

} // namespace soundings
