// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/odt_automatic.h"

#include "app/writers/office/odt_page.h"
#include "app/writers/office/odt_styles.h"

namespace soundings {

namespace {

constexpr double kWideGap = 10, kCloseGap = 5; ///< as tableColumns() leaves them

void writeVariants(OfficeXml& xml)
{
    for (const StyleLook& look : styleLooks())
        for (const auto& [breaksPage, isRightToLeft] : {std::pair{true, false}, {false, true}, {true, true}}) {
            xml.open("style:style",
                     {{"style:name", odtVariant(look.style, breaksPage, isRightToLeft)},
                      {"style:family", "paragraph"},
                      {"style:parent-style-name", odtVariant(look.style, false, false)}});
            OfficeXml::Attributes attributes;
            if (breaksPage)
                attributes.push_back({"fo:break-before", "page"});
            if (isRightToLeft)
                attributes.push_back({"style:writing-mode", "rl-tb"});
            xml.empty("style:paragraph-properties", attributes);
            xml.close();
        }
}

void writeCell(OfficeXml& xml, const QString& name, bool isHeader, double gap)
{
    xml.open("style:style", {{"style:name", name}, {"style:family", "table-cell"}});
    const double edge = isHeader ? 2 * paper::kHairline : paper::kHairline;
    const QString colour = (isHeader ? paperTokens().ink : paperTokens().line).name();
    xml.empty("style:table-cell-properties",
              {{"fo:padding-left", "0pt"},
               {"fo:padding-right", odtLength(gap)},
               {"fo:padding-top", "0pt"},
               {"fo:padding-bottom", "0pt"},
               {"fo:border-bottom", QStringLiteral("%1 solid %2").arg(odtLength(edge), colour)},
               {"style:vertical-align", isHeader ? "bottom" : "top"}});
    xml.close();
}

void writeCells(OfficeXml& xml)
{
    for (const bool isHeader : {false, true}) {
        writeCell(xml, odtCell(isHeader, true, 0), isHeader, 0);
        for (const double gap : {kCloseGap, kWideGap})
            writeCell(xml, odtCell(isHeader, false, gap), isHeader, gap);
    }
}

void writeRows(OfficeXml& xml)
{
    for (const auto& [name, keeps] : {std::pair{kOdtRow, "auto"}, {kOdtWholeRow, "always"}}) {
        xml.open("style:style", {{"style:name", name}, {"style:family", "table-row"}});
        xml.empty("style:table-row-properties", {{"fo:keep-together", keeps}});
        xml.close();
    }
}

void writeTable(OfficeXml& xml, std::size_t index, const TableColumns& columns)
{
    xml.open("style:style", {{"style:name", odtTable(index)}, {"style:family", "table"}});
    xml.empty("style:table-properties",
              {{"style:width", odtLength(columns.width)},
               {"table:align", "left"},
               {"fo:margin-bottom", odtLength(space::kM)},
               {"table:border-model", "collapsing"}});
    xml.close();
    for (std::size_t i = 0; i < columns.widths.size(); ++i) {
        const bool isLast = i + 1 == columns.widths.size();
        const double width = isLast ? columns.widths[i] : columns.lefts[i + 1] - columns.lefts[i];
        xml.open("style:style", {{"style:name", odtColumn(index, i)}, {"style:family", "table-column"}});
        xml.empty("style:table-column-properties", {{"style:column-width", odtLength(width)}});
        xml.close();
    }
}

} // namespace

QString odtTable(std::size_t table) { return QStringLiteral("Table-%1").arg(table + 1); }

QString odtColumn(std::size_t table, std::size_t column)
{
    return QStringLiteral("Table-%1-%2").arg(table + 1).arg(column + 1);
}

QString odtCell(bool isHeader, bool isLast, double gap)
{
    return QLatin1String(isHeader ? "Header" : "Cell")
        + QLatin1String(isLast               ? "-last"
                            : gap < kWideGap ? "-close"
                                             : "-apart");
}

void writeOdtAutomatic(OfficeXml& xml, const std::vector<TableColumns>& tables)
{
    xml.open("office:automatic-styles");
    writeVariants(xml);
    writeCells(xml);
    writeRows(xml);
    writeOdtPictureStyles(xml);
    std::size_t index = 0;
    for (const TableColumns& columns : tables)
        if (!columns.widths.empty())
            writeTable(xml, index++, columns);
    xml.close();
}

} // namespace soundings
