// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people_rows.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr std::size_t kRows = 512;

} // namespace

PeopleRows::PeopleRows(AnswerColumns& columns)
    : m_columns(columns), m_width(columns.all().size()), m_rows(kRows * m_width)
{
}

Code* PeopleRows::begin()
{
    if (m_kept == kRows)
        finish();
    Code* row = m_rows.data() + m_kept * m_width;
    std::fill_n(row, m_width, kCodeNotAnswered);
    return row;
}

void PeopleRows::keep() { ++m_kept; }

void PeopleRows::finish()
{
    const Code* source = m_rows.data();
    for (CodeColumn* column : m_columns.all()) {
        const std::size_t before = column->size();
        column->resize(before + m_kept);
        Code* target = column->data() + before;
        for (std::size_t row = 0; row < m_kept; ++row)
            target[row] = source[row * m_width];
        ++source;
    }
    m_columns.people += m_kept;
    m_kept = 0;
}

} // namespace soundings
