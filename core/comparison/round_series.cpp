// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/round_series.h"

#include "core/comparison/common_items.h"
#include "core/comparison/compare_surveys.h"
#include "core/scoring/response_score.h"
#include "core/statistics/trend.h"

#include <algorithm>
#include <functional>

namespace soundings {

namespace {

/// The questionnaire of a round that a series is about; null where the round has none.
using VersionOf = std::function<QuestionnairePtr(const RoundRecord&)>;
/// Its score in a round on some of its items, the round not filled in; a gap where there is none.
using ScoreOn = std::function<SeriesPoint(const RoundRecord&, const QuestionnairePtr& common)>;

double yearOf(const Date& date)
{
    constexpr double kMonths = 12;
    constexpr double kDays = 31;
    return date.year + (date.month - 1 + (date.day - 1) / kDays) / kMonths;
}

TrendStrength strengthOf(const std::vector<statistics::Wave>& waves)
{
    if (static_cast<int>(waves.size()) < kTrendTestedFrom)
        return TrendStrength::NotTested;
    const auto test = statistics::mannKendall(waves);
    if (!test || test->p > 0.2)
        return TrendStrength::None;
    return test->p > 0.05 ? TrendStrength::Possible : TrendStrength::Clear;
}

std::optional<Trend> trendOf(const std::vector<SeriesPoint>& points)
{
    std::vector<statistics::Wave> waves;
    for (const SeriesPoint& point : points)
        if (point.score && point.round.date != Date{})
            waves.push_back({yearOf(point.round.date), point.score->toDouble()});
    if (static_cast<int>(waves.size()) < kTrendFrom)
        return std::nullopt;
    const auto slope = statistics::theilSenSlope(waves);
    if (!slope)
        return std::nullopt;
    return Trend{*slope, strengthOf(waves), static_cast<int>(waves.size())};
}

/// What all versions have in common, in the words and weights of the latest; null where no round has any.
CommonItems commonToAll(const std::vector<RoundRecord>& rounds, const VersionOf& versionOf)
{
    std::vector<QuestionnairePtr> versions;
    for (const RoundRecord& round : rounds)
        if (const QuestionnairePtr version = versionOf(round))
            versions.push_back(version);
    CommonItems common;
    if (versions.empty())
        return common;
    common.questionnaire = versions.back();
    for (const QuestionnairePtr& version : versions)
        common.questionnaire = commonItems(version, common.questionnaire).questionnaire;
    for (const QuestionnairePtr& version : versions)
        common.part.weight = std::min(common.part.weight, commonItems(version, common.questionnaire).part.weight);
    common.part.items = static_cast<int>(common.questionnaire->itemCount());
    return common;
}

RoundSeries seriesOf(const std::vector<RoundRecord>& rounds, const VersionOf& versionOf, const ScoreOn& scoreOn)
{
    RoundSeries series;
    CommonItems common = commonToAll(rounds, versionOf);
    for (const RoundRecord& round : rounds) {
        if (const QuestionnairePtr version = versionOf(round))
            series.questionnaire = version;
        const bool isSaid = common.questionnaire && !common.part.isLittle();
        series.points.push_back(isSaid ? scoreOn(round, common.questionnaire) : SeriesPoint{});
        series.points.back().round = round.round;
    }
    series.common = std::move(common.part);
    series.trend = trendOf(series.points);
    return series;
}

template <class Record> const Record* recordOf(const std::vector<Record>& records, const QuestionnaireId& id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record& record) { return record.questionnaire->id == id; });
    return found == records.end() ? nullptr : &*found;
}

const PartnerRecord* recordAbout(const RoundRecord& round, const QuestionnaireId& id, const AgencyId& about)
{
    const auto found = std::find_if(round.partners.begin(), round.partners.end(), [&](const PartnerRecord& partner) {
        return partner.about.id == about && partner.questionnaire->id == id;
    });
    return found == round.partners.end() ? nullptr : &*found;
}

template <class Record> QuestionnairePtr versionIn(const Record* record)
{
    return record == nullptr ? nullptr : record->questionnaire;
}

template <class Record> SeriesPoint answeredScore(const Record* record, const QuestionnairePtr& common)
{
    return {{}, record == nullptr ? std::nullopt : scoreResponse(*common, record->answers).score};
}

