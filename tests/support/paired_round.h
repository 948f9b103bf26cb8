// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/packs.h"

namespace soundings::test {

/// Agencies "Agency 01", … with readiness and trust all over the square, each about each other with every statement
/// rated; the first about the last is far apart. With marks, so that there are brakes of every kind.
inline RoundPacks pairedRound(int agencies)
{
    const QuestionnairePtr questionnaire = realQuestionnaire("partner-understanding");
    const auto name = [](int i) { return "Agency " + std::to_string(10 + i); };
    const auto marks = [&](int from) {
        InfluenceMarks made;
        for (const Influence& influence : questionnaire->influences.influences)
            made[influence.id] = questionnaire->influences.marks[static_cast<std::size_t>(from++ % 5)].id;
        return made;
    };
    std::vector<Pack> packs;
    for (int by = 0; by < agencies; ++by) {
        Pack pack = packFrom(name(by));
        pack.readiness = readinessOf(Fraction(20 + by * 37 % 70));
        for (int about = 0; about < agencies; ++about)
            if (about != by) {
                PackResponse& response = addAboutAlike(pack, name(about), (by * 2 + about * 3 / 2) % 5);
                response.aboutPartner = marks(by);
                response.aboutUs = marks(about);
            }
        packs.push_back(std::move(pack));
    }
    return roundOf(std::move(packs));
}

} // namespace soundings::test
