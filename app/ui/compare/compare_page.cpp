// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/compare_page.h"

#include "app/charts/change_figures.h"
#include "app/session/session.h"
#include "app/text/comparison_text.h"
#include "app/text/must_have_text.h"
#include "app/ui/compare/change_card.h"
#include "app/ui/compare/change_chart.h"
#include "app/ui/compare/changed_parts.h"
#include "app/ui/compare/compare_empty.h"
#include "app/ui/compare/comparison_notes.h"
#include "app/ui/compare/picker_row.h"
#include "app/ui/kit/disclosure.h"
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

QWidget* makeParagraphs(const QStringList& sentences)
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    for (const QString& sentence : sentences)
        column->addWidget(makeLabel(TextRole::Body, sentence, all));
    return all;
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
    const bool enough = session().isOpen() && session().workspace().rounds.size() >= 2;
    if (enough) {
        chooseRounds();
        if (m_before != m_after)
            m_comparison = std::make_shared<const RoundComparison>(session().rounds().comparison(m_before, m_after));
    }
    m_layout->renew();
    QLabel* title = makeLabel(TextRole::Title, m_comparison ? comparisonTitle(*m_comparison) : tr("Compare rounds"));
    title->setObjectName(QStringLiteral("compare.title"));
    m_layout->add(title);
    if (!enough) {
        addEmpty();
    } else {
        addPickers();
        if (m_comparison == nullptr) {
            m_layout->add(makeSameRoundTwice());
        } else if (const Round* gap = roundWithoutNumbers(*m_comparison)) {
            addGap(*gap);
        } else {
            addMain();
            addParts();
        }
    }
    m_layout->restore();
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
        Place place;
        place.page = isOpen ? PageId::Assess : PageId::Results;
        session().rounds().choose(round);
        Q_EMIT goTo(place);
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
    connect(pickers, &PickerRow::swapped, this, &ComparePage::swap);
    m_layout->add(pickers);
}

void ComparePage::swap()
{
    std::swap(m_before, m_after);
    rebuild();
}

void ComparePage::addMain()
{
    QFrame* card = makeCard();
    QVBoxLayout* inside = makeCardLayout(card);
    const RulerChart figure = comparisonFigure(*m_comparison);
    auto* chart = new ChangeChart(figure, ChangeChart::Legend::Own, QStringLiteral("compare.chart"), prompts(), card);
    chart->setDescription(comparisonText(*m_comparison));
    if (m_comparison->sample)
        chart->setMark(tr("sample"));
    connect(chart, &ChangeChart::said, this, &ComparePage::said);
    inside->addWidget(chart);
    if (const QStringList once = partnersRatedOnce(*m_comparison); !once.isEmpty()) {
        QLabel* line = makeLabel(TextRole::Body, once.join(QLatin1Char(' ')), card);
        line->setObjectName(QStringLiteral("compare.ratedOnce"));
        inside->addWidget(line);
    }
    for (const QString& note : comparisonNotes(*m_comparison, figure))
        inside->addWidget(makeLabel(TextRole::Muted, note, card));
    inside->addWidget(new Disclosure(
        tr("The same in words, with what was left out"), QStringLiteral("compare.words"),
        [sentences = comparisonSentences(*m_comparison)] { return makeParagraphs(sentences); }, card));
    m_layout->add(card, PageLayout::Side::First);
}

ChangeCard* ComparePage::makePartCard(const ChangedPart& part)
{
    auto* card = new ChangeCard(QStringLiteral("compare.part.%1").arg(part.number), prompts());
    if (part.response != nullptr)
        card->show(*m_comparison, *part.response);
    else
        card->show(*m_comparison, *part.staff);
    connect(card, &ChangeCard::said, this, &ComparePage::said);
    return card;
}

void ComparePage::addParts()
{
    std::vector<ChangedPart> parts = changedParts(*m_comparison);
    const auto unchanged =
        std::stable_partition(parts.begin(), parts.end(), [](const ChangedPart& part) { return part.isMoved; });
    std::stable_sort(parts.begin(), unchanged,
                     [](const ChangedPart& one, const ChangedPart& other) { return one.points > other.points; });
    auto side = PageLayout::Side::Second; // the first column begins with the chart of all parts
    for (auto part = parts.begin(); part != unchanged; ++part) {
        m_layout->add(makePartCard(*part), side);
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
            column->addWidget(makePartCard(part));
        return cards;
    }));
}

} // namespace soundings
