// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/rounds/exact.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace soundings::rounds {

struct AskedItem {
    std::string id;
    int weight = 1;
    bool isReverse = false;
    bool mayNotKnow = true;
    bool mayNotApply = true;
    std::optional<int> atLeast; ///< of a must-have: a point
};

struct AskedSection {
    std::string id;
    std::string kind; ///< empty where the questionnaire has no kinds
    int weight = 1;
    std::vector<AskedItem> items;
};

struct AskedOption {
    std::string id;
    Exact worth; ///< 0 to 1
    bool isRecommended = false;
    std::string leaning;
};

struct AskedCase {
    std::string id;
    std::vector<AskedOption> options;
    std::set<std::string> calibrates;
};

/// What the second scorer needs of a questionnaire, read from its file without the program's reader.
struct Asked {
    std::string id;
    std::string version;
    bool isDontKnowZero = false;
    std::vector<int> points; ///< as people write them, in order
    std::vector<Exact> worth; ///< of each point, 0 to 100, before reversal
    std::vector<std::string> kinds; ///< of equal weight
    std::vector<AskedSection> sections;
    std::vector<std::string> roles;
    std::vector<AskedCase> cases;
    std::vector<std::string> leanings;
    std::vector<int> sureness;
    int gapPoints = 0;
    int firmAt = 0;
    std::string openQuestion; ///< id; empty: none

    [[nodiscard]] std::vector<AskedItem> items() const;
    [[nodiscard]] std::size_t firstOf(std::size_t section) const;
    /// What the item's point in this place is worth, after reversal.
    [[nodiscard]] Exact worthOf(const AskedItem& item, int place) const;
};

Asked readAsked(const nlohmann::json& file);

} // namespace soundings::rounds
