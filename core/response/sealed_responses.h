// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace soundings {

struct AnswerColumns;
struct SurveyCounts;

/// What a file holds of the people of one survey: their answers counted, the answers themselves unless they were
/// destroyed, and the comments, apart. Only core/storage fills it; only core/storage, core/scoring and core/privacy may
/// look inside (tests/architecture checks who includes sealed_access.h).
class SealedResponses {
public:
    /// Nobody.
    SealedResponses() = default;
    /// `columns` empty: the answers were destroyed and only the counts are left.
    SealedResponses(std::shared_ptr<const SurveyCounts> counts, std::shared_ptr<const AnswerColumns> columns,
                    std::vector<std::string> comments)
        : m_counts(std::move(counts)), m_columns(std::move(columns)), m_comments(std::move(comments))
    {
    }

private:
    friend struct SealedAccess;
    std::shared_ptr<const SurveyCounts> m_counts;
    std::shared_ptr<const AnswerColumns> m_columns;
    std::vector<std::string> m_comments;
};

} // namespace soundings
