// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partnership/partnership_folds.h"

#include "app/charts/partnership_charts.h"
#include "app/report/board_parts.h"
#include "app/report/board_tables.h"
#include "app/session/session.h"
#include "app/text/partnership_text.h"
#include "app/text/score_text.h"
#include "app/ui/charts_view/figure_canvas.h"
#include "app/ui/charts_view/figure_view.h"
#include "app/ui/document_view/blocks_view.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/kit.h"
#include "app/ui/partnership/pair_lines.h"

#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr std::size_t kPairsShownFirst = 12;
constexpr std::size_t kBrakesShown = 3; ///< of each kind
constexpr std::size_t kDoubtsShown = 12;
constexpr std::size_t kLastActionsShown = 20;

QStringList silentAgencies(const Partnership& partnership)
{
    QStringList names;
    for (const PartnershipAgency& agency : partnership.agencies)
        if (!agency.isIn)
            names << QString::fromStdString(agency.agency.name);
    return names;
}

Blocks agenciesBlocks(const Partnership& partnership)
{
    Blocks blocks;
    blocks.say(partnershipReadinessSentence(partnership));
    blocks.say(partnershipTrustSentence(partnership));
    blocks.table(boardAgencies(partnership));
    blocks.say(noReceivedText(), Tone::Quiet);
    return blocks;
}

Blocks coverageBlocks(const PartnershipView& view)
{
    Blocks blocks;
    blocks.say(PartnershipFolds::tr("%1.", "coverage").arg(coverageText(view.partnership.coverage)));
    if (const QStringList silent = silentAgencies(view.partnership); !silent.isEmpty()) {
        blocks.say(PartnershipFolds::tr("Nothing is here yet from:"));
        blocks.list(silent);
    }
    blocks.say(versionsText(view.round), Tone::Quiet);
    return blocks;
}

Blocks roundsBlocks(const std::vector<RoundBeside>& rounds)
{
    Blocks blocks;
    std::vector<ListItem> lines;
    for (const RoundBeside& round : rounds)
        lines.push_back(
            {PartnershipFolds::tr("%1, %2: %3", "round, day, its numbers")
                 .arg(QString::fromStdString(round.round.label), dateText(round.round.date), roundBesideText(round)),
             {coverageText(round.coverage)}});
    blocks.list(std::move(lines));
    return blocks;
}

Blocks relationsBlocks(const PartnershipView& view)
{
    Blocks blocks;
    blocks.list(relationsSentences(view.relations));
    if (!view.relations.model)
        return blocks;
    Table table{QStringLiteral("effects"), PartnershipFolds::tr("How generously each trusts, and is trusted"), {}, {}};
    table.columns = {{QStringLiteral("agency"), PartnershipFolds::tr("Agency")},
                     {QStringLiteral("actor"), PartnershipFolds::tr("Trusts others")},
                     {QStringLiteral("partner"), PartnershipFolds::tr("Is trusted")}};
    for (std::size_t i = 0; i < view.relations.members.size(); ++i)
        table.rows.push_back({{{QString::fromStdString(view.packs.agencies()[view.relations.members[i]].name)},
                               {effectText(view.relations.model->actor[i])},
                               {effectText(view.relations.model->partner[i])}}});
    blocks.table(std::move(table));
    return blocks;
}

} // namespace

PartnershipFolds::PartnershipFolds(Session& session, Prompts& prompts, std::shared_ptr<const PartnershipView> view,
                                   std::size_t mostInOpenGrid, QWidget* parent)
    : QFrame(parent), m_session(session), m_prompts(prompts), m_view(std::move(view))
{
    dressCard(*this, CardRole::Plain);
    m_column = makeCardLayout(this);
    m_column->setSpacing(0);
    if (m_view->packs.size() > mostInOpenGrid)
        addGrid();
    addPairs();
    addMap();
    addBlocks(tr("Each agency: readiness, trust given and received"), QStringLiteral("agencies"),
              [this] { return agenciesBlocks(m_view->partnership); });
    addBlocks(tr("What helps and hinders, over all pairs"), QStringLiteral("influences"), [this] {
        Blocks blocks;
        addBoardInfluences(blocks, *m_view);
        addBrakes(blocks, *m_view, kBrakesShown);
        if (m_view->influences.questionnaire)
            blocks.table(boardInfluences(m_view->influences));
        return blocks;
    });
    addBlocks(tr("What most mark as “don’t know”"), QStringLiteral("doubts"), [this] {
        Blocks blocks;
        addBoardDoubts(blocks, *m_view, kDoubtsShown);
        return blocks;
    });
    addBlocks(tr("Actions of this round and of the last"), QStringLiteral("actions"), [this] {
        Blocks blocks;
        addBoardActions(blocks, *m_view);
        const auto before = m_session.partnership().before(m_view->round.round.id);
        addLastActions(blocks, before ? &before->round : nullptr, kLastActionsShown);
        return blocks;
    });
    addBlocks(tr("Rounds side by side"), QStringLiteral("rounds"),
              [this] { return roundsBlocks(m_session.partnership().rounds(m_view->round.round.id)); });
    addRelations();
    addBlocks(tr("Who has released something, and what was asked"), QStringLiteral("coverage"),
              [this] { return coverageBlocks(*m_view); });
}

