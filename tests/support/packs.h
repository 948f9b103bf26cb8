// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/round_packs.h"
#include "core/scoring/response_score.h"
#include "tests/support/answers.h"
#include "tests/support/random_answers.h"
#include "tests/support/real_questionnaires.h"

#include <string>
#include <utility>
#include <vector>

namespace soundings::test {

/// An agency's id is its name in small letters.
inline PackAgency packAgency(const std::string& name)
{
    std::string id = name;
    for (char& letter : id)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return {{id}, name};
}

inline Pack packFrom(const std::string& name, bool mayNamePairs = true)
{
    Pack pack;
    pack.round = {{"round"}, "Autumn 2026", {2026, 10, 5}};
    pack.agency = packAgency(name);
    pack.mayNamePairs = mayNamePairs;
    return pack;
}

inline PackResponse responseAbout(const QuestionnairePtr& questionnaire, const std::string& partner, Answers answers)
{
    PackResponse response;
    response.questionnaire = questionnaire->id;
    response.version = questionnaire->version;
    response.about = packAgency(partner);
    response.trust = trustIndex(scoreResponse(*questionnaire, answers));
    response.answers = std::move(answers);
    return response;
}

/// What the pack's agency says of a partner, in the order of the partner questionnaire: "3 2 dk na -".
inline PackResponse& addAbout(Pack& pack, const std::string& partner, const std::string& words)
{
    const QuestionnairePtr questionnaire = realQuestionnaire("partner-understanding");
    pack.responses.push_back(responseAbout(questionnaire, partner, answersInOrder(*questionnaire, words)));
    return pack.responses.back();
}

/// The same answer to all 29 statements.
inline PackResponse& addAboutAlike(Pack& pack, const std::string& partner, int point)
{
    const QuestionnairePtr questionnaire = realQuestionnaire("partner-understanding");
    pack.responses.push_back(responseAbout(questionnaire, partner, allAnswered(*questionnaire, Answer::rated(point))));
    return pack.responses.back();
}

inline Index readinessOf(const Fraction& score, std::vector<ItemId> unmet = {})
{
    Index index;
    index.score = score;
    index.byNumber = bandOf(score);
    index.band = unmet.empty() ? *index.byNumber : std::min(*index.byNumber, kBandWhileUnmet);
    index.unmet = std::move(unmet);
    return index;
}

inline RoundPacks roundOf(std::vector<Pack> packs, const std::vector<std::string>& others = {})
{
    RoundPacks round;
    round.round = {{"round"}, "Autumn 2026", {2026, 10, 5}};
    round.state = RoundState::Closed;
    for (const Pack& pack : packs)
        round.agencies.push_back(pack.agency);
    for (const std::string& name : others)
        round.agencies.push_back(packAgency(name));
    round.packs = std::move(packs);
    round.questionnaires = {realQuestionnaire("governance"), realQuestionnaire("staff-confidence"),
                            realQuestionnaire("partner-understanding")};
    return round;
}

/// Every agency about every other, drawn: answers, marks, readiness. "Agency 001", …
inline RoundPacks drawnRound(int agencies, std::uint32_t seed)
{
    Chance chance(seed);
    const QuestionnairePtr questionnaire = realQuestionnaire("partner-understanding");
    const auto name = [](int i) {
        const std::string number = std::to_string(i);
        return "Agency " + std::string(3 - number.size(), '0') + number;
    };
    const auto marks = [&] {
        InfluenceMarks made;
        for (const Influence& influence : questionnaire->influences.influences)
            made[influence.id] = questionnaire->influences.marks[static_cast<std::size_t>(chance.below(6))].id;
        return made;
    };
    std::vector<Pack> packs;
    for (int by = 1; by <= agencies; ++by) {
        Pack pack = packFrom(name(by));
        pack.readiness = readinessOf(Fraction::of(chance.below(8000), 80));
        for (int about = 1; about <= agencies; ++about)
            if (about != by) {
                PackResponse response = responseAbout(questionnaire, name(about), chance.answers(*questionnaire));
                response.aboutPartner = marks();
                response.aboutUs = marks();
                pack.responses.push_back(std::move(response));
            }
        packs.push_back(std::move(pack));
    }
    return roundOf(std::move(packs));
}

} // namespace soundings::test
