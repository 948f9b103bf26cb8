// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a board and that of two agencies, of packs.
#include "tests/app/report/reports.h"
#include "tests/support/paired_round.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

ReportSource sourceOfPacks(RoundPacks packs)
{
    ReportSource source;
    source.result.round.label = packs.round.label;
    source.result.ours.name = "Northvale Partnership";
    source.packs = std::move(packs);
    return source;
}

Document mirrorOfPair(RoundPacks packs, const std::string& one, const std::string& two)
{
    ReportChoices choices;
    choices.kind = ReportKind::Mirror;
    choices.about = packAgency(one).id;
    choices.other = packAgency(two).id;
    return report(sourceOfPacks(std::move(packs)), choices);
}

/// With the words of what stands side by side.
std::string wordsOf(const std::vector<Block>& blocks)
{
    QStringList words;
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block.is))
            words << heading->words;
        if (const auto* paragraph = std::get_if<Paragraph>(&block.is))
            words << paragraph->words;
        if (const auto* figure = std::get_if<Figure>(&block.is))
            words << figure->spoken;
        if (const auto* list = std::get_if<List>(&block.is))
            for (const ListItem& item : list->items)
                words << item.words << item.details;
        if (const auto* beside = std::get_if<Beside>(&block.is))
            words << QString::fromStdString(wordsOf(beside->left)) << QString::fromStdString(wordsOf(beside->right));
    }
    return words.join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_CASE("a board's page has every place of its page, and says which answers are missing")
{
    const std::string words = wordsOf(reportOf(sourceOfPacks(pairedRound(6)), ReportKind::Board).blocks);
    for (const char* place :
         {"6 of 6 agencies, 15 of 15 pairs from both sides", "readiness", "Who understands whom",
          "Agency 10 about Agency 11", "Largest gaps", "Unseen brakes", "To find out", "Three actions",
          "Last round’s actions", "Five sentences", "0 of three actions with a day"})
        CHECK_THAT(words, Catch::Contains(place));
}

TEST_CASE("a pair that has not agreed to it is named on no page")
{
    Pack council = packFrom("Council", false);
    addAboutAlike(council, "Health", 4);
    Pack health = packFrom("Health");
    addAboutAlike(health, "Council", 0);
    const RoundPacks round = roundOf({council, health});
    CHECK_THAT(wordsOf(reportOf(sourceOfPacks(round), ReportKind::Board).blocks),
               !Catch::Contains("Council about Health"));
    const Document mirror = mirrorOfPair(round, "Council", "Health");
    CHECK_THAT(wordsOf(mirror.blocks), Catch::Contains("have not both agreed"));
    CHECK(allOf<Table>(mirror).empty());
}

TEST_CASE("a mirror says what to talk about first, statement by statement")
{
    Pack council = packFrom("Council");
    addAboutAlike(council, "Health", 4);
    Pack health = packFrom("Health");
    addAboutAlike(health, "Council", 1);
    const Document document = mirrorOfPair(roundOf({council, health}), "Health", "Council");
    CHECK_THAT(wordsOf(document.blocks),
               Catch::Contains("Talk about this first: ") && Catch::Contains("75 apart")
                   && Catch::Contains("How well Council understands Health: Council says 100, Health says 25."));
    CHECK(allOf<Headline>(document).size() == 2);
}
