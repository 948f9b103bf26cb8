// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/results_page.h"

#include "app/session/session.h"
#include "app/text/result_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/page_column.h"
#include "app/ui/results/readiness_card.h"
#include "app/ui/results/response_card.h"
#include "app/ui/results/result_lines.h"
#include "app/ui/results/results_empty.h"
#include "app/ui/results/results_head.h"
#include "app/ui/results/sum_panel.h"
#include "app/ui/results/trust_card.h"
#include "app/ui/results/two_columns.h"
#include "core/results/index_sum.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace soundings {

namespace {

constexpr std::size_t kFirstLines = 5;

QFrame* listCard(const QString& title, const QString& text, LineList* list)
{
    QFrame* card = makeCard();
    QVBoxLayout* column = makeCardLayout(card);
    column->addWidget(makeLabel(TextRole::Section, title, card));
    column->addWidget(makeLabel(TextRole::Muted, text, card));
    column->addSpacing(space::kXs);
    column->addWidget(list);
    column->addStretch();
    return card;
}

} // namespace

ResultsPage::ResultsPage(Session& session, Prompts& prompts, QWidget* parent) : Page(session, prompts, parent)
{
    setObjectName(QStringLiteral("results"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_column = new PageColumn(QStringLiteral("results.scroller"), this);
    whole->addWidget(m_column);
    rebuild();
}

void ResultsPage::clear()
{
    m_partnerCard = nullptr;
    m_column->clear();
}

void ResultsPage::rebuild()
{
    m_stale = false;
    m_result.reset();
    m_partnerCard = nullptr;
    const auto round = session().isOpen() ? session().currentRound() : std::nullopt;
    if (round)
        m_result = std::make_shared<const RoundResult>(session().result(round->id));
    QWidget* content = m_column->renew();
    if (round != std::exchange(m_shown, round)) // another round, or the same one closed
        m_column->beginAtTop();
    QVBoxLayout& column = m_column->column();
    if (m_result == nullptr) {
        column.addWidget(makeLabel(TextRole::Title, tr("Results"), content));
        addEmpty(column, PageId::Home);
    } else {
        addHeader(column);
        if (hasSomethingToShow(*m_result))
            addAll(column);
        else
            addEmpty(column, PageId::Assess);
    }
    column.addStretch();
    m_column->restore();
}

void ResultsPage::refresh(const Changes&)
{
    if (isVisible())
        rebuild();
    else
        m_stale = true;
}

void ResultsPage::showEvent(QShowEvent* event)
{
    if (m_stale)
        rebuild();
    Page::showEvent(event);
}

void ResultsPage::arrive(const Place& place)
{
    if (m_stale)
        rebuild();
    if (!place.about.isEmpty() && m_result != nullptr && hasSomethingToShow(*m_result))
        showPartner(place.about);
}

void ResultsPage::addEmpty(QVBoxLayout& column, PageId where)
{
    EmptyState* empty = makeResultsEmpty(where);
    connect(empty, &EmptyState::chosen, this, [this, where] {
        Place place;
        place.page = where;
        Q_EMIT goTo(place);
    });
    column.addWidget(empty);
}

void ResultsPage::addHeader(QVBoxLayout& column)
{
    auto* head = new ResultsHead(*m_result, session().rounds());
    connect(head, &ResultsHead::roundChosen, this, [this](const RoundId& id) { session().setCurrentRound(id); });
    connect(head, &ResultsHead::reportAsked, this, &ResultsPage::reportAsked);
    column.addWidget(head);
}

void ResultsPage::addAll(QVBoxLayout& column)
{
    QLabel* sentence = makeLabel(TextRole::Item, resultSentence(*m_result));
    sentence->setObjectName(QStringLiteral("results.sentence"));
    column.addWidget(sentence);
    column.addSpacing(space::kS);
    addIndices(column);
    addResponses(column);
    addLists(column);
    addCompare(column);
}

void ResultsPage::addIndices(QVBoxLayout& column)
{
    const auto partners = trustPartners(*m_result);
    const bool known = std::any_of(partners.begin(), partners.end(),
                                   [this](const PartnerResult* partner) { return partner->about.id == m_partner; });
    if (!known)
        m_partner = partners.empty() ? AgencyId{} : partners.front()->about.id;
    auto* readiness = new ReadinessCard(m_result);
    auto* trust = new TrustCard(m_result, m_partner);
    column.addWidget(new TwoColumns(readiness, trust));
    auto* sum = new SumPanel(m_result, QStringLiteral("results.readiness.panel"));
    column.addWidget(sum);
    connect(readiness, &ReadinessCard::sumWanted, sum,
            [this, sum] { sum->open(sumBehindReadiness(*m_result), {}, {}); });
    connect(sum, &SumPanel::goTo, this, &ResultsPage::goTo);
    connect(trust, &TrustCard::chosen, this, &ResultsPage::showPartner);
    connect(trust, &TrustCard::assessWanted, this, [this] {
        Place place;
        place.page = PageId::Partners;
        Q_EMIT goTo(place);
    });
}

void ResultsPage::adopt(ResponseCard& card)
{
    connect(&card, &ResponseCard::goTo, this, &ResultsPage::goTo);
    connect(&card, &ResponseCard::said, this, &ResultsPage::said);
}

void ResultsPage::addResponses(QVBoxLayout& column)
{
    m_partnerPlace = new QVBoxLayout;
    column.addLayout(m_partnerPlace);
    showPartner(m_partner);
    for (std::size_t i = 0; i < m_result->partners.size(); ++i) {
        if (m_result->partners[i].trust)
            continue; // chosen above
        auto* card = new ResponseCard(m_result, prompts(), QStringLiteral("results.about.%1").arg(i));
        adopt(*card);
        card->showPartner(i);
        column.addWidget(card);
    }
    for (std::size_t i = 0; i < m_result->consensus.size(); ++i) {
        auto* card = new ResponseCard(m_result, prompts(), QStringLiteral("results.consensus.%1").arg(i));
        adopt(*card);
        card->showConsensus(i);
        column.addWidget(card);
    }
    for (std::size_t i = 0; i < m_result->surveys.size(); ++i) {
        auto* card = new ResponseCard(m_result, prompts(), QStringLiteral("results.survey.%1").arg(i));
        adopt(*card);
        card->showSurvey(i);
        column.addWidget(card);
    }
}

void ResultsPage::showPartner(const AgencyId& partner)
{
    const auto& partners = m_result->partners;
    const auto found = std::find_if(partners.begin(), partners.end(), [&](const PartnerResult& candidate) {
        return candidate.about.id == partner && candidate.trust;
    });
    if (found == partners.end())
        return;
    m_partner = partner;
    delete m_partnerCard;
    m_partnerCard = new ResponseCard(m_result, prompts(), QStringLiteral("results.partner"));
    adopt(*m_partnerCard);
    m_partnerCard->showPartner(static_cast<std::size_t>(found - partners.begin()));
    m_partnerPlace->addWidget(m_partnerCard);
}

void ResultsPage::addLists(QVBoxLayout& column)
{
    auto steps = nextStepLines(*m_result);
    if (!steps.empty()) {
        auto* list = new LineList(QStringLiteral("results.nextSteps"), std::move(steps), kFirstLines);
        connect(list, &LineList::goTo, this, &ResultsPage::goTo);
        column.addWidget(listCard(tr("Suggested next steps"),
                                  tr("From your answers: must-haves first, then where a step would count most."),
                                  list));
    }
    auto open = toFindOutLines(*m_result);
    if (open.empty())
        return;
    auto* list = new LineList(QStringLiteral("results.toFindOut"), std::move(open), kFirstLines);
    connect(list, &LineList::goTo, this, &ResultsPage::goTo);
    column.addWidget(listCard(tr("To find out"),
                              tr("You answered “don’t know” here. Not knowing is not the same as distrusting: ask."),
                              list));
}

void ResultsPage::addCompare(QVBoxLayout& column)
{
    const auto before = session().roundBefore(m_result->round.id);
    if (!before)
        return;
    QPushButton* compare =
        makeButton(ButtonRole::Primary, tr("Compare with %1").arg(QString::fromStdString(before->label)),
                   QStringLiteral("results.compare"));
    connect(compare, &QPushButton::clicked, this, [this] {
        Place place;
        place.page = PageId::Compare;
        Q_EMIT goTo(place);
    });
    column.addWidget(compare, 0, Qt::AlignRight);
}

} // namespace soundings
