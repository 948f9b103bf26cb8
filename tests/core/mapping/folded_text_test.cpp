// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/folded_text.h"

#include <catch2/catch.hpp>

using namespace soundings;

TEST_CASE("texts that differ by what a platform does to them are one")
{
    const std::string plain = foldedText("I can't say \"no\"...");
    for (const char* text : {"I can\u2019t say \u201cno\u201d\u2026", " I  can't\u00a0say\r\n\"no\"... ",
                             "<p>I can@SQ@t say <b>\"no\"...</b></p>", "I CAN&#39;T SAY &quot;NO&quot;&hellip;",
                             "I can't<br/>say&nbsp;\"no\"..."})
        CHECK(foldedText(text) == plain);
    CHECK(foldedText("I can say \"no\"...") != plain);
    CHECK(foldedText("fewer than < 3 > 2") == "fewer than < 3 > 2");
}

TEST_CASE("the number of a question is taken off, and a number that is the text is not")
{
    for (const char* text : {"12. text", "q12. text", "12) text", "q3: text", "2.3. text", "3a. text"})
        CHECK(withoutLeadingNumber(text) == "text");
    for (const char* text : {"4.0", "3", "q1_3", "12", "99 problems", "1:30", "q. text"})
        CHECK(withoutLeadingNumber(text) == text);
    for (const char* text : {"how sure?1", "how sure? 2", "how sure? (3)", "how sure?.1"})
        CHECK(withoutTrailingNumber(text) == "how sure?");
    CHECK(withoutTrailingNumber("how sure?") == "how sure?");
    CHECK(withoutTrailingNumber("12") == "12");
}

TEST_CASE("what stands before a title or a group is found")
{
    const auto has = [](std::string_view heading, std::string_view part) {
        const auto parts = partsOfHeading(heading);
        return std::find(parts.begin(), parts.end(), part) != parts.end();
    };
    CHECK(has("title [statement]", "statement"));
    CHECK(has("title [a] [statement]", "statement"));
    CHECK(has("outer/inner/name", "name"));
    CHECK(has("title - statement - with a dash", "statement - with a dash"));
    CHECK_FALSE(has("statement [1] more", "1"));
}
