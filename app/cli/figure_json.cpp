// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_json.h"

#include "core/scoring/band.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <string>

namespace soundings::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kSpreadFrom = 30;

void addInterval(Json& json, Json& undefined, const ReleasedFigure& figure)
{
    const auto& interval = figure.interval();
    json["interval"] = interval ? Json::array({interval->lower, interval->upper}) : Json(nullptr);
    json["indicative"] = interval ? Json(interval->isWide()) : Json(nullptr);
    if (!interval)
        undefined["interval"] = "nearly-all-alike";
}

Json distributionJson(const ReleasedFigure& figure, const Questionnaire& questionnaire)
{
    Json points = Json::array();
    for (std::size_t i = 0; i < figure.distribution().size(); ++i)
        points.push_back({{"point", questionnaire.scale[i].value}, {"percent", figure.distribution()[i].percent}});
    return points.empty() ? Json(nullptr) : points;
}

Json optionalNumber(const std::optional<double>& value) { return value ? numberJson(*value) : Json(nullptr); }

Json agreementBandJson(const std::optional<statistics::AgreementBand>& band)
{
    static const std::array ids{"no", "weak", "moderate", "strong", "very-strong"};
    return band ? Json(ids.at(static_cast<std::size_t>(*band))) : Json(nullptr);
}

/// Why a figure that is shown has no interval, distribution or spread.
const char* whyNot(const ReleasedFigure& figure, int from)
{
    if (figure.people() < from)
        return "too-few-people";
    return figure.isQuiet() ? "tells-of-few" : "nearly-all-alike";
}

void addSpread(Json& json, Json& undefined, const ReleasedFigure& figure, FigureOf what)
{
    const auto& spread = figure.spread();
    json["sd"] = spread ? numberJson(spread->standardDeviation) : Json(nullptr);
    if (!spread)
        undefined["sd"] = whyNot(figure, kSpreadFrom);
    if (what != FigureOf::Item)
        return;
    json["average_deviation"] = spread ? optionalNumber(spread->averageDeviation) : Json(nullptr);
    json["agreement"] = spread ? optionalNumber(spread->withinGroupAgreement) : Json(nullptr);
    json["split"] = spread && spread->isSplit ? Json(*spread->isSplit) : Json(nullptr);
    for (const char* key : {"average_deviation", "agreement", "split"})
        if (json[key].is_null())
            undefined[key] = whyNot(figure, kSpreadFrom);
}

void addParts(Json& json, Json& undefined, const ReleasedFigure& figure, FigureOf what,
              const Questionnaire& questionnaire)
{
    json["favourable"] = figure.favourable() ? shareJson(*figure.favourable()) : Json(nullptr);
    if (!figure.favourable())
        undefined["favourable"] = "tells-of-few";
    else if (const auto& interval = figure.favourableInterval())
        json["favourable"]["interval"] = Json::array({interval->lower, interval->upper});
    if (what == FigureOf::Item) {
        json["distribution"] = distributionJson(figure, questionnaire);
        if (json["distribution"].is_null())
            undefined["distribution"] = figure.isEarlySign() ? "too-few-people" : "nearly-all-alike";
    }
    addSpread(json, undefined, figure, what);
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
        return "or-fewer";
    case Limit::About:
        break;
    }
    return "about";
}

Json limitJson(Limit limit) { return limit == Limit::Exact ? Json(nullptr) : Json(limitId(limit)); }

void addPrecision(Json& json, const ReleasedFigure& figure)
{
    json["limit"] = limitJson(figure.limit());
    json["whole"] = figure.isWhole();
    if (figure.doubt() != Fraction(0))
        json["doubt"] = numberJson(figure.doubt().toDouble());
}

Json shareJson(const ReleasedShare& share) { return {{"percent", share.percent}, {"limit", limitJson(share.limit)}}; }

Json withheldJson(const StaffRelease& release)
{
    switch (release.withheld()) {
    case Withheld::No:
        return nullptr;
    case Withheld::SurveyOpen:
    case Withheld::RoundReopened:
        return "survey-open";
    case Withheld::TooFew:
        break;
    }
    return "fewer-than-" + std::to_string(release.minimumGroup());
}

Json numberJson(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

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

Json figureJson(const std::optional<ReleasedFigure>& figure, FigureOf what, const Questionnaire& questionnaire)
{
    if (!figure)
        return {{"score", nullptr}, {"display", nullptr}, {"n", nullptr}, {"undefined", {{"score", "too-few-people"}}}};
    Json undefined = Json::object();
    Json json{{"score", figure->exact().toDouble()},
              {"display", figure->display()},
              {"n", figure->people()},
              {"band", bandId(IndexKind::Readiness, bandOf(Fraction(figure->display())))},
              {"early_sign", figure->isEarlySign()}};
    addPrecision(json, *figure);
    if (what != FigureOf::Case)
        addInterval(json, undefined, *figure);
    if (what == FigureOf::Section || what == FigureOf::Item)
        addParts(json, undefined, *figure, what, questionnaire);
    if (!undefined.empty())
        json["undefined"] = std::move(undefined);
    return json;
}

Json consistencyJson(const ReleasedSection& section)
{
    if (!section.consistency)
        return {{"n", nullptr},
                {"alpha", nullptr},
                {"undefined",
                 {{"alpha", section.whyNoConsistency ? undefinedId(*section.whyNoConsistency) : "nearly-all-alike"}}}};
    const ReleasedConsistency& made = *section.consistency;
    Json items = Json::array();
    for (std::size_t i = 0; i < made.items.size(); ++i) {
        items.push_back({{"id", made.items[i].value},
                         {"item_total", i < made.itemTotal.size() ? numberJson(made.itemTotal[i]) : Json(nullptr)},
                         {"if_dropped", i < made.ifDropped.size() ? numberJson(made.ifDropped[i]) : Json(nullptr)}});
    }
    Json json{
        {"n", made.people},
        {"alpha", numberJson(made.alpha)},
        {"alpha_interval", Json::array({numberJson(made.alphaInterval.lower), numberJson(made.alphaInterval.upper)})},
        {"omega", optionalNumber(made.omega)},
        {"heywood", made.ranToFloor},
        {"spearman_brown", optionalNumber(made.spearmanBrown)},
        {"poorly_fitted", optionalNumber(made.poorlyFitted)},
        {"agreement", optionalNumber(made.agreement)},
        {"agreement_band", agreementBandJson(made.agreementBand())},
        {"average_deviation", optionalNumber(made.averageDeviation)},
        {"items", std::move(items)}};
    Json undefined = Json::object();
    if (made.whyNoOmega)
        undefined["omega"] = undefinedId(*made.whyNoOmega);
    if (made.isSummary)
        undefined["item_total"] = undefined["if_dropped"] = "tells-of-few";
    if (!made.agreement)
        undefined["agreement"] = made.isSummary ? "tells-of-few" : "no-variation";
    if (!made.averageDeviation)
        undefined["average_deviation"] = made.isSummary ? "tells-of-few" : "no-answers";
    if (!undefined.empty())
        json["undefined"] = std::move(undefined);
    return json;
}

} // namespace soundings::cli
