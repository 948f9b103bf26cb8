// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/board_page.h"

#include "app/charts/partnership_charts.h"
#include "app/report/board_numbers.h"
#include "app/report/board_parts.h"
#include "app/report/board_tables.h"
#include "app/text/gap_text.h"
#include "app/text/language.h"
#include "app/text/partnership_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct BoardPage {
    Q_DECLARE_TR_FUNCTIONS(BoardPage)
};

constexpr std::size_t kMostInGrid = 8; ///< agencies; more have no room beside the gaps, so the grid follows the page
constexpr std::size_t kGapsAtOnce = 3;
constexpr std::size_t kBrakesAtOnce = 1; ///< of each kind
constexpr std::size_t kDoubtsAtOnce = 2;
constexpr std::size_t kLastActionsAtOnce = 2;
constexpr int kPicturesShare = 52;

/// How many pairs work at each level, where a grid has no room.
void addLevels(Blocks& blocks, const Partnership& partnership)
{
    std::array<int, kBands.size()> pairs{};
    for (const PartnershipPair& pair : partnership.pairs)
        if (pair.isFromBothSides())
            ++pairs.at(static_cast<std::size_t>(pair.workingLevel().band.value_or(bandOf(*pair.workingLevel().score))));
    QStringList lines;
    for (const Band band : kBands)
        lines << BoardPage::tr("%1: %n pair(s)", nullptr, pairs.at(static_cast<std::size_t>(band)))
                     .arg(bandWord(IndexKind::Trust, band));
    blocks.say(BoardPage::tr("%n agencies are too many for a grid here: it follows this page.", nullptr,
                             static_cast<int>(partnership.agencies.size())),
               Tone::Quiet);
    blocks.list(lines);
}

/// Where agencies stand, who understands whom, and what helps and hinders.
Blocks pictures(const PartnershipView& board)
{
    Blocks left;
    PositionChart square = positionFigure(board.partnership);
    square.listsNumbers = false; // the grid has them
    if (square.dots.empty())
        left.say(BoardPage::tr("Where each agency stands cannot be shown: none released both readiness and trust."));
    else
        left.figure(square);
    const AgencyGrid grid = understandingGrid(board.partnership);
    if (!grid.rows.empty() && board.partnership.agencies.size() <= kMostInGrid) {
        left.figure(grid);
    } else {
        left.heading(2, BoardPage::tr("Who understands whom"), QStringLiteral("pairs"));
        board.partnership.pairs.empty() ? left.say(noTrustText(board.partnership.coverage))
                                        : addLevels(left, board.partnership);
    }
    addBoardInfluences(left, board);
    addBrakes(left, board, kBrakesAtOnce);
    return left;
}

/// The two numbers, what to talk about, and what became of the last actions.
Blocks words(const PartnershipView& board, const ReportSource& source)
{
    Blocks right;
    addBoardNumbers(right, board, source.packRounds.empty() ? nullptr : &source.packRounds.back());
    right.heading(2, BoardPage::tr("Largest gaps"), QStringLiteral("gaps"));
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(kGapsAtOnce, board.gaps.size()); ++i)
        sentences << largestGapSentence(board.gaps[i], board.packs);
    right.list(sentences);
    if (sentences.isEmpty())
        right.say(BoardPage::tr("No two agencies see anything two steps or more apart in a section worth a look."));
    addBoardDoubts(right, board, kDoubtsAtOnce);
    addLastActions(right, source.packsBefore ? &*source.packsBefore : nullptr, kLastActionsAtOnce);
    return right;
}

} // namespace

void addBoardPage(Blocks& blocks, const ReportSource& source)
{
    const PartnershipView board(*source.packs);
    blocks.say(BoardPage::tr("%1. %2", "coverage, versions")
                   .arg(coverageText(board.partnership.coverage), versionsText(board.round)),
               Tone::Quiet);
    blocks.beside(pictures(board), words(board, source), kPicturesShare);
    Blocks actions;
    addBoardActions(actions, board);
    blocks.together(std::move(actions));
    Blocks sentences;
    addBoardSentences(sentences, board);
    blocks.together(std::move(sentences));
    if (board.partnership.agencies.size() > kMostInGrid)
        blocks.figure(understandingGrid(board.partnership));
    addBoardTables(blocks, board.partnership, board.influences);
}

} // namespace soundings
