// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/ods_cell.h"

#include "core/sheets/number_text.h"

namespace soundings {

std::optional<std::string> textOfCell(const OdsCell& cell)
{
    if (cell.isError || cell.value.empty())
        return cell.shown;
    if (cell.type == "float" || cell.type == "currency")
        return numberText(cell.value);
    if (cell.type == "percentage")
        return percentText(cell.value);
    if (cell.type == "date")
        return isoDateText(cell.value);
    if (cell.type == "boolean")
        return cell.value == "true" ? "TRUE" : "FALSE";
    return cell.type == "string" && cell.shown.empty() ? cell.value : cell.shown;
}

} // namespace soundings
