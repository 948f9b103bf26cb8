// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partners/partners_page.h"

#include "app/session/session.h"
#include "app/ui/exchange/exchange_acts.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/page_layout.h"
#include "app/ui/kit/tab_order.h"
#include "app/ui/partners/agencies_card.h"
#include "app/ui/partners/privacy_card.h"
#include "app/ui/partners/round_card.h"
#include "app/ui/partners/round_form.h"
#include "app/ui/round_acts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>

#include <utility>

namespace soundings {

PartnersPage::PartnersPage(Session& session, Prompts& prompts, RoundActs& acts, QWidget* parent)
    : Page(session, prompts, parent), m_acts(acts), m_stack(new QStackedLayout(this)),
      m_layout(new PageLayout(QStringLiteral("partners.scroller"), this))
{
    setObjectName(QStringLiteral("partnersPage"));
    m_stack->addWidget(m_layout);
}

void PartnersPage::rebuild()
{
    m_isStale = false;
    discard(std::exchange(m_formView, nullptr));
    m_layout->renew();
    if (session().isOpen()) {
        addHead();
        addAgencies();
        addRounds();
        if (!session().workspace().isBoard())
            addPrivacy();
    }
    m_layout->restore();
    m_stack->setCurrentWidget(m_layout);
}

void PartnersPage::refresh(const Changes& changes)
{
    m_isStale = m_isStale || changes.response.has_value(); // what is answered about a partner keeps it
    if (!changes.agencies && !changes.rounds && !changes.currentRound)
        return;
    m_isStale = true;
    if (isVisible() && m_formView == nullptr) // what is being written stays
        rebuild();
}

void PartnersPage::arrive(const Place& place)
{
    if (m_isStale && m_formView == nullptr)
        rebuild();
    if (place.step == PlaceStep::NewRound && !session().file().isReadOnly)
        showForm(nullptr, place.from.value_or(PageId::Partners));
    else if (m_form && place.step == PlaceStep::Return)
        m_form->offerQuestionnaires();
    else
        leaveForm();
    const QWidget* focused = window()->focusWidget();
    const bool isHere = focused != nullptr && isAncestorOf(focused);
    const bool wasHere = focusWidget() != nullptr && isAncestorOf(focusWidget()); // when the page was left
    auto* name = findChild<QLineEdit*>(QStringLiteral("partners-partner-name")); // first in tab order is a renaming
    if (!isHere && !wasHere && name != nullptr && name->isVisible())
        name->setFocus(Qt::OtherFocusReason);
}

void PartnersPage::addHead()
{
    const bool isBoard = session().workspace().isBoard();
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addWidget(
        makeLabel(TextRole::Title, isBoard ? tr("Agencies and rounds") : tr("Partners and rounds"), head));
    column->addWidget(makeLabel(TextRole::Lead,
                                isBoard ? tr("Who belongs to the partnership, and when it takes stock.")
                                        : tr("Who we are, who we share information with, and when we take stock."),
                                head));
    m_layout->add(head);
}

void PartnersPage::addAgencies()
{
    auto* agencies = new AgenciesCard(session(), prompts());
    tabAsLaidOut(*agencies); // the field for a new partner was made before what stands above it
    m_layout->add(agencies, PageLayout::Side::First);
    connect(agencies, &AgenciesCard::said, this, &Page::said);
    connect(agencies, &AgenciesCard::goTo, this, &Page::goTo);
}

void PartnersPage::addRounds()
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(TextRole::Section, tr("Rounds"), all), 1, Qt::AlignVCenter);
    QPushButton* library =
        makeButton(ButtonRole::Link, tr("Questionnaires…"), QStringLiteral("partners-questionnaires"), all);
    connect(library, &QPushButton::clicked, this, [this] { Q_EMIT goTo({PageId::Library, {}, {}, {}}); });
    head->addWidget(library);
    QPushButton* add = makeButton(ButtonRole::Plain, tr("New round"), QStringLiteral("partners-new-round"), all);
    add->setEnabled(!session().file().isReadOnly);
    head->addWidget(add);
    column->addLayout(head);
    connect(add, &QPushButton::clicked, this, [this] { showForm(nullptr); });
    const std::vector<Round>& rounds = session().workspace().rounds;
    if (rounds.empty())
        column->addWidget(makeLabel(TextRole::Body,
                                    tr("A round is one sitting of the assessment, such as “Autumn 2026”. Rounds "
                                       "are what you compare over time."),
                                    all));
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) {
        auto* card = new RoundCard(session(), *round);
        column->addWidget(card);
        connect(card, &RoundCard::changeAsked, this, [this, one = *round] { showForm(&one); });
        connect(card, &RoundCard::closeAsked, this, [this, one = *round] { m_acts.close(one); });
        connect(card, &RoundCard::reopenAsked, this, [this, one = *round] { m_acts.reopen(one); });
        connect(card, &RoundCard::inviteAsked, this, [this, one = *round] { m_acts.exchange().invite(one); });
        connect(card, &RoundCard::giveAsked, this, [this, one = *round] { m_acts.exchange().give(one); });
        connect(card, &RoundCard::removeAsked, this, [this, one = *round] { m_acts.removeForGood(one); });
    }
    m_layout->add(all, PageLayout::Side::Second);
}

void PartnersPage::addPrivacy()
{
    auto* privacy = new PrivacyCard(session(), prompts());
    m_layout->add(privacy, PageLayout::Side::First);
    connect(privacy, &PrivacyCard::said, this, &Page::said);
}

void PartnersPage::showForm(const Round* toChange, PageId from)
{
    discard(m_formView);
    auto* form = new RoundForm(session(), toChange, nullptr);
    m_form = form;
    m_formView = makeScroller(form, this);
    m_stack->addWidget(m_formView);
    m_stack->setCurrentWidget(m_formView);
    connect(form, &RoundForm::said, this, &Page::said);
    connect(form, &RoundForm::questionnairesAsked, this, [this] { Q_EMIT goTo({PageId::Library, {}, {}, {}}); });
    connect(form, &RoundForm::finished, this, &PartnersPage::leaveForm);
    connect(form, &RoundForm::cancelled, this, [this, from] {
        leaveForm();
        if (from != PageId::Partners)
            Q_EMIT goTo({from, {}, {}, {}, PlaceStep::Return});
    });
    form->showBack(backTo(from));
    connect(form, &RoundForm::started, this, [this] { // a board answers nothing itself
        if (!session().workspace().isBoard())
            Q_EMIT goTo({PageId::Assess, {}, {}, {}});
    });
    form->begin();
}

void PartnersPage::leaveForm()
{
    if (m_formView == nullptr)
        return;
    discard(std::exchange(m_formView, nullptr));
    if (m_isStale)
        rebuild();
    m_stack->setCurrentWidget(m_layout);
    if (auto* again = findChild<QPushButton*>(QStringLiteral("partners-new-round")); again != nullptr && isVisible())
        again->setFocus();
}

} // namespace soundings
