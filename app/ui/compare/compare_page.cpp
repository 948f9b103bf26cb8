// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/compare_page.h"

#include "app/charts/change_figures.h"
#include "app/session/session.h"
#include "app/text/comparison_text.h"
#include "app/ui/charts_view/ruler_chart_view.h"
#include "app/ui/compare/change_card.h"
#include "app/ui/compare/picker_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/empty_state.h"
#include "app/ui/results/page_column.h"
#include "app/ui/results/round_picker.h"

#include <QBoxLayout>

#include <algorithm>

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
    m_column = new PageColumn(QStringLiteral("compare.scroller"), this);
    whole->addWidget(m_column);
    rebuild();
}

void ComparePage::chooseRounds()
{
    const auto current = session().currentRound();
    const bool isChosen = isThere(session().rounds(), m_before) && isThere(session().rounds(), m_after);
    if (isChosen && m_currentSeen == current->id)
        return;
    m_currentSeen = current->id;
    const auto before = session().roundBefore(current->id);
    // The first round has none before it: it is then the earlier of the two.
    m_before = before ? before->id : current->id;
    m_after = before ? current->id : session().rounds()[1].id;
}

void ComparePage::clear() { m_column->clear(); }

void ComparePage::rebuild()
{
    m_stale = false;
    m_comparison.reset();
    const bool enough = session().isOpen() && session().rounds().size() >= 2;
    if (enough) {
        chooseRounds();
        if (m_before != m_after)
            m_comparison = std::make_shared<const RoundComparison>(session().comparison(m_before, m_after));
    }
    QWidget* content = m_column->renew();
    QVBoxLayout& column = m_column->column();
    QLabel* title =
        makeLabel(TextRole::Title, m_comparison ? comparisonTitle(*m_comparison) : tr("Compare rounds"), content);
    title->setObjectName(QStringLiteral("compare.title"));
    column.addWidget(title);
    if (!enough) {
        addEmpty(column);
    } else {
        addPickers(column);
        if (m_comparison != nullptr) {
            addMain(column);
            addParts(column);
        } else {
            addSame(column);
        }
    }
    column.addStretch();
    m_column->restore();
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

void ComparePage::addEmpty(QVBoxLayout& column)
{
    auto* empty = new EmptyState(
        QStringLiteral("compare.empty"),
        {tr("Two rounds are needed"),
         tr("Once there are two rounds, this page shows what changed between them, which answers moved it, and which "
            "differences are too small to mean anything."),
         tr("Go to the rounds")});
    connect(empty, &EmptyState::chosen, this, [this] { Q_EMIT goTo(Place{}); });
    column.addWidget(empty);
}

void ComparePage::addPickers(QVBoxLayout& column)
{
    auto* pickers = new PickerRow;
    pickers->before().setRounds(session().rounds(), m_before);
    pickers->after().setRounds(session().rounds(), m_after);
    connect(&pickers->before(), &RoundPicker::roundChosen, this, [this](const RoundId& id) {
        m_before = id;
        rebuild();
    });
    connect(&pickers->after(), &RoundPicker::roundChosen, this, [this](const RoundId& id) {
        m_after = id;
        rebuild();
    });
    connect(pickers, &PickerRow::swapped, this, &ComparePage::swap);
    column.addWidget(pickers);
}

void ComparePage::swap()
{
    std::swap(m_before, m_after);
    rebuild();
}

void ComparePage::addSame(QVBoxLayout& column)
{
    QFrame* card = makeCard(CardRole::Care);
    card->setObjectName(QStringLiteral("compare.same"));
    QVBoxLayout* inside = makeCardLayout(card);
    inside->addWidget(makeLabel(TextRole::Strong, tr("This is the same round twice"), card));
    inside->addWidget(makeLabel(TextRole::Body, tr("Choose two different rounds to see what changed."), card));
    column.addWidget(card);
}

void ComparePage::addMain(QVBoxLayout& column)
{
    QFrame* card = makeCard();
    QVBoxLayout* inside = makeCardLayout(card);
    const QString words = comparisonText(*m_comparison);
    auto* view = new RulerChartView(prompts(), QStringLiteral("compare.chart"), card);
    view->setChart(comparisonFigure(*m_comparison), RulerChartView::Title::Elsewhere);
    view->setDescription(words);
    if (m_comparison->sample)
        view->setMark(tr("sample"));
    connect(view, &RulerChartView::said, this, &ComparePage::said);
    inside->addWidget(view);
    inside->addWidget(makeLabel(TextRole::Muted,
                                tr("A thin line shows where a number could end up once everything is known; for staff "
                                   "confidence, where it most likely lies for all staff."),
                                card));
    for (const QString& sentence : comparisonSentences(*m_comparison))
        inside->addWidget(makeLabel(TextRole::Body, sentence, card));
    column.addWidget(card);
}

void ComparePage::addParts(QVBoxLayout& column)
{
    int number = 0;
    const auto add = [&](const auto& change) {
        auto* card = new ChangeCard(QStringLiteral("compare.part.%1").arg(number++), prompts());
        card->show(*m_comparison, change);
        connect(card, &ChangeCard::said, this, &ComparePage::said);
        column.addWidget(card);
    };
    for (const ResponseChange& change : m_comparison->consensus)
        add(change);
    for (const StaffChange& change : m_comparison->surveys)
        add(change);
    for (const ResponseChange& change : m_comparison->partners)
        add(change);
}

} // namespace soundings
