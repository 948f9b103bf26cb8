// SPDX-License-Identifier: GPL-3.0-or-later
// What giving an answer does to the mark "come back to this", and what the answer of last round is good for.
#include "app/ui/assess/answering/given_answer.h"

#include <catch2/catch.hpp>

using namespace soundings;

TEST_CASE("an answer takes off a mark that was set before, also the same answer, and leaves one that is new")
{
    const AnswerRecord copied{Answer::rated(2), "why", {"minutes"}, true};
    const AnswerRecord confirmed = withAnswer(copied, Answer::rated(2), MarkSet::Before);
    CHECK(confirmed == AnswerRecord{Answer::rated(2), "why", {"minutes"}, false});
    CHECK_FALSE(withAnswer(copied, Answer::dontKnow(), MarkSet::Before).comeBack);
    CHECK(withAnswer(copied, Answer::rated(3), MarkSet::JustNow).comeBack);
    CHECK(withAnswer(copied, {}, MarkSet::Before).comeBack);
}

TEST_CASE("the answer of last round is used, confirmed, or there already")
{
    const Answer last = Answer::rated(3);
    CHECK(sameAnswerOf({}, std::nullopt) == SameAnswer::None);
    CHECK(sameAnswerOf({}, Answer{}) == SameAnswer::None);
    CHECK(sameAnswerOf({Answer::rated(1), {}, {}, true}, last) == SameAnswer::Use);
    CHECK(sameAnswerOf({last, {}, {}, true}, last) == SameAnswer::Confirm);
    CHECK(sameAnswerOf({last, {}, {}, false}, last) == SameAnswer::IsThere);
}