void PartnershipFolds::addBlocks(const QString& title, const QString& name, std::function<Blocks()> fill)
{
    const QString objectName = QStringLiteral("partnership.") + name;
    m_column->addWidget(new Disclosure(
        title, objectName,
        [this, objectName, fill = std::move(fill)] {
            auto* view = new BlocksView(fill().take(), m_prompts, objectName + QStringLiteral(".blocks"));
            connect(view, &BlocksView::said, this, &PartnershipFolds::said);
            return view;
        },
        this));
}

void PartnershipFolds::addGrid()
{
    m_column->addWidget(new Disclosure(
        tr("Who understands whom"), QStringLiteral("partnership.grid"),
        [this] {
            const AgencyGrid grid = understandingGrid(m_view->partnership);
            auto* view = new FigureView(grid, m_prompts, QStringLiteral("partnership.grid.figure"));
            view->setMarkAction(tr("Opens both sides"));
            connect(view, &FigureView::said, this, &PartnershipFolds::said);
            connect(view, &FigureView::activated, this, [this, grid](int mark) {
                const auto [by, about] = cellOfMark(grid, mark);
                Q_EMIT pairAsked(by, about);
            });
            return view;
        },
        this));
}

void PartnershipFolds::addPairs()
{
    m_column->addWidget(new Disclosure(
        tr("Pair by pair: both sides of each"), QStringLiteral("partnership.pairs"),
        [this] {
            auto* all = new QWidget;
            auto* column = new QVBoxLayout(all);
            column->setContentsMargins(0, 0, 0, 0);
            column->setSpacing(space::kS);
            std::vector<ResultLine> lines = pairLines(*m_view);
            if (lines.empty())
                column->addWidget(makeLabel(TextRole::Body, tr("No pair can be shown by name."), all));
            auto* list =
                new LineList(QStringLiteral("partnership.pairs.list"), std::move(lines), kPairsShownFirst, all);
            connect(list, &LineList::goTo, this, &PartnershipFolds::goTo);
            column->addWidget(list);
            if (const QString unnamed = unnamedPairsText(*m_view); !unnamed.isEmpty())
                column->addWidget(makeLabel(TextRole::Muted, unnamed, all, Measure::Wide));
            return all;
        },
        this));
}

/// A map of no lines says nothing.
void PartnershipFolds::addMap()
{
    RelationshipMap map = relationshipFigure(m_view->partnership);
    if (map.lines.empty())
        return;
    m_column->addWidget(new Disclosure(
        tr("Map of relationships"), QStringLiteral("partnership.map"),
        [this, map = std::move(map)] {
            auto* view = new FigureView(map, m_prompts, QStringLiteral("partnership.map.figure"));
            view->setMarkAction(tr("Opens both sides"));
            connect(view, &FigureView::said, this, &PartnershipFolds::said);
            connect(view, &FigureView::activated, this, [this, map](int mark) {
                const MapLine& line = map.lines[static_cast<std::size_t>(mark)];
                Q_EMIT pairAsked(line.a, line.b);
            });
            return view;
        },
        this));
}

void PartnershipFolds::addRelations()
{
    if (m_view->packs.size() < kAgenciesForEffects)
        return;
    addBlocks(tr("Who trusts generously, and who is trusted by everybody"), QStringLiteral("relations"),
              [this] { return relationsBlocks(*m_view); });
}

} // namespace soundings
