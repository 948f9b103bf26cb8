// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/encode_counts.h"

#include <nlohmann/json.hpp>

namespace soundings {

namespace {

using OrderedJson = nlohmann::ordered_json;

OrderedJson sectionJson(const SectionTally& section)
{
    OrderedJson scores = OrderedJson::array();
    for (const ScoreTally& tally : section.scores)
        scores.push_back({tally.group, tally.ratedWeight, tally.total, tally.people});
    OrderedJson ranges = OrderedJson::array();
    for (const RangeTally& tally : section.ranges)
        ranges.push_back({tally.group, tally.applicableWeight, tally.people, tally.low, tally.high});
    const CrossTally& complete = section.complete;
    return {{"scores", std::move(scores)},
            {"ranges", std::move(ranges)},
            {"complete", {{"people", complete.people}, {"sums", complete.sums}, {"products", complete.products}}},
            {"partly", section.partly},
            {"unsure", section.unsure}};
}

} // namespace

std::string encodeCounts(const SurveyCounts& counts)
{
    OrderedJson sections = OrderedJson::array();
    for (const SectionTally& section : counts.sections)
        sections.push_back(sectionJson(section));
    const CalibrationTally& calibration = counts.calibration;
    const OrderedJson json{{"people", counts.people},
                    {"unitsOf100", counts.unitsOf100},
                    {"groupSizes", counts.groupSizes},
                    {"items", counts.items},
                    {"sections", std::move(sections)},
                    {"scenarios", counts.scenarios},
                    {"calibration",
                     {{"people", calibration.people},
                      {"judgement", calibration.judgement.text()},
                      {"confidence", calibration.confidence.text()},
                      {"choseOtherwise", calibration.choseOtherwise},
                      {"whollyJudged", calibration.whollyJudged},
                      {"partlyJudged", calibration.partlyJudged},
                      {"whollyConfident", calibration.whollyConfident},
                      {"partlyConfident", calibration.partlyConfident}}}};
    return json.dump();
}

} // namespace soundings
