// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partnership/partnership_page.h"

#include "app/charts/partnership_charts.h"
#include "app/report/board_numbers.h"
#include "app/report/board_parts.h"
#include "app/session/session.h"
#include "app/text/partnership_text.h"
#include "app/text/score_text.h"
#include "app/ui/charts_view/figure_canvas.h"
#include "app/ui/charts_view/figure_view.h"
#include "app/ui/document_view/blocks_view.h"
#include "app/ui/kit/empty_state.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/page_layout.h"
#include "app/ui/kit/round_picker.h"
#include "app/ui/partnership/pair_lines.h"
#include "app/ui/partnership/partnership_folds.h"
#include "app/ui/results/line_list.h"

#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr std::size_t kMostInOpenGrid = 12; ///< agencies; the grid of more is folded
constexpr std::size_t kTalkShownFirst = 3;

} // namespace

PartnershipPage::PartnershipPage(Session& session, Prompts& prompts, QWidget* parent)
    : Page(session, prompts, parent), m_layout(new PageLayout(QStringLiteral("partnership.scroller"), this))
{
    setObjectName(QStringLiteral("partnershipPage"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_layout);
}

void PartnershipPage::clear() { m_layout->clear(); }

void PartnershipPage::rebuild()
{
    m_stale = false;
    m_view.reset();
    m_layout->renew();
    const auto round = session().isOpen() ? session().rounds().current() : std::nullopt;
    if (round)
        m_view = session().partnership().view(round->id);
    if (session().isOpen() && round)
        addHead(*round);
    if (!m_view || m_view->packs.size() == 0 || m_view->partnership.coverage.agencies == 0) {
        if (session().isOpen())
            addEmpty();
    } else {
        addStanding();
        addTalk();
        addSentences();
        addFigures();
        addFolds();
    }
    m_layout->restore();
}

void PartnershipPage::refresh(const Changes& changes)
{
    if (changes.isDecisionsOnly() && session().workspace().isBoard())
        return;
    m_stale = true;
    if (isVisible())
        rebuild();
}

void PartnershipPage::showEvent(QShowEvent* event)
{
    if (m_stale)
        rebuild();
    Page::showEvent(event);
}

void PartnershipPage::arrive(const Place&)
{
    if (m_stale || (m_view == nullptr && session().isOpen()))
        rebuild();
}

QString PartnershipPage::openPacksText() { return tr("Open packs and invitations…"); }

void PartnershipPage::addHead(const Round& round)
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    auto* picker = new RoundPicker(QStringLiteral("partnership.round"), tr("Round shown"));
    picker->setRounds(session().workspace().rounds, round.id);
    connect(picker, &RoundPicker::roundChosen, this, [this](const RoundId& id) { session().rounds().choose(id); });
    const QString title = session().workspace().isBoard() ? QString::fromStdString(session().workspace().partnership)
                                                          : tr("Our partnership");
    QLabel* words = makeLabel(TextRole::Title, title);
    words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    column->addWidget(new FoldingRow({words, makeRoundChooser(tr("Round"), picker)}, FoldingRow::Share::First));
    QLabel* facts = makeLabel(TextRole::Muted, m_view ? coverageText(m_view->partnership.coverage) : QString(), head,
                              Measure::Wide);
    facts->setObjectName(QStringLiteral("partnership.coverage"));
    facts->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    QPushButton* report = makeButton(ButtonRole::Link, tr("Export report…"), QStringLiteral("partnership.report"));
    connect(report, &QPushButton::clicked, this, &PartnershipPage::reportAsked);
    std::vector<QWidget*> line{facts, report};
    if (!session().file().isReadOnly) {
        QPushButton* packs = makeButton(ButtonRole::Link, openPacksText(), QStringLiteral("partnership.packs"));
        connect(packs, &QPushButton::clicked, this, &PartnershipPage::packsAsked);
        line.insert(line.begin() + 1, packs);
    }
    column->addWidget(new FoldingRow(std::move(line), FoldingRow::Share::First));
    m_layout->add(head);
}

