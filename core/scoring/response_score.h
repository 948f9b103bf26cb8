// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/answer.h"
#include "core/scoring/counts.h"

#include <optional>
#include <vector>

namespace soundings {

/// Why there is no score.
enum class WhyNoScore { Scored, NothingApplies, TooFewRated };

struct SectionScore {
    SectionId id;
    int weight = 1;
    Counts counts;
    std::optional<Fraction> score; ///< 0..100; empty: see `why`
    WhyNoScore why = WhyNoScore::Scored;
    std::optional<ScoreRange> range; ///< empty only if nothing applies
};

struct KindScore {
    std::string id; ///< empty for the one unnamed kind of a questionnaire without kinds
    int weight = 1;
    Counts counts;
    std::optional<Fraction> score;
    WhyNoScore why = WhyNoScore::Scored;
    std::optional<ScoreRange> range;
    std::vector<SectionId> without; ///< applicable sections that have no score and so are not in it
};

/// Where the must-haves of a response stand, in the order of the questionnaire.
struct MustHaveStates {
    std::vector<ItemId> met;
    std::vector<ItemId> unmet;
    std::vector<ItemId> unconfirmed; ///< don't know, where don't know is left out
    std::vector<ItemId> waiting; ///< not answered
};

struct ResponseScore {
    std::optional<Fraction> score;
    WhyNoScore why = WhyNoScore::Scored;
    std::optional<ScoreRange> range;
    Counts counts;
    std::vector<SectionScore> sections;
    std::vector<KindScore> kinds; ///< at least one
    MustHaveStates mustHaves;
};

/// Scores one consensus or partner response whole (SCORING.md sections 2, 7 and 8). Pure; exact.
ResponseScore scoreResponse(const Questionnaire& questionnaire, const Answers& answers);

/// The same of items whose scores are known, in the order of the questionnaire: a survey's statements as published. One
/// without a score counts as not answered. Says nothing of must-haves.
ResponseScore scoreItems(const Questionnaire& questionnaire, const std::vector<std::optional<Fraction>>& scores);

/// The number an answer stands for, 0..100; empty if it stands for none (SCORING.md section 8).
std::optional<Fraction> itemScore(const Questionnaire& questionnaire, const Item& item, const Answer& answer);

} // namespace soundings
