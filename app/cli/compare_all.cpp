// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_all.h"

#include "app/cli/named.h"
#include "app/cli/text_columns.h"
#include "app/cli/verb_support.h"
#include "app/text/score_text.h"
#include "app/text/series_text.h"
#include "core/comparison/round_series.h"
#include "core/error.h"
#include "core/storage/load_round.h"
#include "core/storage/round_table.h"
#include "core/storage/workspace_table.h"

#include <nlohmann/json.hpp>
#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct CompareAll {
    Q_DECLARE_TR_FUNCTIONS(CompareAll)
};

const char* strengthId(TrendStrength strength)
{
    switch (strength) {
    case TrendStrength::NotTested:
        return "not-tested";
    case TrendStrength::None:
        return "none";
    case TrendStrength::Possible:
        return "possible";
    case TrendStrength::Clear:
        break;
    }
    return "clear";
}

const char* trendDirectionId(const Trend& trend)
{
    if (trend.strength == TrendStrength::None || trend.slopePerYear == 0)
        return "none";
    return trend.slopePerYear > 0 ? "up" : "down";
}

Json pointsJson(const RoundSeries& series)
{
    Json points = Json::array();
    for (const SeriesPoint& point : series.points) {
        Json json = jsonRound(point.round);
        json["score"] = jsonScore(point.score);
        json["display"] = jsonDisplay(point.score);
        points.push_back(std::move(json));
    }
    return points;
}

Json seriesJson(const RoundSeries& series)
{
    Json json;
    if (series.questionnaire) {
        json["questionnaire"] = series.questionnaire->id.value;
        json["about"] = series.about.isEmpty() ? Json(nullptr) : Json(series.aboutName);
    }
    json["common_items"] = series.common.items;
    json["common_weight"] = series.common.weight.toDouble();
    json["rounds"] = pointsJson(series);
    json["trend"] = nullptr;
    if (const auto& trend = series.trend)
        json["trend"] = {{"slope_per_year", trend->slopePerYear},
                         {"direction", trendDirectionId(*trend)},
                         {"strength", strengthId(trend->strength)},
                         {"rounds", trend->rounds}};
    return json;
}

void writeSeriesText(const std::vector<RoundSeries>& all, std::ostream& out)
{
    for (const RoundSeries& series : all) {
        out << seriesTitle(series) << "\n";
        std::vector<std::vector<QString>> rows{
            {CompareAll::tr("Round"), CompareAll::tr("Date"), CompareAll::tr("Out of 100")}};
        for (const SeriesPoint& point : series.points)
            rows.push_back({QString::fromStdString(point.round.label), dateText(point.round.date),
                            point.score ? scoreText(point.score) : CompareAll::tr("no number")});
        writeColumns(rows, out);
        out << trendText(series) << "\n\n";
    }
    std::vector<const RoundSeries*> each;
    for (const RoundSeries& series : all)
        each.push_back(&series);
    if (const QString untested = untestedText(each); !untested.isEmpty())
        out << untested << "\n";
}

void writeSeriesCsv(const std::vector<RoundSeries>& all, bool isSample, std::ostream& out)
{
    out << "\xEF\xBB\xBF" << csvRow({"what", "about", "round", "date", "score", "sample"});
    for (const RoundSeries& series : all)
        for (const SeriesPoint& point : series.points)
            out << csvRow({series.questionnaire ? series.questionnaire->id.value : "readiness", series.aboutName,
                           point.round.label, isoText(point.round.date),
                           point.score ? std::to_string(point.score->rounded()) : std::string(), yesOrNo(isSample)});
}

/// What was asked for of all that there is.
std::vector<RoundSeries> chosenSeries(const Connection& connection, std::vector<RoundSeries> all,
                                      const Options& options)
{
    if (const auto id = given(options, "questionnaire")) {
        const QuestionnaireId wanted = questionnaireNamed(connection, *id)->id;
        std::erase_if(all, [&](const RoundSeries& series) {
            return !series.questionnaire || series.questionnaire->id != wanted;
        });
    }
    if (const auto about = given(options, "about")) {
        const AgencyId wanted = partnerNamed(connection, *about).id;
        std::erase_if(all, [&](const RoundSeries& series) { return series.about != wanted; });
    }
    return all;
}

} // namespace

int compareAll(const Options& options, Format format, const Streams& streams)
{
    const Connection connection = openToRead(options);
    const std::vector<RoundRecord> records = loadRounds(connection);
    if (records.empty())
        throw Error(ErrorCode::NoSuchRound, {}, connection.path());
    const bool isSample = workspaceFacts(connection).sample == SampleMark::Sample;
    const std::vector<RoundSeries> all = chosenSeries(connection, roundSeries(records), options);
    if (format == Format::Csv) {
        writeSeriesCsv(all, isSample, streams.out);
        return Done;
    }
    if (format == Format::Text) {
        writeSampleMark(streams.out, isSample);
        writeSeriesText(all, streams.out);
        return Done;
    }
    Json json{{"format", 1}, {"agency", records.back().ours.name}, {"sample", isSample}, {"readiness", nullptr}};
    json["questionnaires"] = Json::array();
    for (const RoundSeries& series : all) {
        if (!series.questionnaire)
            json["readiness"] = seriesJson(series);
        else
            json["questionnaires"].push_back(seriesJson(series));
    }
    writeJson(streams, json);
    return Done;
}

} // namespace soundings::cli
