// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <map>
#include <string>
#include <vector>

namespace soundings {

/// Four states that are never merged.
enum class AnswerState { NotAnswered, Rated, NotApplicable, DontKnow };

struct Answer {
    AnswerState state = AnswerState::NotAnswered;
    int point = 0; ///< a value of the scale; only if Rated
    std::string reason; ///< why it does not apply; only if NotApplicable
    static Answer rated(int point) { return {AnswerState::Rated, point, {}}; }
    static Answer dontKnow() { return {AnswerState::DontKnow, 0, {}}; }
    static Answer notApplicable(std::string reason) { return {AnswerState::NotApplicable, 0, std::move(reason)}; }
    bool operator==(const Answer&) const = default;
};

/// What belongs to one item of one response: the answer and what was written beside it.
struct AnswerRecord {
    Answer answer;
    std::string note;
    std::vector<std::string> evidence; ///< links or names of documents
    bool comeBack = false; ///< "come back to this"
    [[nodiscard]] bool isEmpty() const { return *this == AnswerRecord{}; }
    bool operator==(const AnswerRecord&) const = default;
};

/// The items of one consensus or partner response. An item that is not in it is not answered.
using Answers = std::map<ItemId, AnswerRecord>;

/// NotAnswered where the item is not in it.
inline Answer answerTo(const Answers& answers, const ItemId& item)
{
    const auto found = answers.find(item);
    return found == answers.end() ? Answer{} : found->second.answer;
}

/// Which of two views an influence mark is: theirs on sharing with us (as we see it), or ours on sharing with them.
enum class InfluenceSide { AboutPartner, AboutUs };
/// influence -> id of the mark ("hinders"); an influence that is not in it is not marked
using InfluenceMarks = std::map<ItemId, std::string>;

} // namespace soundings
