// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace soundings::statistics {

/// What everybody of a group says of everybody else, on one scale.
class RoundRobin {
public:
    /// Nobody has rated anybody yet.
    explicit RoundRobin(std::size_t members) : m_members(members), m_ratings(members * members) { }
    [[nodiscard]] std::size_t members() const { return m_members; }
    /// `by` and `of` must not be the same.
    void rate(std::size_t by, std::size_t of, double rating) { m_ratings.at(by * m_members + of) = rating; }
    /// Empty where there is none, and of oneself.
    [[nodiscard]] const std::optional<double>& rating(std::size_t by, std::size_t of) const
    {
        return m_ratings[by * m_members + of];
    }
    /// Ratings of others that are not there.
    [[nodiscard]] std::size_t missing() const;
    /// The same without one member.
    [[nodiscard]] RoundRobin without(std::size_t member) const;

private:
    std::size_t m_members = 0;
    std::vector<std::optional<double>> m_ratings; ///< a row each member that rates
};

inline constexpr std::size_t kFewestInRoundRobin = 4;
/// Ratings that may be missing in a group of that size (Schönbrodt, Back & Schmukle 2012: 1, 2, 4, 6 and 8 from four
/// members to eight, a fifth from ten on; 10 of nine members).
std::size_t mostMissing(std::size_t members);
/// Whether so much is there that the social relations model can be estimated: members enough, not too much missing, and
/// each of them has rated somebody and was rated.
bool isEnough(const RoundRobin& ratings);

} // namespace soundings::statistics
