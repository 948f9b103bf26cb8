// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/influence_totals.h"

#include <algorithm>
#include <map>
#include <optional>

namespace soundings {

namespace {

/// The questionnaire that most responses with marks answer; of equals the first by version.
QuestionnairePtr markedMost(const PackTable& packs)
{
    std::map<std::string, std::pair<int, QuestionnairePtr>> times;
    for (std::size_t by = 0; by < packs.size(); ++by)
        for (std::size_t about = 0; about < packs.size(); ++about)
            if (const PackResponse* response = packs.response(by, about);
                response != nullptr && (response->aboutPartner || response->aboutUs))
                if (const QuestionnairePtr questionnaire = packs.questionnaireOf(*response)) {
                    auto& known = times[questionnaire->id.value + ' ' + questionnaire->version];
                    ++known.first;
                    known.second = questionnaire;
                }
    const auto most = std::max_element(times.begin(), times.end(),
                                       [](const auto& a, const auto& b) { return a.second.first < b.second.first; });
    return most == times.end() ? nullptr : most->second.second;
}

using Row = std::vector<InfluenceMarked>;

/// nullptr where the agency marked nothing; by the totals' list where it answered another version.
const Row* rowOf(const PackTable& packs, const QuestionnairePtr& of, std::size_t by, std::size_t about,
                 InfluenceSide side, Row& read)
{
    const Row* marks = packs.marks(by, about, side);
    if (marks == nullptr)
        return nullptr;
    const PackResponse& response = *packs.response(by, about);
    if (packs.questionnaireOf(response) == of)
        return marks;
    read = influenceRow(of->influences, *(side == InfluenceSide::AboutUs ? response.aboutUs : response.aboutPartner));
    return &read;
}

void addMarks(const Row* row, std::vector<InfluenceTotal>& totals)
{
    for (std::size_t i = 0; row && i < row->size(); ++i) {
        totals[i].hinders += (*row)[i] == InfluenceMarked::Hinders ? 1 : 0;
        totals[i].helps += (*row)[i] == InfluenceMarked::Helps ? 1 : 0;
    }
}

void addMirror(const InfluenceMirror& mirror, InfluenceTotals& totals)
{
    const auto count = [&totals](const std::vector<std::size_t>& places, int InfluenceTotal::*of) {
        for (const std::size_t place : places)
            ++(totals.influences[place].*of);
    };
    count(mirror.agreedBrakes, &InfluenceTotal::agreedBrakes);
    count(mirror.unseenBrakes, &InfluenceTotal::unseenBrakes);
    count(mirror.imaginedBrakes, &InfluenceTotal::imaginedBrakes);
    count(mirror.sharedHelps, &InfluenceTotal::sharedHelps);
    ++totals.directions;
    totals.readAlike += mirror.readAlike;
    totals.readByBoth += mirror.readByBoth;
}

} // namespace

InfluenceTotals influenceTotals(const PackTable& packs)
{
    InfluenceTotals totals;
    totals.questionnaire = markedMost(packs);
    if (!totals.questionnaire)
        return totals;
    const InfluenceList& list = totals.questionnaire->influences;
    for (std::size_t i = 0; i < list.influences.size(); ++i)
        totals.influences.push_back({i});
    for (std::size_t of = 0; of < packs.size(); ++of)
        for (std::size_t by = 0; by < packs.size(); ++by) {
            if (of == by)
                continue;
            Row another;
            Row andAnother;
            const Row* ofItself = rowOf(packs, totals.questionnaire, of, by, InfluenceSide::AboutUs, another);
            const Row* asTheOtherThinks =
                rowOf(packs, totals.questionnaire, by, of, InfluenceSide::AboutPartner, andAnother);
            addMarks(ofItself, totals.influences);
            addMarks(asTheOtherThinks, totals.influences);
            if (ofItself && asTheOtherThinks)
                addMirror(influenceMirror(*ofItself, *asTheOtherThinks), totals);
        }
    return totals;
}

} // namespace soundings
