// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_calibration.h"

#include "core/questionnaire/read_own_id.h"

namespace soundings {

namespace {

CalibrationBand readBand(const JsonReader& element, std::set<std::string>& ids)
{
    CalibrationBand band;
    if (!element.expectObject({"id", "from", "to", "label", "next_step"}))
        return band;
    band.id = readOwnId(element, ids);
    band.from = element.field("from").integer(-100, 100);
    band.to = element.field("to").integer(-100, 100);
    band.label = element.field("label").text(ReadBy::Analyst);
    band.nextStep = element.field("next_step").textIfThere(ReadBy::Analyst);
    if (element.field("from").is(JsonType::Number) && element.field("to").is(JsonType::Number) && band.to < band.from)
        element.field("to").add(IssueCode::WrongValue, std::to_string(band.to));
    return band;
}

/// Words about the method for whoever reads the file; the program does as SCORING says.
void readCalibrationRemarks(const JsonReader& block)
{
    for (const char* name : {"base", "judgement", "confidence", "gap", "band_edges", "leaning_rule"})
        (void)block.field(name).textIfThere(ReadBy::Analyst);
    block.field("level").expectString("group");
}

} // namespace

void readCalibration(const JsonReader& block, ScenarioSet& made)
{
    if (!block.isThere()
        || !block.expectObject({"level", "base", "judgement", "confidence", "gap", "guess_level", "gap_points",
                                "firm_at", "bands", "band_edges", "leanings", "leaning_rule", "caution"}))
        return;
    readCalibrationRemarks(block);
    made.guessLevel = block.field("guess_level").integerOr(made.guessLevel, 0, 100);
    made.gapPoints = block.field("gap_points").integerOr(made.gapPoints, 1, 100);
    made.firmAt = block.field("firm_at").integerOr(made.firmAt, 10, 1000);
    made.caution = block.field("caution").textIfThere(ReadBy::Analyst);
    std::set<std::string> bands;
    for (const JsonReader& element : block.field("bands").elements())
        made.bands.push_back(readBand(element, bands));
    std::set<std::string> leanings;
    for (const JsonReader& element : block.field("leanings").elements()) {
        if (!element.expectObject({"id", "label"}))
            continue;
        Leaning& leaning = made.leanings.emplace_back();
        leaning.id = readOwnId(element, leanings);
        leaning.label = element.field("label").text(ReadBy::Analyst);
    }
}

} // namespace soundings
