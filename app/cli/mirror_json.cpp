// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mirror_json.h"

#include "app/cli/verb_support.h"

#include <nlohmann/json.hpp>

namespace soundings::cli {

namespace {

Json sideJson(const Index* index)
{
    if (index == nullptr)
        return nullptr;
    return {{"score", jsonScore(index->score)},
            {"display", jsonDisplay(index->score)},
            {"band", jsonBand(IndexKind::Trust, index->band)},
            {"by_number", jsonBand(IndexKind::Trust, index->byNumber)}};
}

Json sideJson(const std::optional<Index>& index) { return sideJson(index ? &*index : nullptr); }

/// A whole number as one: answers on our scales are.
Json exactJson(const std::optional<Fraction>& number)
{
    if (!number)
        return nullptr;
    return number->denominator() == 1 ? Json(number->rounded()) : Json(number->toDouble());
}

Json answerJson(const ComparedAnswer& answer)
{
    return answer.state == AnswerState::Rated ? exactJson(answer.score) : Json(nullptr);
}

/// Why a side of an item is null.
Json stateJson(const ComparedAnswer& answer)
{
    switch (answer.state) {
    case AnswerState::Rated:
        return "rated";
    case AnswerState::DontKnow:
        return "dont-know";
    case AnswerState::NotApplicable:
        return "not-applicable";
    case AnswerState::NotAnswered:
        break;
    }
    return "not-answered";
}

Json sectionsJson(const Mirror& mirror)
{
    Json sections = Json::array();
    for (const SectionGap& section : mirror.sections)
        sections.push_back({{"id", section.id.value},
                            {"gap", exactJson(section.gap)},
                            {"items", section.items},
                            {"reading", section.reading ? Json(sectionReadingId(*section.reading)) : Json(nullptr)}});
    return sections;
}

Json itemsJson(const Mirror& mirror)
{
    Json items = Json::array();
    for (const ItemGap& item : mirror.items)
        items.push_back({{"id", item.item.value},
                         {"mirror", item.mirror.value},
                         {"compare", compareId(item.compare)},
                         {"a", answerJson(item.a)},
                         {"b", answerJson(item.b)},
                         {"gap", exactJson(item.gap)},
                         {"reading", item.reading ? Json(gapReadingId(*item.reading)) : Json(nullptr)},
                         {"talk_about_this", item.isToTalkAbout()},
                         {"state_a", stateJson(item.a)},
                         {"state_b", stateJson(item.b)}});
    return items;
}

Json understandingJson(const MutualUnderstanding& understanding)
{
    return {{"as_it_sees", exactJson(understanding.asItSees)},
            {"as_the_other_sees", exactJson(understanding.asTheOtherSees)},
            {"statements", understanding.statements}};
}

Json influencesJson(const Mirror& mirror, const std::optional<InfluenceMirror>& influences)
{
    if (!influences)
        return nullptr;
    const auto ids = [&mirror](const std::vector<std::size_t>& places) {
        Json list = Json::array();
        for (const std::size_t place : places)
            list.push_back(mirror.questionnaire->influences.influences.at(place).id.value);
        return list;
    };
    return {{"agreed_brakes", ids(influences->agreedBrakes)},
            {"unseen_brakes", ids(influences->unseenBrakes)},
            {"imagined_brakes", ids(influences->imaginedBrakes)},
            {"shared_helps", ids(influences->sharedHelps)},
            {"read_alike", Json::array({influences->readAlike, influences->readByBoth})}};
}

} // namespace

const char* compareId(CompareKind compare)
{
    switch (compare) {
    case CompareKind::Perception:
        return "perception";
    case CompareKind::SharedFact:
        return "shared-fact";
    case CompareKind::Reciprocity:
    case CompareKind::None:
        break;
    }
    return "reciprocity";
}

const char* gapReadingId(GapReading reading)
{
    switch (reading) {
    case GapReading::SharedStrength:
        return "shared-strength";
    case GapReading::AgreedGap:
        return "agreed-gap";
    case GapReading::WeMayBeOverrating:
        return "we-may-be-overrating";
    case GapReading::BetterThanWeThink:
        return "better-than-we-think";
    case GapReading::Mixed:
        return "mixed";
    case GapReading::OpenQuestion:
        break;
    }
    return "open-question";
}

const char* sectionReadingId(SectionReading reading)
{
    return reading == SectionReading::TalkAboutThisFirst ? "talk-about-this-first" : "worth-a-look";
}

Json packRoundJson(const PackRound& round, RoundState state)
{
    return {{"label", round.label}, {"date", isoText(round.date)}, {"closed", state == RoundState::Closed}};
}

Json mirrorsJson(const RoundPacks& round, const NamedMirrors& mirrors)
{
    Json pairs = Json::array();
    for (const Mirror& mirror : mirrors.pairs)
        pairs.push_back({{"a", mirror.a.name},
                         {"b", mirror.b.name},
                         {"a_about_b", sideJson(mirror.aAboutB)},
                         {"b_about_a", sideJson(mirror.bAboutA)},
                         {"working_level", sideJson(mirror.workingLevel())},
                         {"sections", sectionsJson(mirror)},
                         {"items", itemsJson(mirror)},
                         {"understanding",
                          {{"a_of_b", understandingJson(mirror.aOfB)}, {"b_of_a", understandingJson(mirror.bOfA)}}},
                         {"influences", influencesJson(mirror, mirror.influencesOfB)},
                         {"influences_of_a", influencesJson(mirror, mirror.influencesOfA)}});
    return {{"format", 1},
            {"sample", round.sample},
            {"round", packRoundJson(round.round, round.state)},
            {"pairs", std::move(pairs)},
            {"pairs_not_named", mirrors.unnamed}};
}

} // namespace soundings::cli
