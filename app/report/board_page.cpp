// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/board_page.h"

#include "app/charts/partnership_charts.h"
#include "app/report/board_numbers.h"
#include "app/report/board_tables.h"
#include "app/text/action_text.h"
#include "app/text/board_text.h"
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
constexpr std::size_t kDoubtsAtOnce = 4;
constexpr std::size_t kInfluencesAtOnce = 2; ///< of each kind
constexpr qsizetype kLastActionsAtOnce = 4;
constexpr int kGridShare = 58;

/// All that the page is made of, reckoned once.
struct WholeBoard {
    explicit WholeBoard(const ReportSource& from)
        : source(from), round(*from.packs), packs(round), partnership(partnershipOf(round, packs)),
          gaps(largestGaps(packs)), influences(influenceTotals(packs))
    {
    }
    const ReportSource& source;
    const RoundPacks& round;
    PackTable packs;
    Partnership partnership;
    std::vector<LargestGap> gaps;
    InfluenceTotals influences;
};

/// An influence as an agency would say it of itself.
QString ofItself(const InfluenceTotals& totals, const InfluenceTotal& total)
{
    const Influence& influence = totals.questionnaire->influences.influences.at(total.influence);
    const QString agency = BoardPage::tr("an agency");
    return shown(influence.selfText.isEmpty() ? influence.text : influence.selfText, {agency, agency});
}

QString versionsText(const RoundPacks& round)
{
    QStringList versions;
    for (const QuestionnairePtr& questionnaire : round.questionnaires)
        versions << QStringLiteral("%1 %2").arg(shown(questionnaire->title),
                                                QString::fromStdString(questionnaire->version));
    versions.removeDuplicates();
    return versions.isEmpty() ? QString() : BoardPage::tr("Asked with %1.").arg(versions.join(QStringLiteral(", ")));
}

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

void addPairs(Blocks& blocks, const WholeBoard& board)
{
    Blocks left;
    if (board.partnership.agencies.size() <= kMostInGrid)
        left.figure(understandingGrid(board.partnership));
    if (left.isEmpty()) {
        left.heading(2, BoardPage::tr("Who understands whom"), QStringLiteral("pairs"));
        board.partnership.pairs.empty() ? left.say(noTrustText(board.partnership.coverage))
                                        : addLevels(left, board.partnership);
    }
    Blocks right;
    right.heading(2, BoardPage::tr("Largest gaps"), QStringLiteral("gaps"));
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(kGapsAtOnce, board.gaps.size()); ++i)
        sentences << largestGapSentence(board.gaps[i], board.packs);
    right.list(sentences);
    if (sentences.isEmpty())
        right.say(BoardPage::tr("No two agencies see anything two steps or more apart in a section worth a look."));
    blocks.beside(std::move(left), std::move(right), kGridShare);
}

/// "Agreed brakes: “…”, “…”": the most frequent ones.
QString named(const QString& title, const InfluenceTotals& totals, int InfluenceTotal::*count)
{
    std::vector<InfluenceTotal> found;
    for (const InfluenceTotal& total : totals.influences)
        if (total.*count > 0)
            found.push_back(total);
    std::stable_sort(found.begin(), found.end(), [count](const auto& a, const auto& b) { return a.*count > b.*count; });
    QStringList words;
    for (std::size_t i = 0; i < std::min(kInfluencesAtOnce, found.size()); ++i)
        words << BoardPage::tr("%1 (%2)", "an influence, how often")
                     .arg(ofItself(totals, found[i]), QString::number(found[i].*count));
    return BoardPage::tr("%1: %2", "kind of brake, which")
        .arg(title, words.isEmpty() ? BoardPage::tr("none") : words.join(QStringLiteral("; ")));
}

