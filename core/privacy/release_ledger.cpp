// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/release_ledger.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace soundings {

namespace {

constexpr int kMostUnions = 20'000;
const Fraction kZero(0);

std::size_t pivotOf(const std::vector<Fraction>& row)
{
    return static_cast<std::size_t>(
        std::find_if(row.begin(), row.end(), [](const Fraction& value) { return value != kZero; }) - row.begin());
}

} // namespace

ReleaseLedger::ReleaseLedger(std::vector<std::int64_t> sizes, int minimum)
    : m_sizes(std::move(sizes)), m_minimum(minimum)
{
}

ReleaseLedger::Set ReleaseLedger::everybody() const
{
    Set all(m_sizes.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

/// Atoms without people are nothing to subtract: they stay out.
ReleaseLedger::Row ReleaseLedger::rowOf(const Set& set) const
{
    Row row(m_sizes.size());
    for (const std::size_t atom : set)
        if (m_sizes[atom] > 0)
            row[atom] = Fraction(1);
    return row;
}

void ReleaseLedger::reduceBy(Row& row, const std::vector<Row>& basis)
{
    for (const Row& by : basis) {
        const std::size_t pivot = pivotOf(by);
        const Fraction factor = row[pivot];
        if (factor == kZero)
            continue;
        for (std::size_t i = pivot; i < row.size(); ++i)
            row[i] -= factor * by[i];
    }
}

void ReleaseLedger::addTo(std::vector<Row>& basis, Row row)
{
    reduceBy(row, basis);
    const std::size_t pivot = pivotOf(row);
    if (pivot == row.size())
        return;
    const Fraction first = row[pivot];
    for (Fraction& value : row)
        value /= first;
    basis.push_back(std::move(row));
}

/// Atoms that every basis row treats alike go together in every sum of rows: a union holds all of them or none.
std::vector<ReleaseLedger::Set> ReleaseLedger::inseparable(const std::vector<Row>& basis) const
{
    std::map<Row, Set> byColumn;
    for (std::size_t atom = 0; atom < m_sizes.size(); ++atom) {
        Row column;
        for (const Row& row : basis)
            column.push_back(row[atom]);
        if (m_sizes[atom] > 0 && pivotOf(column) < column.size())
            byColumn[column].push_back(atom);
    }
    std::vector<Set> sets;
    for (auto& [column, atoms] : byColumn)
        sets.push_back(std::move(atoms));
    return sets;
}

bool ReleaseLedger::givesAFewAway(const std::vector<Row>& basis) const
{
    const std::vector<Set> parts = inseparable(basis);
    int unions = 0;
    std::function<bool(std::size_t, std::int64_t, const Set&)> look = [&](std::size_t from, std::int64_t people,
                                                                          const Set& joined) {
        if (people > 0) {
            Row rest = rowOf(joined);
            reduceBy(rest, basis);
            if (++unions > kMostUnions || pivotOf(rest) == rest.size())
                return true;
        }
        for (std::size_t part = from; part < parts.size(); ++part) {
            const std::int64_t more = people + peopleIn(parts[part]);
            if (more >= m_minimum)
                continue;
            Set wider = joined;
            wider.insert(wider.end(), parts[part].begin(), parts[part].end());
            if (look(part + 1, more, wider))
                return true;
        }
        return false;
    };
    return look(0, 0, {});
}

std::int64_t ReleaseLedger::peopleIn(const Set& set) const
{
    std::int64_t people = 0;
    for (const std::size_t atom : set)
        people += m_sizes[atom];
    return people;
}

bool ReleaseLedger::mayRelease(const Set& set) const
{
    if (peopleIn(set) < m_minimum)
        return false;
    std::vector<Row> basis = m_basis;
    addTo(basis, rowOf(set));
    return !givesAFewAway(basis);
}

void ReleaseLedger::release(const Set& set) { addTo(m_basis, rowOf(set)); }

} // namespace soundings
