// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/results_page.h"

#include "app/session/session.h"
#include "app/text/result_text.h"
#include "app/ui/checks/check_card.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/page_layout.h"
#include "app/ui/results/index_cards.h"
#include "app/ui/results/list_cards.h"
#include "app/ui/results/next_band_card.h"
#include "app/ui/results/planned_lines.h"
#include "app/ui/results/response_card.h"
#include "app/ui/results/results_empty.h"
#include "app/ui/results/results_head.h"
#include "app/ui/results/trust_card.h"

#include <QBoxLayout>
#include <QRadioButton>

#include <algorithm>
#include <utility>

namespace soundings {

ResultsPage::ResultsPage(Session& session, Prompts& prompts, QWidget* parent) : Page(session, prompts, parent)
{
    setObjectName(QStringLiteral("results"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_layout = new PageLayout(QStringLiteral("results.scroller"), this);
    whole->addWidget(m_layout);
    rebuild();
}

void ResultsPage::clear()
{
    m_partnerCard = nullptr;
    m_nextBand = nullptr;
    m_layout->clear();
}

void ResultsPage::rebuild()
{
    m_stale = false;
    m_result.reset();
    m_partnerCard = nullptr;
    m_partnerPlace = nullptr;
    m_nextBand = nullptr;
    m_checks.clear();
    const auto round = session().isOpen() ? session().rounds().current() : std::nullopt;
    if (round)
        m_result = std::make_shared<const RoundResult>(session().rounds().result(round->id));
    m_earlier = round ? earlierNumbers(session().rounds(), m_result) : EarlierNumbers();
    m_layout->renew();
    if (round != std::exchange(m_shown, round)) // another round, or the same one closed
        m_layout->beginAtTop();
    if (m_result == nullptr) {
        m_layout->add(makeLabel(TextRole::Title, tr("Results")));
        addEmpty(PageId::Home);
    } else {
        addHeader();
        if (hasSomethingToShow(*m_result))
            addAll();
        else
            addEmpty(PageId::Assess);
    }
    m_layout->restore();
}

void ResultsPage::refresh(const Changes& changes)
{
    if (changes.isDecisionsOnly() && !m_stale)
        showPlanned();
    else if (isVisible())
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
    if (place.about.isEmpty() || m_result == nullptr || !hasSomethingToShow(*m_result))
        return;
    if (auto* row = findChild<QRadioButton*>(
            QStringLiteral("results.partner.%1").arg(QString::fromStdString(place.about.value))))
        row->setChecked(true); // shows it
}

void ResultsPage::addEmpty(PageId where)
{
    EmptyState* empty = makeResultsEmpty(m_result.get());
    connect(empty, &EmptyState::chosen, this, [this, where] { Q_EMIT goTo({where, {}, {}, {}}); });
    m_layout->add(empty);
}

void ResultsPage::addHeader()
{
    auto* head = new ResultsHead(*m_result, session().workspace().rounds);
    connect(head, &ResultsHead::roundChosen, this, [this](const RoundId& id) { session().rounds().choose(id); });
    connect(head, &ResultsHead::reportAsked, this, &ResultsPage::reportAsked);
    m_layout->add(head);
}

void ResultsPage::addAll()
{
    QLabel* sentence = makeLabel(TextRole::Item, resultSentence(*m_result), nullptr, Measure::Wide);
    sentence->setObjectName(QStringLiteral("results.sentence"));
    m_layout->add(sentence);
    addIndices();
    if (m_result->partners.size() > 1) {
        addPartner();
        addResponses();
    } else { // our own answers first
        addResponses();
        addPartner();
    }
    addLists();
    addCompare();
}

void ResultsPage::addIndices()
{
    auto* cards = new IndexCards(m_result, partnerToShow(*m_result, m_partner), m_earlier);
    connect(cards, &IndexCards::goTo, this, &ResultsPage::goTo);
    connect(cards, &IndexCards::partnerChosen, this,
            [this](const AgencyId& partner) { showPartner(m_partner = partner); });
    m_layout->add(cards, PageLayout::Side::First);
}

ResponseCard* ResultsPage::makeResponse(const QString& objectName)
{
    auto* card = new ResponseCard(m_result, m_earlier, prompts(), objectName);
    connect(card, &ResponseCard::goTo, this, &ResultsPage::goTo);
    connect(card, &ResponseCard::said, this, &ResultsPage::said);
    return card;
}

void ResultsPage::addPartner()
{
    if (m_result->partners.empty())
        return; // an empty place would keep the second column open
    auto* place = new QWidget;
    m_partnerPlace = new QVBoxLayout(place);
    m_partnerPlace->setContentsMargins(0, 0, 0, 0);
    m_layout->add(place, PageLayout::Side::Second);
    showPartner(partnerToShow(*m_result, m_partner));
    for (std::size_t i = 0; i < m_result->partners.size(); ++i) {
        if (m_result->partners[i].trust)
            continue; // chosen above
        ResponseCard* card = makeResponse(QStringLiteral("results.about.%1").arg(i));
        card->showPartner(i);
        m_layout->add(card, PageLayout::Side::Second);
    }
}

void ResultsPage::addResponses()
{
    for (std::size_t i = 0; i < m_result->consensus.size(); ++i) {
        ResponseCard* card = makeResponse(QStringLiteral("results.consensus.%1").arg(i));
        card->showConsensus(i);
        m_layout->add(card, PageLayout::Side::First);
    }
    for (std::size_t i = 0; i < m_result->surveys.size(); ++i) {
        ResponseCard* card = makeResponse(QStringLiteral("results.survey.%1").arg(i));
        card->showSurvey(i);
        m_layout->add(card, PageLayout::Side::First);
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
    delete m_partnerCard;
    m_partnerCard = makeResponse(QStringLiteral("results.partner"));
    m_partnerCard->showPartner(static_cast<std::size_t>(found - partners.begin()));
    m_partnerPlace->addWidget(m_partnerCard);
    if (m_nextBand != nullptr)
        m_nextBand->showPartner(partner);
}

void ResultsPage::addLists()
{
    for (const ListCard& made : makeListCards(*m_result)) {
        connect(made.list, &LineList::actionAsked, this, &ResultsPage::makeAction);
        connect(made.list, &LineList::goTo, this, &ResultsPage::goTo);
        m_layout->add(made.card, PageLayout::Side::Second);
    }
    addNextBand();
    showPlanned();
    m_checks = makeCheckCard(session(), prompts(), m_result->round.id);
    if (m_checks == nullptr)
        return;
    connect(m_checks, &CheckCard::goTo, this, &ResultsPage::goTo);
    const bool hasSecond = !m_result->partners.empty(); // the first goes on with what it would take
    m_layout->add(m_checks, hasSecond ? PageLayout::Side::Second : PageLayout::Side::First);
}

void ResultsPage::addNextBand()
{
    m_nextBand = new NextBandCard(m_result, m_cannot);
    m_nextBand->showPartner(partnerToShow(*m_result, m_partner));
    connect(m_nextBand, &NextBandCard::goTo, this, &ResultsPage::goTo);
    connect(m_nextBand, &NextBandCard::actionAsked, this, &ResultsPage::makeAction);
    connect(m_nextBand, &NextBandCard::linesMade, this, &ResultsPage::showPlanned);
    m_layout->add(m_nextBand, PageLayout::Side::First);
}

void ResultsPage::makeAction(const ResultLine& line)
{
    if (session().decisions().add(actionOf(line, m_result->round.id)))
        Q_EMIT said(tr("It is in your actions. Say there who does it and by when."));
}

void ResultsPage::showPlanned()
{
    const auto isPlanned = plannedIn(session().decisions().actionList());
    for (LineList* list : m_layout->findChildren<LineList*>())
        list->showPlanned(isPlanned, !session().file().isReadOnly);
    if (m_checks != nullptr)
        m_checks->refresh();
}

void ResultsPage::addCompare()
{
    const auto before = session().rounds().before(m_result->round.id);
    if (!before)
        return;
    QPushButton* compare =
        makeButton(ButtonRole::Primary, tr("Compare with %1").arg(QString::fromStdString(before->label)),
                   QStringLiteral("results.compare"));
    connect(compare, &QPushButton::clicked, this, [this] { Q_EMIT goTo({PageId::Compare, {}, {}, {}}); });
    m_layout->add(makeActionRow(compare));
}

} // namespace soundings
