// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/table.h"
#include "app/writers/pdf/paper_type.h"

#include <vector>

namespace soundings {

inline constexpr double kDepthIndent = 10; ///< of a line in a sum, a step

/// How wide the columns are and how large their type is, so that the table is as wide as the page at most.
struct TableColumns {
    double points = paper::kTable;
    std::vector<double> lefts;
    std::vector<double> widths;
    double width = 0; ///< of the whole table
};

/// Whether some of its lines are wholes of others, as in a sum.
bool hasDepth(const Table& table);
/// "Score (out of 100)", the unit in a line of its own.
QString columnHeading(const Column& column);

/// Numbers get what they need, words share the rest; where long words do not fit, the type is made smaller, and where
/// that is not enough they are broken.
TableColumns tableColumns(Typesetter& typesetter, const Table& table);

} // namespace soundings
