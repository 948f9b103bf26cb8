// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"
#include "core/ids.h"
#include "core/questionnaire/text.h"

#include <vector>

namespace soundings {

struct ScenarioOption {
    std::string id; ///< "a"
    Text text;
    Fraction score; ///< 0..1
    bool recommended = false;
    std::string leaning; ///< "balanced", "withhold", "overshare", "friction"
    Text feedback;
    bool operator==(const ScenarioOption&) const = default;
};

/// A short case that compares judgement with confidence.
struct Scenario {
    ItemId id;
    Text title;
    Text text;
    std::vector<ScenarioOption> options;
    Text rationale;
    std::vector<ItemId> calibrates;
    std::vector<ItemId> seeAlso;
    Text discussion;
    bool operator==(const Scenario&) const = default;
};

struct SurenessPoint {
    int value = 0; ///< 25, 50, 75, 100
    Text label;
    bool operator==(const SurenessPoint&) const = default;
};

struct CalibrationBand {
    std::string id; ///< "over", "matched", "under"
    int from = 0;
    int to = 0;
    Text label;
    Text nextStep;
    bool operator==(const CalibrationBand&) const = default;
};

struct Leaning {
    std::string id;
    Text label;
    bool operator==(const Leaning&) const = default;
};

/// Empty `scenarios` where the questionnaire has none.
struct ScenarioSet {
    Text title;
    Text summary;
    Text instructions;
    bool shuffleOptions = false;
    Text surenessQuestion; ///< empty: not asked
    std::vector<SurenessPoint> sureness;
    std::vector<Scenario> scenarios;
    std::vector<Leaning> leanings;
    std::vector<CalibrationBand> bands;
    int guessLevel = 0; ///< 0..100: what random choices would score
    int gapPoints = 15; ///< a gap of so many points counts as over or under
    int firmAt = 20; ///< people; below it a gap is an early sign
    Text caution;
    bool operator==(const ScenarioSet&) const = default;
};

} // namespace soundings
