// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace soundings {

/// A sheet of an XLSForm as it is written: rows of cells, all as long as the first, which has the headings.
struct FormTable {
    std::string name;
    std::vector<std::vector<std::string>> rows;
};

} // namespace soundings