RoundSeries consensusSeries(const std::vector<RoundRecord>& rounds, const QuestionnaireId& id)
{
    return seriesOf(
        rounds, [&](const RoundRecord& round) { return versionIn(recordOf(round.consensus, id)); },
        [&](const RoundRecord& round, const QuestionnairePtr& common) {
            return answeredScore(recordOf(round.consensus, id), common);
        });
}

RoundSeries surveySeries(const std::vector<RoundRecord>& rounds, const QuestionnaireId& id)
{
    return seriesOf(
        rounds, [&](const RoundRecord& round) { return versionIn(recordOf(round.surveys, id)); },
        [&](const RoundRecord& round, const QuestionnairePtr& common) -> SeriesPoint {
            const auto result = resultOn({recordOf(round.surveys, id), round.round.state}, common);
            if (!result || !result->score)
                return {};
            return {{}, result->score->score, result->score->interval, result->score->limit};
        });
}

RoundSeries partnerSeries(const std::vector<RoundRecord>& rounds, const QuestionnaireId& id, const Agency& about)
{
    RoundSeries series = seriesOf(
        rounds, [&](const RoundRecord& round) { return versionIn(recordAbout(round, id, about.id)); },
        [&](const RoundRecord& round, const QuestionnairePtr& common) {
            return answeredScore(recordAbout(round, id, about.id), common);
        });
    series.about = about.id;
    series.aboutName = about.name;
    return series;
}

/// The mean of its two parts in each round that has both.
RoundSeries readinessSeries(const RoundSeries* governance, const RoundSeries* staff,
                            const std::vector<RoundRecord>& rounds)
{
    RoundSeries series;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        series.points.push_back({rounds[i].round, std::nullopt});
        if (governance != nullptr && staff != nullptr && governance->points[i].score && staff->points[i].score)
            series.points.back().score = (*governance->points[i].score + *staff->points[i].score) / Fraction(2);
    }
    if (governance != nullptr && staff != nullptr) {
        series.common.items = governance->common.items + staff->common.items;
        series.common.weight = std::min(governance->common.weight, staff->common.weight);
    }
    series.trend = trendOf(series.points);
    return series;
}

/// Ids in the order of the latest round, then of the earlier ones.
template <class Record>
std::vector<QuestionnaireId> idsIn(const std::vector<RoundRecord>& rounds, std::vector<Record> RoundRecord::*records)
{
    std::vector<QuestionnaireId> ids;
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round)
        for (const Record& record : (*round).*records)
            if (std::find(ids.begin(), ids.end(), record.questionnaire->id) == ids.end())
                ids.push_back(record.questionnaire->id);
    return ids;
}

std::vector<Agency> partnersIn(const std::vector<RoundRecord>& rounds, const QuestionnaireId& id)
{
    std::vector<Agency> partners;
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round)
        for (const PartnerRecord& record : round->partners)
            if (record.questionnaire->id == id
                && std::none_of(partners.begin(), partners.end(),
                                [&](const Agency& partner) { return partner.id == record.about.id; }))
                partners.push_back(record.about);
    std::sort(partners.begin(), partners.end(), [](const Agency& a, const Agency& b) { return a.name < b.name; });
    return partners;
}

const RoundSeries* feedingReadiness(const std::vector<RoundSeries>& all)
{
    const auto found = std::find_if(all.begin(), all.end(), [](const RoundSeries& series) {
        return series.questionnaire->feeds == FeedsIndex::Readiness;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::vector<RoundSeries> roundSeries(const std::vector<RoundRecord>& rounds)
{
    std::vector<RoundSeries> consensus;
    std::vector<RoundSeries> surveys;
    for (const QuestionnaireId& id : idsIn(rounds, &RoundRecord::consensus))
        consensus.push_back(consensusSeries(rounds, id));
    for (const QuestionnaireId& id : idsIn(rounds, &RoundRecord::surveys))
        surveys.push_back(surveySeries(rounds, id));
    std::vector<RoundSeries> all{readinessSeries(feedingReadiness(consensus), feedingReadiness(surveys), rounds)};
    all.insert(all.end(), consensus.begin(), consensus.end());
    all.insert(all.end(), surveys.begin(), surveys.end());
    for (const QuestionnaireId& id : idsIn(rounds, &RoundRecord::partners))
        for (const Agency& about : partnersIn(rounds, id))
            all.push_back(partnerSeries(rounds, id, about));
    return all;
}

} // namespace soundings
