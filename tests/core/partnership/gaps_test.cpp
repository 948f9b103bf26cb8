// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/gaps.h"
#include "tests/support/answers.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// One section of `items` shared facts, each its own mirror.
ComparedItems sharedFacts(int items, CompareKind compare = CompareKind::SharedFact)
{
    QuestionnaireBuilder builder;
    builder.section("s");
    for (int i = 0; i < items; ++i)
        builder.item("s." + std::to_string(i)).allowNotApplicable();
    Questionnaire made = builder.build();
    for (Item& item : made.sections[0].items) {
        item.mirror = item.id;
        item.compare = compare;
    }
    return ComparedItems(std::make_shared<const Questionnaire>(made));
}

struct Laid {
    std::vector<ItemGap> items;
    SectionGap section;
};

Laid laid(const ComparedItems& items, const std::string& a, const std::string& b)
{
    const AnswerRow ours = items.row(answersInOrder(*items.questionnaire(), a));
    const AnswerRow theirs = items.row(answersInOrder(*items.questionnaire(), b));
    return {itemGaps(items, ours, theirs), sectionGaps(items, ours, theirs).front()};
}

} // namespace

TEST_CASE("a section's gap is the mean of its items' and needs two thirds of them rated on both sides")
{
    struct Row {
        std::string a;
        std::string b;
        std::optional<Fraction> gap;
        int items;
        std::optional<SectionReading> reading;
    };
    const std::vector<Row> rows{{"3 3 3 3", "3 3 3 3", Fraction(0), 4, {}},
                                {"4 3 3 3", "3 3 3 2", Fraction::of(25, 2), 4, {}},
                                {"4 4 3 3", "3 3 2 3", Fraction::of(75, 4), 4, SectionReading::WorthALook},
                                {"3 3 2 3", "4 4 3 3", Fraction::of(-75, 4), 4, SectionReading::WorthALook},
                                {"4 4 4 4", "2 3 3 3", Fraction::of(125, 4), 4, SectionReading::TalkAboutThisFirst},
                                {"4 4 4 dk", "2 2 2 2", Fraction(50), 3, SectionReading::TalkAboutThisFirst},
                                {"4 4 dk -", "2 2 2 2", std::nullopt, 2, {}},
                                {"4 4 na dk", "2 2 2 2", Fraction(50), 2, SectionReading::TalkAboutThisFirst},
                                {"4 na na na", "2 2 2 2", std::nullopt, 1, {}},
                                {"4 4 4 4", "na na na na", std::nullopt, 0, {}},
                                {"", "2 2 2 2", std::nullopt, 0, {}}};
    const ComparedItems items = sharedFacts(4);
    for (const Row& row : rows) {
        CAPTURE(row.a, row.b);
        const Laid found = laid(items, row.a, row.b);
        CHECK(found.section.gap == row.gap);
        CHECK(found.section.items == row.items);
        CHECK(found.section.reading == row.reading);
    }
}

TEST_CASE("the two lines of a section are 15 and 30")
{
    // Five items: gaps of 25 and none give 5, 10, 15, 20, 25, 30 points.
    const ComparedItems items = sharedFacts(5);
    const auto reading = [&](const std::string& a) { return laid(items, a, "1 1 1 1 1").section.reading; };
    CHECK(!reading("2 2 1 1 1"));
    CHECK(reading("2 2 2 1 1") == SectionReading::WorthALook);
    CHECK(reading("2 2 2 2 2") == SectionReading::WorthALook);
    CHECK(reading("3 2 2 2 2") == SectionReading::TalkAboutThisFirst);
}

TEST_CASE("four readings and two more, of facts that both judge")
{
    struct Row {
        std::string a;
        std::string b;
        std::optional<GapReading> reading;
    };
    const std::vector<Row> rows{{"3", "4", GapReading::SharedStrength},
                                {"1", "0", GapReading::AgreedGap},
                                {"3", "1", GapReading::WeMayBeOverrating},
                                {"0", "3", GapReading::BetterThanWeThink},
                                {"2", "2", GapReading::Mixed},
                                {"2", "4", GapReading::Mixed},
                                {"4", "2", GapReading::Mixed},
                                {"3", "dk", GapReading::OpenQuestion},
                                {"dk", "0", GapReading::OpenQuestion},
                                {"dk", "dk", GapReading::OpenQuestion},
                                {"dk", "-", std::nullopt},
                                {"na", "dk", std::nullopt},
                                {"-", "3", std::nullopt},
                                {"na", "3", std::nullopt}};
    const ComparedItems facts = sharedFacts(1);
    const ComparedItems reciprocity = sharedFacts(1, CompareKind::Reciprocity);
    for (const Row& row : rows) {
        CAPTURE(row.a, row.b);
        CHECK(laid(facts, row.a, row.b).items.front().reading == row.reading);
        const bool isOpen = row.reading == GapReading::OpenQuestion;
        CHECK(laid(reciprocity, row.a, row.b).items.front().reading
              == (isOpen ? row.reading : std::optional<GapReading>()));
    }
}

TEST_CASE("two steps are to be talked about, one is ordinary, and a doubt is never a number")
{
    const ComparedItems items = sharedFacts(1);
    const auto isTo = [&](const std::string& a, const std::string& b) {
        return laid(items, a, b).items.front().isToTalkAbout();
    };
    CHECK(!isTo("3", "2"));
    CHECK(isTo("3", "1"));
    CHECK(isTo("0", "2"));
    CHECK(!isTo("4", "dk"));
    CHECK(!laid(items, "4", "dk").items.front().gap);
}

TEST_CASE("what is furthest apart comes first: sections, then items within them")
{
    QuestionnaireBuilder builder;
    builder.section("near")
        .item("near.1")
        .item("near.2")
        .section("far")
        .item("far.1")
        .item("far.2")
        .section("none")
        .item("none.1");
    Questionnaire made = builder.build();
    for (Section& section : made.sections)
        for (Item& item : section.items) {
            item.mirror = item.id;
            item.compare = CompareKind::SharedFact;
        }
    const ComparedItems items(std::make_shared<const Questionnaire>(made));
    const AnswerRow a = items.row(answersInOrder(made, "4 2 2 0 3"));
    const AnswerRow b = items.row(answersInOrder(made, "3 2 3 4 -"));
    std::vector<SectionGap> sections = sectionGaps(items, a, b);
    std::vector<ItemGap> gaps = itemGaps(items, a, b);
    sortLargestFirst(sections, gaps);
    std::vector<std::string> order;
    for (const SectionGap& section : sections)
        order.push_back(section.id.value);
    for (const ItemGap& gap : gaps)
        order.push_back(gap.item.value);
    CHECK(order == std::vector<std::string>{"far", "near", "none", "far.2", "far.1", "near.1", "near.2", "none.1"});
}
