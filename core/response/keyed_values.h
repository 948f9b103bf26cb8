// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <vector>

namespace soundings {

/// Values by a whole-number key below `keys`: a table where the keys are few enough, else a tree.
template <class Value> class KeyedValues {
public:
    explicit KeyedValues(std::size_t keys) : m_dense(keys <= kMostDense ? keys : 0), m_isDense(keys <= kMostDense) { }
    Value& at(std::size_t key) { return m_isDense ? m_dense[key] : m_sparse[key]; }
    /// In the order of the keys; may include keys that were never used.
    template <class Visit> void visit(const Visit& visit) const
    {
        for (std::size_t key = 0; key < m_dense.size(); ++key)
            visit(key, m_dense[key]);
        for (const auto& [key, value] : m_sparse)
            visit(key, value);
    }

private:
    static constexpr std::size_t kMostDense = 4'000'000;
    std::vector<Value> m_dense;
    std::map<std::size_t, Value> m_sparse;
    bool m_isDense;
};

} // namespace soundings
