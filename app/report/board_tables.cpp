// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/board_tables.h"

#include "app/report/cells.h"
#include "app/text/language.h"
#include "app/text/partnership_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct BoardTables {
    Q_DECLARE_TR_FUNCTIONS(BoardTables)
};

QString agencyName(const Partnership& partnership, std::size_t place)
{
    return QString::fromStdString(partnership.agencies[place].agency.name);
}

Cell indexCell(const Index* index) { return index == nullptr ? Cell{} : scoreCell(index->score); }

Cell shownCell(const std::optional<Fraction>& score, const QString& instead)
{
    return score ? scoreCell(score) : Cell{instead};
}

void addFolded(Blocks& blocks, Table table)
{
    const QString title = table.caption;
    Blocks inside;
    inside.table(std::move(table));
    blocks.fold(title, std::move(inside));
}

} // namespace

Table boardAgencies(const Partnership& partnership)
{
    Table table{QStringLiteral("agencies"), BoardTables::tr("Agencies in alphabetical order"), {}, {}};
    table.columns = {wordsColumn(QStringLiteral("agency"), BoardTables::tr("Agency")),
                     {QStringLiteral("readiness"), BoardTables::tr("Readiness"), Column::Holds::Numbers,
                      BoardTables::tr("out of 100")},
                     {QStringLiteral("trust-given"), BoardTables::tr("Trust given"), Column::Holds::Numbers,
                      BoardTables::tr("out of 100")},
                     {QStringLiteral("trust-received"), BoardTables::tr("Trust received"), Column::Holds::Numbers,
                      BoardTables::tr("out of 100"), noReceivedText()},
                     wordsColumn(QStringLiteral("position"), BoardTables::tr("Position"))};
    for (std::size_t i = 0; i < partnership.agencies.size(); ++i) {
        const PartnershipAgency& agency = partnership.agencies[i];
        table.rows.push_back({{{agencyName(partnership, i)},
                               indexCell(agency.readiness ? &*agency.readiness : nullptr),
                               shownCell(agency.trustGiven, {}),
                               shownCell(agency.trustReceived, {}),
                               {agency.position ? positionWord(*agency.position) : notEnoughText()}}});
    }
    return table;
}

Table boardPairs(const Partnership& partnership)
{
    Table table{QStringLiteral("pairs"), BoardTables::tr("What two agencies say of each other"), {}, {}};
    table.columns = {wordsColumn(QStringLiteral("first"), BoardTables::tr("First agency")),
                     wordsColumn(QStringLiteral("second"), BoardTables::tr("Second agency")),
                     {QStringLiteral("first-about-second"), BoardTables::tr("First about second"),
                      Column::Holds::Numbers, BoardTables::tr("out of 100")},
                     {QStringLiteral("second-about-first"), BoardTables::tr("Second about first"),
                      Column::Holds::Numbers, BoardTables::tr("out of 100")},
                     wordsColumn(QStringLiteral("level"), BoardTables::tr("Working level"))};
    for (const PartnershipPair& pair : partnership.pairs)
        if (pair.isNamed)
            table.rows.push_back({{{agencyName(partnership, pair.a)},
                                   {agencyName(partnership, pair.b)},
                                   indexCell(pair.aAboutB),
                                   indexCell(pair.bAboutA),
                                   {pairText(pair)}}});
    return table;
}

Table boardInfluences(const InfluenceTotals& totals)
{
    Table table{QStringLiteral("influences"), BoardTables::tr("What helps and hinders, over all pairs"), {}, {}};
    table.columns = {wordsColumn(QStringLiteral("influence"), BoardTables::tr("Influence")),
                     countColumn(QStringLiteral("hinders"), BoardTables::tr("Hinders")),
                     countColumn(QStringLiteral("helps"), BoardTables::tr("Helps")),
                     countColumn(QStringLiteral("agreed-brakes"), BoardTables::tr("Agreed brake")),
                     countColumn(QStringLiteral("unseen-brakes"), BoardTables::tr("Unseen brake")),
                     countColumn(QStringLiteral("imagined-brakes"), BoardTables::tr("Imagined brake"))};
    const QString agency = BoardTables::tr("an agency");
    for (const InfluenceTotal& total : totals.influences) {
        const Influence& influence = totals.questionnaire->influences.influences.at(total.influence);
        table.rows.push_back({{{shown(influence.text, {agency, agency})},
                               countCell(total.hinders),
                               countCell(total.helps),
                               countCell(total.agreedBrakes),
                               countCell(total.unseenBrakes),
                               countCell(total.imaginedBrakes)}});
    }
    return table;
}

void addBoardTables(Blocks& blocks, const Partnership& partnership, const InfluenceTotals& influences)
{
    addFolded(blocks, boardAgencies(partnership));
    addFolded(blocks, boardPairs(partnership));
    if (influences.questionnaire)
        addFolded(blocks, boardInfluences(influences));
}

} // namespace soundings
