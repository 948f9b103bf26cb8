// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/compared_items.h"

#include <optional>
#include <vector>

namespace soundings {

/// The lines of SCORING.md section 4: two steps of an item, and over half a step or a whole one of each item of a
/// section; of the numbers that are displayed.
inline constexpr int kItemTalkAbout = 50;
inline constexpr int kSectionWorthALook = 15;
inline constexpr int kSectionTalkFirst = 30;
inline constexpr int kHighFrom = 75;
inline constexpr int kLowUnder = 50;

/// How a's answer reads beside b's, seen from a. The first five are of facts that both judge, so of reciprocity items
/// there is none of them: neither answer is wrong.
enum class GapReading { SharedStrength, AgreedGap, WeMayBeOverrating, BetterThanWeThink, Mixed, OpenQuestion };
/// Of a section: nothing below kSectionWorthALook.
enum class SectionReading { WorthALook, TalkAboutThisFirst };

/// a's answer to an item beside b's answer to its mirror.
struct ItemGap {
    ItemId item;
    ItemId mirror;
    std::size_t section = 0; ///< place in the questionnaire
    CompareKind compare = CompareKind::None;
    ComparedAnswer a;
    ComparedAnswer b;
    std::optional<Fraction> gap; ///< a's score less b's; empty where one of them has none
    std::optional<GapReading> reading;
    /// Two steps or more apart.
    [[nodiscard]] bool isToTalkAbout() const;
};

/// The mean of the gaps of a section's items, each against its own mirror. Empty where fewer than two thirds of the
/// items that apply to both, or fewer than two, are rated on both sides.
struct SectionGap {
    SectionId id;
    std::size_t section = 0; ///< place in the questionnaire
    std::optional<Fraction> gap;
    int items = 0; ///< rated on both sides
    std::optional<SectionReading> reading;
};

ItemGap itemGap(const ComparedItem& item, const AnswerRow& a, const AnswerRow& b);
/// In the order of the questionnaire.
std::vector<ItemGap> itemGaps(const ComparedItems& items, const AnswerRow& a, const AnswerRow& b);
std::vector<SectionGap> sectionGaps(const ComparedItems& items, const AnswerRow& a, const AnswerRow& b);

/// The order to talk in: sections by their gaps, the largest first, and within a section items by theirs. Those without
/// a gap come last, and of equals the first in the questionnaire.
void sortLargestFirst(std::vector<SectionGap>& sections, std::vector<ItemGap>& items);

/// Two statements that say enough: SCORING.md section 8.
bool isEnoughRated(int rated, int applicable);

} // namespace soundings
