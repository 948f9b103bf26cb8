// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheet_file.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace soundings;
    const OpenedSheetFile opened = openSheetFile({reinterpret_cast<const char*>(data), size});
    if (opened.file.has_value() != opened.issues.empty())
        std::abort();
    for (std::size_t i = 0; opened.file && i < opened.file->sheets().size(); ++i) {
        const ReadSheet read = opened.file->readSheet(i);
        if (!read.sheet && read.issues.empty())
            std::abort();
        for (const SheetColumn& column : read.sheet ? read.sheet->columns : std::vector<SheetColumn>{})
            for (std::size_t row = 0; row < read.sheet->rows.size(); ++row)
                if (column.cells.at(row) >= column.texts.size())
                    std::abort();
    }
    return 0;
}