void PartnershipPage::addEmpty()
{
    const bool isBoard = session().workspace().isBoard();
    const bool hasRound = session().rounds().current().has_value();
    EmptyState::Words words;
    if (!hasRound)
        words = {
            tr("No round yet"),
            tr("A partnership is looked at in rounds. Make a round, or open the invitation that you were given; what "
               "agencies release of it then stands here side by side."),
            isBoard ? tr("See the rounds") : openPacksText()};
    else
        words = {tr("No packs yet"),
                 isBoard
                     ? tr("Open what agencies gave you: what each of them released then stands here side by side, "
                          "with what to talk about first.")
                     : tr("Answer about your partners, and open what they gave you: what you say of each other then "
                          "stands here side by side, with what to talk about first."),
                 openPacksText()};
    auto* empty = new EmptyState(QStringLiteral("partnership.empty"), words);
    const bool isForRounds = isBoard && !hasRound;
    connect(empty, &EmptyState::chosen, this, [this, isForRounds] {
        if (isForRounds)
            Q_EMIT goTo({PageId::Partners, {}, {}, {}});
        else
            Q_EMIT packsAsked();
    });
    m_layout->add(empty);
}

void PartnershipPage::addStanding()
{
    QFrame* card = makeCard();
    QVBoxLayout* inside = makeCardLayout(card);
    Blocks blocks;
    const auto rounds = session().partnership().rounds(m_view->round.round.id);
    addBoardNumbers(blocks, *m_view, rounds.empty() ? nullptr : &rounds.back());
    inside->addWidget(new BlocksView(blocks.take(), prompts(), QStringLiteral("partnership.standing"), card));
    m_layout->add(card, PageLayout::Side::First);
}

void PartnershipPage::addSentences()
{
    QFrame* card = makeCard();
    QVBoxLayout* inside = makeCardLayout(card);
    Blocks blocks;
    addBoardSentences(blocks, *m_view);
    inside->addWidget(new BlocksView(blocks.take(), prompts(), QStringLiteral("partnership.sentences"), card));
    m_layout->add(card, PageLayout::Side::First);
}

void PartnershipPage::addTalk()
{
    QFrame* card = makeCard();
    QVBoxLayout* inside = makeCardLayout(card);
    inside->addWidget(makeLabel(TextRole::Section, tr("What to talk about first"), card));
    std::vector<ResultLine> lines = gapLines(*m_view);
    if (lines.empty())
        inside->addWidget(makeLabel(TextRole::Body, noLargeGapText(), card, Measure::Wide));
    auto* list = new LineList(QStringLiteral("partnership.talk"), std::move(lines), kTalkShownFirst, card);
    connect(list, &LineList::goTo, this, &Page::goTo);
    inside->addWidget(list);
    m_layout->add(card, PageLayout::Side::Second);
}

void PartnershipPage::addFigures()
{
    const auto add = [this](FigureChart chart, const QString& name, PageLayout::Side side) {
        QFrame* card = makeCard();
        QVBoxLayout* inside = makeCardLayout(card);
        auto* view = new FigureView(std::move(chart), prompts(), name, card);
        connect(view, &FigureView::said, this, &Page::said);
        inside->addWidget(view);
        m_layout->add(card, side);
        return view;
    };
    const PositionChart square = positionFigure(m_view->partnership);
    if (!square.dots.empty())
        add(square, QStringLiteral("partnership.position"), PageLayout::Side::First);
    const AgencyGrid grid = understandingGrid(m_view->partnership);
    if (grid.rows.empty() || grid.rows.size() > kMostInOpenGrid)
        return;
    FigureView* view = add(grid, QStringLiteral("partnership.grid"), PageLayout::Side::Second);
    view->setMarkAction(tr("Opens both sides"));
    connect(view, &FigureView::activated, this, [this, grid](int mark) {
        const auto [by, about] = cellOfMark(grid, mark);
        showPair(by, about);
    });
}

void PartnershipPage::addFolds()
{
    auto* folds = new PartnershipFolds(session(), prompts(), m_view, kMostInOpenGrid);
    connect(folds, &PartnershipFolds::said, this, &Page::said);
    connect(folds, &PartnershipFolds::goTo, this, &Page::goTo);
    connect(folds, &PartnershipFolds::pairAsked, this, &PartnershipPage::showPair);
    m_layout->add(folds);
}

void PartnershipPage::showPair(std::size_t a, std::size_t b) { Q_EMIT goTo(placeOfPair(*m_view, a, b)); }

} // namespace soundings
