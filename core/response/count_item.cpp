// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/count_parts.h"

namespace soundings {

namespace {

using CodeCounts = std::array<std::uint32_t, 256>;

/// Four tables in turn, so that equal neighbours do not wait for each other (STATISTICS.md section 8).
class RunCounter {
public:
    void count(const Code* codes, std::size_t length)
    {
        std::size_t i = 0;
        for (; i + 4 <= length; i += 4)
            for (std::size_t table = 0; table < 4; ++table)
                ++m_tables[table][codes[i + table]];
        for (; i < length; ++i)
            ++m_tables[0][codes[i]];
    }
    /// What was counted of a code since it was last taken.
    std::int64_t take(Code code)
    {
        std::int64_t total = 0;
        for (CodeCounts& table : m_tables) {
            total += table[code];
            table[code] = 0;
        }
        return total;
    }

private:
    std::array<CodeCounts, 4> m_tables{};
};

} // namespace

std::vector<std::vector<std::int64_t>> countItem(const Questionnaire& questionnaire, const CodeColumn& codes,
                                                 const CodeColumn& roles)
{
    const std::size_t points = questionnaire.scale.size();
    std::vector<std::vector<std::int64_t>> groups(questionnaire.roleBands.size() + 1,
                                                  std::vector<std::int64_t>(points + 3));
    RunCounter counter;
    for (std::size_t begin = 0; begin < codes.size();) {
        std::size_t end = begin + 1;
        while (end < codes.size() && roles[end] == roles[begin])
            ++end;
        counter.count(codes.data() + begin, end - begin);
        std::vector<std::int64_t>& group = groups[roles[begin]];
        std::int64_t answered = 0;
        const auto take = [&](std::size_t slot, Code code) {
            const std::int64_t taken = counter.take(code);
            group[slot] += taken;
            answered += taken;
        };
        for (std::size_t point = 1; point <= points; ++point)
            take(point, static_cast<Code>(point));
        take(points + 1, kCodeNotApplicable);
        take(points + 2, kCodeDontKnow);
        group[0] += static_cast<std::int64_t>(end - begin) - answered;
        begin = end;
    }
    return groups;
}

} // namespace soundings
