// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/compare_page.h"

#include "app/charts/series_figures.h"
#include "app/session/session.h"
#include "app/text/comparison_text.h"
#include "app/text/must_have_text.h"
#include "app/ui/compare/all_rounds.h"
#include "app/ui/compare/compare_empty.h"
#include "app/ui/compare/compare_head.h"
#include "app/ui/compare/comparison_card.h"
#include "app/ui/compare/contribution_list.h"
#include "app/ui/compare/moved_place.h"
#include "app/ui/compare/part_card.h"
#include "app/ui/compare/picker_row.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/page_layout.h"
#include "app/ui/kit/round_picker.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace soundings {

namespace {

bool isThere(const std::vector<Round>& rounds, const RoundId& id)
{
    return std::any_of(rounds.begin(), rounds.end(), [&](const Round& round) { return round.id == id; });
}

} // namespace

ComparePage::ComparePage(Session& session, Prompts& prompts, QWidget* parent) : Page(session, prompts, parent)
{
    setObjectName(QStringLiteral("compare"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_layout = new PageLayout(QStringLiteral("compare.scroller"), this);
    whole->addWidget(m_layout);
    rebuild();
}

void ComparePage::chooseRounds()
{
    const auto current = session().rounds().current();
    const bool isChosen =
        isThere(session().workspace().rounds, m_before) && isThere(session().workspace().rounds, m_after);
    if (isChosen && m_currentSeen == current->id)
        return;
    m_currentSeen = current->id;
    const auto before = session().rounds().before(current->id);
    // The first round has none before it: it is then the earlier of the two.
    m_before = before ? before->id : current->id;
    m_after = before ? current->id : session().workspace().rounds[1].id;
}

void ComparePage::clear() { m_layout->clear(); }

void ComparePage::rebuild()
{
    m_stale = false;
    m_comparison.reset();
    m_layout->renew();
    if (!session().isOpen() || session().workspace().rounds.size() < 2) {
        m_layout->add(makeCompareTitle(tr("Compare rounds")));
        addEmpty();
    } else if (m_compared == Compared::AllRounds) {
        addAll();
    } else {
        addPair();
    }
    m_layout->restore();
}

void ComparePage::addHead(const QString& title)
{
    auto* choice = new ComparedChoice(m_compared);
    connect(choice, &ComparedChoice::chosen, this, [this](Compared what) {
        m_compared = what;
        m_layout->beginAtTop();
        rebuild();
    });
    m_layout->add(new FoldingRow({makeCompareTitle(title), choice}, FoldingRow::Share::First));
}

void ComparePage::addPair()
{
    chooseRounds();
    if (m_before != m_after)
        m_comparison = std::make_shared<const RoundComparison>(session().rounds().comparison(m_before, m_after));
    m_actions = session().decisions().actionList();
    addHead(tr("Compare rounds")); // the same whatever is found: what is clicked next must not move
    addPickers();
    if (m_comparison == nullptr)
        return m_layout->add(makeSameRoundTwice());
    m_layout->add(makeFinding(*m_comparison));
    if (const Round* gap = roundWithoutNumbers(*m_comparison))
        return addGap(*gap);
    if (QFrame* mustHaves = makeMustHavesMoved(*m_comparison))
        m_layout->add(mustHaves);
    addMain();
    addParts();
    addActions();
}

void ComparePage::addAll()
{
    const std::vector<Round>& rounds = session().workspace().rounds;
    addHead(tr("All rounds, from %1 to %2")
                .arg(QString::fromStdString(rounds.front().label), QString::fromStdString(rounds.back().label)));
    const std::vector<RoundSeries> all = session().rounds().series();
    m_layout->add(makeFalls(all));
    for (int number = 0; const SeriesFigure& figure : seriesFigures(all)) {
        auto* card = new AllRoundsCard(figure, number++, session().workspace().isSample, prompts());
        connect(card, &AllRoundsCard::said, this, &ComparePage::said);
        m_layout->add(card);
    }
}

void ComparePage::refresh(const Changes&)
{
    if (isVisible())
        rebuild();
    else
        m_stale = true;
}

void ComparePage::showEvent(QShowEvent* event)
{
    if (m_stale)
        rebuild();
    Page::showEvent(event);
}

void ComparePage::arrive(const Place&)
{
    if (m_stale)
        rebuild();
}

void ComparePage::addEmpty()
{
    EmptyState* empty = makeCompareEmpty();
    connect(empty, &EmptyState::chosen, this, [this] { Q_EMIT goTo(Place{}); });
    m_layout->add(empty);
}

void ComparePage::addGap(const Round& gap)
{
    const Round& other = gap.id == m_comparison->after.id ? m_comparison->before : m_comparison->after;
    const bool isOpen = gap.state == RoundState::Open && !session().file().isReadOnly;
    EmptyState* empty = makeCompareGap(session(), gap, other, isOpen);
    connect(empty, &EmptyState::chosen, this, [this, round = isOpen ? gap.id : other.id, isOpen] {
        session().rounds().choose(round);
        Q_EMIT goTo({isOpen ? PageId::Assess : PageId::Results, {}, {}, {}});
    });
    m_layout->add(empty);
}

void ComparePage::addPickers()
{
    auto* pickers = new PickerRow;
    pickers->before().setRounds(session().workspace().rounds, m_before);
    pickers->after().setRounds(session().workspace().rounds, m_after);
    connect(&pickers->before(), &RoundPicker::roundChosen, this, [this](const RoundId& id) {
        m_before = id;
        rebuild();
    });
    connect(&pickers->after(), &RoundPicker::roundChosen, this, [this](const RoundId& id) {
        m_after = id;
        rebuild();
    });
    connect(pickers, &PickerRow::swapped, this, [this] {
        std::swap(m_before, m_after);
        rebuild();
    });
    m_layout->add(pickers);
}

void ComparePage::addMain()
{
    auto* card = new ComparisonCard(*m_comparison, prompts());
    connect(card, &ComparisonCard::said, this, &ComparePage::said);
    connect(card, &ComparisonCard::chosen, this,
            [this](const QString& title) { showMoved(*this, *m_comparison, title); });
    m_layout->add(card, PageLayout::Side::First);
}

ChangeCard* ComparePage::makeCard(const ChangedPart& part)
{
    ChangeCard* card = makePartCard(*m_comparison, part, m_actions, prompts());
    connect(card, &ChangeCard::said, this, &ComparePage::said);
    connect(card, &ChangeCard::goTo, this, &ComparePage::goTo);
    return card;
}

void ComparePage::addActions()
{
    QPushButton* see = makeButton(ButtonRole::Primary, tr("See the actions"), QStringLiteral("compare.actions"));
    connect(see, &QPushButton::clicked, this, [this] { Q_EMIT goTo({PageId::Actions, {}, {}, {}}); });
    m_layout->add(makeActionRow(see));
}

void ComparePage::addParts()
{
    std::vector<ChangedPart> parts = changedParts(*m_comparison);
    const auto unchanged = sortByMovement(parts);
    auto side = PageLayout::Side::Second; // the first column begins with the chart of all parts
    if (QFrame* readiness = makeReadinessMoved(*m_comparison)) {
        m_layout->add(readiness, side);
        side = PageLayout::Side::First;
    }
    for (auto part = parts.begin(); part != unchanged; ++part) {
        m_layout->add(makeCard(*part), side);
        side = side == PageLayout::Side::Second ? PageLayout::Side::First : PageLayout::Side::Second;
    }
    const auto incomparable =
        std::stable_partition(unchanged, parts.end(), [](const ChangedPart& part) { return part.isComparable; });
    addFolded(tr("Details of what did not change clearly: %1"), QStringLiteral("compare.unchanged"),
              {unchanged, incomparable});
    addFolded(tr("Details of what cannot be compared: %1"), QStringLiteral("compare.incomparable"),
              {incomparable, parts.end()});
}

/// One line with the names of the parts, which opens to their cards; nothing where there are none.
void ComparePage::addFolded(const QString& words, const QString& objectName, std::vector<ChangedPart> folded)
{
    if (folded.empty())
        return;
    QStringList titles;
    for (const ChangedPart& part : folded)
        titles << part.title;
    m_layout->add(new Disclosure(words.arg(joined(titles)), objectName, [this, folded = std::move(folded)] {
        auto* cards = new QWidget;
        auto* column = new QVBoxLayout(cards);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::kL);
        for (const ChangedPart& part : folded)
            column->addWidget(makeCard(part));
        return cards;
    }));
}

} // namespace soundings
