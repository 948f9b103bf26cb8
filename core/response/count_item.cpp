// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/count_item.h"

#include <algorithm>

namespace soundings {

namespace {

/// Below it a table is quicker than comparing.
constexpr std::size_t kShortRun = 64;
/// So many ones fit into a byte.
constexpr std::size_t kByteful = 240;

/// How often a code occurs. Plain enough for the compiler to compare many codes at once: the ones of a byteful of
/// people are added up in a byte.
std::int64_t countOf(Code code, const Code* codes, std::size_t length)
{
    std::int64_t total = 0;
    for (std::size_t begin = 0; begin < length; begin += kByteful) {
        const std::size_t count = std::min(kByteful, length - begin);
        std::uint8_t here = 0;
        for (std::size_t i = 0; i < count; ++i)
            here = static_cast<std::uint8_t>(here + (codes[begin + i] == code ? 1U : 0U));
        total += here;
    }
    return total;
}

/// Where a code's count stands in a group's: SurveyCounts says which.
std::array<std::size_t, 256> slotsOfCodes(std::size_t points)
{
    std::array<std::size_t, 256> slots{};
    for (std::size_t point = 1; point <= points; ++point)
        slots[point] = point;
    slots[kCodeNotApplicable] = points + 1;
    slots[kCodeDontKnow] = points + 2;
    return slots;
}

} // namespace

std::vector<RoleRun> runsOfRoles(const CodeColumn& roles)
{
    std::vector<RoleRun> runs;
    for (std::size_t begin = 0; begin < roles.size();) {
        const auto end = std::find_if(roles.begin() + static_cast<std::ptrdiff_t>(begin), roles.end(),
                                      [&](Code role) { return role != roles[begin]; });
        runs.push_back({roles[begin], begin, static_cast<std::size_t>(end - roles.begin())});
        begin = runs.back().end;
    }
    return runs;
}

std::vector<std::vector<std::int64_t>> countItem(const Questionnaire& questionnaire, const CodeColumn& codes,
                                                 const std::vector<RoleRun>& runs)
{
    const std::size_t points = questionnaire.scale.size();
    std::vector<std::vector<std::int64_t>> groups(questionnaire.roleBands.size() + 1,
                                                  std::vector<std::int64_t>(points + 3));
    const std::array<std::size_t, 256> slots = slotsOfCodes(points);
    for (const RoleRun& run : runs) {
        std::vector<std::int64_t>& group = groups[run.role];
        const Code* first = codes.data() + run.begin;
        const std::size_t length = run.end - run.begin;
        if (length < kShortRun) {
            for (std::size_t i = 0; i < length; ++i)
                ++group[slots[first[i]]];
            continue;
        }
        auto silent = static_cast<std::int64_t>(length);
        const auto take = [&](Code code) {
            const std::int64_t people = countOf(code, first, length);
            group[slots[code]] += people;
            silent -= people;
        };
        for (std::size_t point = 1; point <= points; ++point)
            take(static_cast<Code>(point));
        take(kCodeNotApplicable);
        take(kCodeDontKnow);
        group[0] += silent;
    }
    return groups;
}

} // namespace soundings
