// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/program/published_json.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace soundings::test {

namespace {

using Json = nlohmann::json;

/// The simplest fraction that prints as this number: the first convergent of its continued fraction that is as near as
/// the decimals tell.
Fraction fractionOf(double value)
{
    constexpr double kNear = 1e-11;
    std::int64_t numerators[2] = {0, 1};
    std::int64_t denominators[2] = {1, 0};
    double rest = value;
    for (int step = 0; step < 40; ++step) {
        const double whole = std::floor(rest);
        const auto part = static_cast<std::int64_t>(whole);
        const std::int64_t numerator = part * numerators[1] + numerators[0];
        const std::int64_t denominator = part * denominators[1] + denominators[0];
        numerators[0] = std::exchange(numerators[1], numerator);
        denominators[0] = std::exchange(denominators[1], denominator);
        const double found = static_cast<double>(numerator) / static_cast<double>(denominator);
        if (std::abs(found - value) <= kNear * std::max(1.0, value) || rest - whole < kNear)
            break;
        rest = 1 / (rest - whole);
    }
    return Fraction::of(numerators[1], denominators[1]);
}

Limit limitIn(const Json& json)
{
    if (json.is_null())
        return Limit::Exact;
    return json == "or-more" ? Limit::OrMore : json == "about" ? Limit::About : Limit::OrFewer;
}

void takeBounds(PublishedFigure& figure, const Json& json, int levels)
{
    const Fraction end(levels == 2 ? 10 : 5);
    figure.low = figure.high = fractionOf(json["score"].get<double>());
    figure.isWhole = json["whole"].get<bool>();
    if (figure.isWhole) {
        figure.low -= Fraction::of(1, 2);
        figure.high += Fraction::of(1, 2);
    }
    const Limit limit = limitIn(json["limit"]);
    figure.isLimit = isOneSided(limit);
    if (limit == Limit::OrMore) {
        figure.low = Fraction(100) - end;
        figure.high = Fraction(100);
    }
    if (limit == Limit::OrFewer) {
        figure.low = Fraction(0);
        figure.high = end;
    }
}

void takeParts(PublishedFigure& figure, const Json& json)
{
    if (json.contains("favourable") && !json["favourable"].is_null())
        figure.favourable =
            ReleasedShare{json["favourable"]["percent"].get<int>(), limitIn(json["favourable"]["limit"])};
    if (json.contains("distribution") && !json["distribution"].is_null())
        for (const Json& point : json["distribution"])
            figure.distribution.push_back({point["percent"].get<int>(), Limit::Exact});
    if (json.contains("sd") && !json["sd"].is_null())
        figure.standardDeviation = json["sd"].get<double>();
}

MaybePublished figureIn(const Json& json, int levels)
{
    if (json["score"].is_null())
        return std::nullopt;
    PublishedFigure figure;
    figure.people = json["n"].get<int>();
    takeBounds(figure, json, levels);
    takeParts(figure, json);
    return figure;
}

void takeInterval(MaybePublished& figure, Headcount headcount, const Json& json)
{
    if (!figure)
        return;
    const Json& interval = json["interval"];
    figure->intervals[headcount] = interval.is_null()
        ? std::nullopt
        : std::optional(ReleasedInterval{interval[0].get<int>(), interval[1].get<int>()});
}

std::optional<int> numberIn(const Json& json) { return json.is_null() ? std::nullopt : std::optional(json.get<int>()); }

PublishedRole roleIn(const Json& json, int levels)
{
    PublishedRole role{
        json["role"].is_null() ? std::string() : json["role"].get<std::string>(), numberIn(json["respondents"]), {}};
    for (const Json& section : json["sections"])
        role.sections.push_back(figureIn(section, levels));
    return role;
}

void takeFigures(PublishedSurvey& survey, const Json& plain, const Questionnaire& questionnaire)
{
    const int levels = static_cast<int>(questionnaire.scale.size());
    survey.score = figureIn(plain, levels);
    for (const Json& section : plain["sections"])
        survey.sections.push_back(figureIn(section, levels));
    for (const Json& item : plain["items"]) {
        MaybePublished& made = survey.items.emplace_back(figureIn(item, levels));
        if (made && questionnaire.findItem({item["id"].get<std::string>()})->reverse)
            std::reverse(made->distribution.begin(), made->distribution.end());
    }
    if (plain.contains("roles"))
        for (const Json& role : plain["roles"])
            survey.roles.push_back(roleIn(role, levels));
}

MaybePublished* figureOf(PublishedSurvey& survey, const Questionnaire& questionnaire, const std::string& id)
{
    const std::vector<const Item*> items = questionnaire.items();
    for (std::size_t i = 0; i < survey.items.size(); ++i)
        if (items[i]->id.value == id)
            return &survey.items[i];
    for (std::size_t i = 0; i < survey.sections.size(); ++i)
        if (questionnaire.sections[i].id.value == id)
            return &survey.sections[i];
    return nullptr;
}

/// What one number says of a figure: to half a point where it is whole and told as such, else exactly.
void narrow(PublishedFigure& figure, double told)
{
    const bool isRounded = figure.isWhole && told == std::floor(told);
    const Fraction half = isRounded ? Fraction::of(1, 2) : Fraction(0);
    figure.low = std::max(figure.low, fractionOf(told) - half);
    figure.high = std::min(figure.high, fractionOf(told) + half);
}

} // namespace

void narrow(PublishedSurvey& survey, const Json& printed, const Questionnaire& questionnaire, const std::string& key)
{
    if (printed.is_structured())
        for (const Json& below : printed)
            narrow(survey, below, questionnaire, key);
    if (!printed.is_object() || !printed.contains("id") || !printed.contains(key) || !printed[key].is_number())
        return;
    MaybePublished* figure = figureOf(survey, questionnaire, printed["id"].get<std::string>());
    if (figure == nullptr || figure->has_value() == false || (*figure)->isLimit)
        return;
    narrow(**figure, printed[key].get<double>());
}

PublishedSurvey publishedIn(const std::map<Headcount, Json>& printed, const Questionnaire& questionnaire)
{
    PublishedSurvey survey;
    const Json& plain = printed.at(0);
    survey.respondents = numberIn(plain["respondents"]);
    if (!plain["shown"].get<bool>())
        return survey;
    takeFigures(survey, plain, questionnaire);
    for (const auto& [headcount, json] : printed) {
        takeInterval(survey.score, headcount, json);
        for (std::size_t i = 0; i < survey.sections.size(); ++i)
            takeInterval(survey.sections[i], headcount, json["sections"][i]);
        for (std::size_t i = 0; i < survey.items.size(); ++i)
            takeInterval(survey.items[i], headcount, json["items"][i]);
    }
    return survey;
}

} // namespace soundings::test