void addInfluencesAndDoubts(Blocks& blocks, const WholeBoard& board)
{
    Blocks left;
    left.figure(influenceFigure(board.influences));
    if (board.influences.directions > 0)
        left.list({named(BoardPage::tr("Agreed brakes"), board.influences, &InfluenceTotal::agreedBrakes),
                   named(BoardPage::tr("Unseen brakes"), board.influences, &InfluenceTotal::unseenBrakes),
                   named(BoardPage::tr("Imagined brakes"), board.influences, &InfluenceTotal::imaginedBrakes)});
    if (left.isEmpty()) {
        left.heading(2, BoardPage::tr("What helps and hinders"), QStringLiteral("influences"));
        left.say(BoardPage::tr("Nobody has released what helps and hinders."));
    }
    Blocks right;
    right.heading(2, BoardPage::tr("To find out"), QStringLiteral("doubts"));
    const std::vector<DoubtfulItem> doubts = mostDoubtful(board.round);
    const QString other = BoardPage::tr("the other agency");
    std::vector<ListItem> items;
    for (std::size_t i = 0; i < std::min(kDoubtsAtOnce, doubts.size()); ++i)
        items.push_back({shown(doubts[i].questionnaire->findItem(doubts[i].item)->text, {other, other}),
                         {BoardPage::tr("“Don’t know” %1 of %2 times").arg(doubts[i].times).arg(doubts[i].answered)}});
    right.list(std::move(items));
    if (doubts.empty())
        right.say(BoardPage::tr("Nothing was answered “don’t know”."));
    blocks.beside(std::move(left), std::move(right), kGridShare);
}

QString byWhom(const WholeBoard& board, const Action& action)
{
    QStringList parts;
    if (!action.owner.empty())
        parts << QString::fromStdString(action.owner);
    if (action.due)
        parts << BoardPage::tr("by %1", "a day").arg(dateText(*action.due));
    const QString other = BoardPage::tr("the other agency");
    for (const QuestionnairePtr& questionnaire : board.round.questionnaires)
        if (const Item* item = action.item.isEmpty() ? nullptr : questionnaire->findItem(action.item)) {
            parts << BoardPage::tr("to move: %1").arg(shown(item->text, {other, other}));
            break;
        }
    return parts.join(QStringLiteral(" · "));
}

void addBoardActions(Blocks& blocks, const WholeBoard& board)
{
    Blocks left;
    left.heading(2, BoardPage::tr("Three actions"), QStringLiteral("actions"));
    std::vector<ListItem> items;
    for (const Action& action : boardActions(board.round))
        items.push_back({QString::fromStdString(action.text), {byWhom(board, action)}});
    left.list(std::move(items), true);
    if (boardActions(board.round).empty())
        left.say(BoardPage::tr("No agency released an action with a day by which it is done."));
    Blocks right;
    right.heading(2, BoardPage::tr("Last round’s actions"), QStringLiteral("last-actions"));
    QStringList lines;
    int further = 0;
    static const std::vector<Pack> kNone;
    for (const Pack& pack : board.source.packsBefore ? board.source.packsBefore->packs : kNone)
        for (const Action& action : pack.actions) {
            if (lines.size() >= kLastActionsAtOnce) {
                ++further;
                continue;
            }
            lines << BoardPage::tr("%1: %2", "an action, its status")
                         .arg(QString::fromStdString(action.text), actionStatusText(action.status));
        }
    right.list(lines);
    if (further > 0)
        right.say(BoardPage::tr("and %n more", nullptr, further), Tone::Quiet);
    if (lines.isEmpty())
        right.say(BoardPage::tr("None is known of an earlier round."));
    blocks.beside(std::move(left), std::move(right), kGridShare);
}

void addSentences(Blocks& blocks, const WholeBoard& board)
{
    Blocks inside;
    inside.heading(2, BoardPage::tr("Five sentences to say together"), QStringLiteral("sentences"));
    std::vector<ListItem> items;
    for (const BoardSentence& sentence :
         boardSentences({board.round, board.packs, board.partnership, board.gaps, board.influences}))
        items.push_back({sentence.text, sentence.missing});
    inside.list(std::move(items), true);
    blocks.together(std::move(inside));
}

} // namespace

void addBoardPage(Blocks& blocks, const ReportSource& source)
{
    const WholeBoard board(source);
    blocks.say(BoardPage::tr("%1. %2", "coverage, versions")
                   .arg(coverageText(board.partnership.coverage), versionsText(board.round)),
               Tone::Quiet);
    Blocks left;
    PositionChart square = positionFigure(board.partnership);
    square.listsNumbers = false; // the grid has them
    left.figure(square);
    if (left.isEmpty())
        left.say(BoardPage::tr("Where each agency stands cannot be shown: none released both readiness and trust."));
    Blocks right;
    addBoardNumbers(right, source, board.partnership);
    blocks.beside(std::move(left), std::move(right), 50);
    addPairs(blocks, board);
    addInfluencesAndDoubts(blocks, board);
    addBoardActions(blocks, board);
    addSentences(blocks, board);
    if (board.partnership.agencies.size() > kMostInGrid)
        blocks.figure(understandingGrid(board.partnership));
    addBoardTables(blocks, board.partnership, board.influences);
}

} // namespace soundings
