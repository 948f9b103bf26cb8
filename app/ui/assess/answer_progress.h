// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/questionnaire/questionnaire.h"
#include "core/response/answer.h"

namespace soundings {

/// How far a response has come. Any of the three answers counts as answered.
struct AnswerProgress {
    int answered = 0;
    int total = 0;
    int comeBack = 0;
    [[nodiscard]] bool isComplete() const { return answered == total; }
    [[nodiscard]] int open() const { return total - answered; }
    bool operator==(const AnswerProgress&) const = default;
};

AnswerProgress progressOf(const Section& section, const Answers& answers);
AnswerProgress progressOf(const Questionnaire& questionnaire, const Answers& answers);
/// "3 of 5".
QString progressText(const AnswerProgress& progress);

/// nullptr at the ends.
const Item* itemAfter(const Questionnaire& questionnaire, const ItemId& item);
const Item* itemBefore(const Questionnaire& questionnaire, const ItemId& item);
/// The next item without an answer, going round past the end; nullptr where all others have one.
const Item* unansweredAfter(const Questionnaire& questionnaire, const Answers& answers, const ItemId& item);
/// The first item without an answer, else the first to come back to, else the first of all.
const Item* firstToAnswer(const Questionnaire& questionnaire, const Answers& answers);

} // namespace soundings
