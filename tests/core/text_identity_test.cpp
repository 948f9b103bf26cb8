// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_identity.h"

#include <catch2/catch.hpp>

using namespace soundings;

TEST_CASE("names are the same whatever their case, in English and in Welsh")
{
    CHECK(identityOf("Northvale COUNCIL") == identityOf("northvale council"));
    CHECK(identityOf("Cyngor T\u0174R") == identityOf("cyngor t\u0175r"));
    CHECK(identityOf("\u0176 \u00C2 \u00CA \u00CE \u00D4 \u00DB")
          == identityOf("\u0177 \u00E2 \u00EA \u00EE \u00F4 \u00FB"));
    CHECK(identityOf("\u1E80\u1EF2\u0178") == identityOf("\u1E81\u1EF3\u00FF"));
    CHECK(identityOf("\u0139\u0141\u017D") == identityOf("\u013A\u0142\u017E"));
}

TEST_CASE("names that differ in more than case stay different")
{
    CHECK(identityOf("T\u0175r") != identityOf("Twr"));
    CHECK(identityOf("a\u00D7b") != identityOf("a\u00F7b")); // multiplication and division are not one letter
    CHECK(identityOf("North Vale") != identityOf("Northvale"));
}

TEST_CASE("white space at the ends of a name does not count")
{
    CHECK(identityOf(" \tNorthvale\u00A0\n") == "northvale");
    CHECK(trimmed("  two words ") == "two words");
    CHECK(trimmed(" \u00A0 ").empty());
    CHECK(trimmed("\u2003two\nlines\r\n") == "two\nlines");
    CHECK(tidied(" Heddlu \u00A0\t Gwy\u0302r ") == "Heddlu Gw\u0177r");
}

TEST_CASE("what people take for one name is one, however it was typed")
{
    for (const auto& [a, b] : std::vector<std::pair<std::string, std::string>>{
             {"Heddlu Gw\u0177r", "Heddlu Gwy\u0302r"}, // composed on one computer, not on the other
             {"North Vale", "North\u00A0\u2009 Vale"}, // no-break and thin spaces
             {"St John's", "ST JOHN\u2019S"}, // Word's apostrophe
             {"2026-27", "2026\u201327"}, // Word's dash
             {"Northvale", "North\u00ADva\u200Ble"}, // soft hyphen, zero-width space
             {"\uFEFFNorthvale", "Northvale"}, // a byte-order mark
             {"Stra\u00DFe", "STRASSE"},
             {"Northvale", "\u202ENorthvale"},
             {"North\x1B"
              "vale",
              "Northvale"}}) {
        CAPTURE(a, b);
        CHECK(areSame(a, b));
    }
    CHECK(identityOf("TITLE I") == "title i"); // not by the desktop's language: Turkish has another small letter
    CHECK_FALSE(areSame("\u0130stanbul", "Istanbul"));
    CHECK_FALSE(areSame("\uFF21\uFF22", "AB")); // shown with another width: told apart
}

TEST_CASE("what does not show is found, and what scripts need is not")
{
    for (const std::string hidden : {"\x1B",   "\x7F",   "\n",     "\t",     "\u0085", "\u00AD",     "\u034F",
                                     "\u061C", "\u180E", "\u200B", "\u200E", "\u202E", "\u2028",     "\u2060",
                                     "\u2066", "\u2800", "\u3164", "\uFEFF", "\uFFF9", "\U000E0041", "\u200D"}) {
        CAPTURE(hidden);
        CHECK(hasHiddenCharacter("North" + hidden + "vale"));
        const bool isLine = hidden == "\n" || hidden == "\t";
        CHECK(isLine == (harmless("North" + hidden + "vale").find("<U+") == std::string::npos));
    }
    for (const std::string shows : {"Caf\u00E9 \u00A0 \u2014", "\u0646\u0627\u0645\u0647\u200C\u0627\u06CC", // Persian
                                    "\u0915\u094D\u200D\u0937", "\u2764\uFE0F", "\U0001F469\u200D\U0001F4BB"}) {
        CAPTURE(shows);
        CHECK_FALSE(hasHiddenCharacter(shows));
        CHECK(harmless(shows) == shows);
    }
    CHECK_FALSE(hasHiddenInLines("two\r\n\tlines"));
    CHECK(hasHiddenInLines("two\vlines"));
}

TEST_CASE("JSON says the same with its hidden characters escaped")
{
    CHECK(harmlessJson("{\n  \"a\u202Eb\": \"\u009B\U000E0041\u00E9\"\n}")
          == "{\n  \"a\\u202eb\": \"\\u009b\\udb40\\udc41\u00E9\"\n}");
}

TEST_CASE("somebody's text is shown on one line, harmless and not without end")
{
    CHECK(shownText(" a\x1B[2J \n b\u202E") == "a<U+001B>[2J b<U+202E>");
    CHECK(shownText(std::string(80, 'n')) == std::string(80, 'n'));
    CHECK(shownText(std::string(81, 'n')) == std::string(79, 'n') + "\u2026");
    CHECK(shownText("\xE9t\xE9") == "\uFFFDt\uFFFD");
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += "\u0175";
    CHECK(shownText(many).size() == 79 * 2 + 3);
}

TEST_CASE("bytes that are not UTF-8 are kept as they are")
{
    CHECK(identityOf("\xC3") == "\xC3");
    CHECK(identityOf("A\xFF"
                     "B")
          == "a\xFF"
             "b");
}
