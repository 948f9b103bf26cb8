// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/answer_columns.h"

#include <cstddef>
#include <vector>

namespace soundings {

/// Takes people row by row and turns a few hundred at a time into columns, which is quicker than each by itself.
class PeopleRows {
public:
    /// Adds to `columns`, which must outlive it.
    explicit PeopleRows(AnswerColumns& columns);

    /// A new row in the order of AnswerColumns::all(), nothing answered; it takes the place of one that was not kept.
    Code* begin();
    void keep();
    /// Of those not in the columns yet.
    [[nodiscard]] std::size_t kept() const { return m_kept; }
    [[nodiscard]] std::size_t width() const { return m_width; }
    /// After the last row.
    void finish();

private:
    AnswerColumns& m_columns;
    std::size_t m_width;
    std::vector<Code> m_rows;
    std::size_t m_kept = 0;
};

} // namespace soundings
