// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/rounds/asked.h"

#include <optional>
#include <random>
#include <string>
#include <vector>

namespace soundings::rounds {

/// The same numbers on every platform.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) { }
    int below(int count) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(count)); }
    bool oneIn(int count) { return below(count) == 0; }

private:
    std::mt19937 m_engine;
};

enum class Said { Point, DontKnow, DoesNotApply, Nothing };

struct Mark {
    Said said = Said::Nothing;
    int place = 0; ///< of the point on the scale
};

/// Numbers are places in the questionnaire; −1: none.
struct Member {
    std::vector<Mark> items;
    int role = -1;
    std::vector<int> choices;
    std::vector<int> sure;
    std::string comment;
};

/// One agreed answer to everything, more or less of it left out, around a level of its own.
std::vector<Mark> inventAgreed(const Asked& asked, Dice& dice);
/// 9 to 80 people, now and then 100 to 120, each with an answer to something at least. Some statements are answered
/// nearly alike, some hardly at all.
std::vector<Member> inventPeople(const Asked& asked, Dice& dice);
/// Most of them again, with some more or some exchanged.
std::vector<Member> inventLateComers(const Asked& asked, const std::vector<Member>& people, Dice& dice);
/// A staff survey of its own: other points, weights and directions than the built-in one, as a file.
nlohmann::json inventSurvey(Dice& dice);

} // namespace soundings::rounds
