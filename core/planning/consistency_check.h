// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/check_set_aside.h"
#include "core/results/round_result.h"

#include <string>
#include <vector>

namespace soundings {

/// Ask: there may be a good reason. LookInto: somebody should look. Contradiction: two things cannot both be so.
enum class CheckSeverity { Ask, LookInto, Contradiction };

/// What a check found. The words of each are in app/text.
enum class CheckKind {
    NoEvidence, ///< kHigh or more of an item that asks for evidence, and none is recorded, nor a note
    MustHaveNoEvidence, ///< the same of a must-have
    MustHaveUnknown, ///< "don't know" to a must-have
    AllTheSame, ///< kFewestForSame answers or more, all the same
    LargeJump, ///< kLargeJump points or more from the round before, and no note
    StaffDoNotKnow, ///< kHigh or more, and what is published of staff's answers says otherwise
    PartnerUnsure, ///< kHigh or more, and of a partner kLow or less or "don't know" to what follows from it
    InfluenceAgainst, ///< kHigh or more beside an influence that strongly hinders, or kLow or less beside a strong help
};

/// Where answers are high and low, on the ruler 0..100: level 3 and level 1 of five.
inline constexpr int kHighAnswer = 75;
inline constexpr int kLowAnswer = 25;
/// Of staff: a number below the middle, or that share of all who took part who do not know, in percent.
inline constexpr int kStaffMiddle = 50;
inline constexpr int kManyDontKnow = 25;
inline constexpr int kFewestForSame = 8;
inline constexpr int kLargeJump = 2;

/// A question about answers that may not fit each other: an item, and what it should fit.
struct ConsistencyCheck {
    CheckKind kind = CheckKind::NoEvidence;
    QuestionnaireId questionnaire; ///< where to look
    AgencyId about; ///< the partner it is of; empty where it is of none
    ItemId item; ///< never empty
    bool isOfPartner = false; ///< `item` is one of the response about that partner
    QuestionnaireId otherQuestionnaire; ///< empty, with `other`, where nothing else is to be looked at
    ItemId other; ///< a statement, an item about the partner, or an influence
    int before = 0; ///< of LargeJump: points of the scale
    int now = 0; ///< of LargeJump, and of AllTheSame the one that all have
    bool operator==(const ConsistencyCheck&) const = default;
};

CheckSeverity severityOf(CheckKind kind);
/// "no-evidence": what is stored where it is set aside.
std::string checkId(CheckKind kind);
/// Whether this is the check that was set aside.
bool isSame(const ConsistencyCheck& check, const CheckSetAside& setAside);
CheckSetAside asSetAside(const ConsistencyCheck& check, const std::string& reason);

/// Every question that the answers of a round raise, those that were set aside too; the most severe first, then
/// must-haves, then in the order of the questionnaires. `before`: the round before it, nullptr where there is none. Of
/// staff nothing but what is published and shown is looked at: a survey that is withheld raises no question.
std::vector<ConsistencyCheck> consistencyChecks(const RoundResult& now, const RoundResult* before);

} // namespace soundings
