// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_json.h"

#include "app/cli/verb_support.h"
#include "core/scoring/band.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <string>

namespace soundings::cli {

namespace {

/// People behind a statement from which on the people at each point are published, and a spread is displayed.
constexpr PeopleCount kCountsFrom = 20;
constexpr PeopleCount kSpreadFrom = 30;

Json agreementBandJson(const std::optional<statistics::AgreementBand>& band)
{
    static const std::array ids{"no", "weak", "moderate", "strong", "very-strong"};
    return band ? Json(ids.at(static_cast<std::size_t>(*band))) : Json(nullptr);
}

/// "too-few-people", "no-variation", …
const char* undefinedId(statistics::Undefined why)
{
    using statistics::Undefined;
    switch (why) {
    case Undefined::NoAnswers:
        return "no-answers";
    case Undefined::OnlyOne:
        return "only-one-answer";
    case Undefined::NoVariation:
        return "no-variation";
    case Undefined::TooFewItems:
        return "too-few-items";
    case Undefined::TooFewPeople:
        return "too-few-people";
    case Undefined::TooFewGroups:
        return "too-few-groups";
    case Undefined::TooFewWaves:
        return "too-few-rounds";
    case Undefined::HeadcountTooLow:
        return "headcount-too-low";
    case Undefined::NotIdentified:
        break;
    }
    return "not-identified";
}

/// Why a statement's score is displayed and no more, or no spread.
const char* whyNot(const StaffFigure& figure, PeopleCount from)
{
    return figure.people < from ? "too-few-people" : "nearly-all-alike";
}

const char* whyNoConsistency(const StaffSection& section)
{
    return *section.whyNoConsistency == statistics::Undefined::NoVariation ? "nearly-all-alike"
                                                                           : undefinedId(*section.whyNoConsistency);
}

Json rangeJson(const LikelyRange& range) { return Json::array({range.lower, range.upper}); }

void addInterval(Json& json, const StaffFigure& figure)
{
    if (!figure.interval)
        return;
    json["interval"] = rangeJson(*figure.interval);
    json["indicative"] = figure.interval->isWide();
    json["usual_spread"] = figure.interval->isUsualSpread;
}

/// Notes `why` for each of `keys` that is null.
void addReasons(Json& json, std::initializer_list<const char*> keys, const char* why)
{
    for (const char* key : keys)
        if (json[key].is_null())
            json["undefined"][key] = why;
}

Json distributionJson(const std::vector<PointShare>& shares)
{
    if (shares.empty())
        return nullptr;
    Json points = Json::array();
    for (const PointShare& share : shares)
        points.push_back({{"point", share.point}, {"people", share.people}, {"percent", share.percent}});
    return points;
}

void addCounts(Json& json, const StaffFigure& figure)
{
    json["favourable"] = nullptr;
    if (figure.favourable)
        json["favourable"] = {{"percent", *figure.favourable}};
    if (figure.favourableInterval)
        json["favourable"]["interval"] = rangeJson(*figure.favourableInterval);
    json["distribution"] = distributionJson(figure.distribution);
    addReasons(json, {"favourable", "distribution"}, whyNoCounts(figure));
    const StaffSpread spread = figure.spread.value_or(StaffSpread{});
    json["sd"] = figure.spread ? numberJson(spread.standardDeviation) : Json(nullptr);
    json["average_deviation"] = numberJson(spread.averageDeviation);
    json["agreement"] = numberJson(spread.agreement);
    json["split"] = spread.isSplit ? Json(*spread.isSplit) : Json(nullptr);
    addReasons(json, {"sd", "average_deviation", "agreement", "split"}, whyNot(figure, kSpreadFrom));
}

Json consistencyJson(const StaffSection& section, const Section& asked)
{
    if (!section.consistency)
        return {{"alpha", nullptr}, {"undefined", {{"alpha", whyNoConsistency(section)}}}};
    const StaffConsistency& made = *section.consistency;
    const auto interval = made.alphaInterval;
    Json json{{"alpha", numberJson(made.alpha)},
              {"limit", limitJson(made.limit)},
              {"alpha_interval",
               interval ? Json::array({numberJson(interval->lower), numberJson(interval->upper)}) : Json(nullptr)},
              {"omega", numberJson(made.omega)},
              {"agreement", numberJson(made.agreement)},
              {"agreement_band", agreementBandJson(made.agreementBand())},
              {"average_deviation", numberJson(made.averageDeviation)},
              {"items", Json::array()}};
    for (std::size_t i = 0; i < asked.items.size(); ++i)
        json["items"].push_back(
            {{"id", asked.items[i].id.value},
             {"item_total", i < made.itemTotals.size() ? numberJson(made.itemTotals[i]) : Json(nullptr)},
             {"if_dropped", i < made.ifDropped.size() ? numberJson(made.ifDropped[i]) : Json(nullptr)}});
    addReasons(json, {"alpha_interval"}, "limit");
    const char* const why = made.itemTotals.empty() ? "too-few-people" : "not-identified";
    addReasons(json, {"omega"}, why);
    if (made.itemTotals.empty())
        json["undefined"]["item_total"] = why;
    if (made.ifDropped.empty())
        json["undefined"]["if_dropped"] = why;
    return json;
}

} // namespace

std::string limitId(Limit limit)
{
    switch (limit) {
    case Limit::Exact:
        return {};
    case Limit::OrMore:
        return "or-more";
    case Limit::OrFewer:
        break;
    }
    return "or-fewer";
}

Json limitJson(Limit limit) { return limit == Limit::Exact ? Json(nullptr) : Json(limitId(limit)); }

Json staffScoreJson(const std::optional<StaffFigure>& figure)
{
    if (!figure)
        return {{"score", nullptr}, {"display", nullptr}, {"limit", nullptr}};
    return {{"score", figure->score.toDouble()},
            {"display", figure->display()},
            {"limit", limitJson(figure->limit)},
            {"whole", figure->score.denominator() == 1}};
}

Json withheldJson(const StaffResult& survey)
{
    switch (survey.withheld) {
    case Withheld::No:
        return nullptr;
    case Withheld::SurveyOpen:
    case Withheld::RoundReopened:
        return "survey-open";
    case Withheld::SamePeople:
        return "same-people";
    case Withheld::TooFew:
        break;
    }
    return "fewer-than-" + std::to_string(survey.minimum);
}

const char* whyNoCounts(const std::optional<StaffFigure>& figure)
{
    return figure ? whyNot(*figure, kCountsFrom) : "too-few-people";
}

Json numberJson(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json numberJson(const std::optional<double>& value) { return value ? numberJson(*value) : Json(nullptr); }

Json figureJson(const std::optional<StaffFigure>& figure)
{
    Json json = staffScoreJson(figure);
    json["n"] = figure ? Json(figure->people) : Json(nullptr);
    if (!figure) {
        json["undefined"]["score"] = "too-few-people";
        return json;
    }
    json["band"] = bandId(IndexKind::Readiness, bandOf(Fraction(figure->display())));
    json["early_sign"] = figure->isEarlySign();
    addInterval(json, *figure);
    return json;
}

Json statementJson(const StaffItem& item)
{
    Json json = figureJson(item.score);
    if (item.score)
        addCounts(json, *item.score);
    return json;
}

Json sectionJson(const StaffSection& section, const Section& asked)
{
    Json json = figureJson(section.score);
    if (!section.score && asked.items.size() < 2)
        json["undefined"]["score"] = "too-few-items";
    if (section.score) {
        const auto& spread = section.score->spread;
        json["sd"] = spread ? numberJson(spread->standardDeviation) : Json(nullptr);
        if (!spread)
            json["undefined"]["sd"] = whyNoConsistency(section);
    }
    json["consistency"] = consistencyJson(section, asked);
    return json;
}

} // namespace soundings::cli
