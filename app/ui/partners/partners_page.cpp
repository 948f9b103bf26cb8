// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partners/partners_page.h"

#include "app/session/session.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/tab_order.h"
#include "app/ui/partners/agencies_card.h"
#include "app/ui/partners/privacy_card.h"
#include "app/ui/partners/round_card.h"
#include "app/ui/partners/round_form.h"
#include "app/ui/round_acts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>

#include <utility>

namespace soundings {

PartnersPage::PartnersPage(Session& session, Prompts& prompts, RoundActs& acts, QWidget* parent)
    : Page(session, prompts, parent), m_acts(acts), m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("partnersPage"));
}

void PartnersPage::rebuild()
{
    m_isStale = false;
    int position = 0;
    QString focused;
    if (auto* scroller = qobject_cast<QScrollArea*>(m_content)) {
        position = scroller->verticalScrollBar()->value();
        if (const QWidget* holder = focusWidget(); holder != nullptr && isAncestorOf(holder))
            focused = holder->objectName();
        discard(m_content);
    }
    discard(m_formView);
    m_formView = nullptr;
    m_content = nullptr;
    if (!session().isOpen())
        return;
    QScrollArea* scroller = makeScroller(content(), this);
    m_content = scroller;
    m_stack->addWidget(scroller);
    m_stack->setCurrentWidget(scroller);
    tabAsLaidOut(*scroller->widget()); // the field for a new partner was made before what stands above it
    if (QWidget* again = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused); again != nullptr && isVisible())
        again->setFocus();
    QTimer::singleShot(0, scroller, [scroller, position] { scroller->verticalScrollBar()->setValue(position); });
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
        showForm(nullptr);
    else
        leaveForm();
    const QWidget* focused = window()->focusWidget();
    const bool isHere = focused != nullptr && isAncestorOf(focused);
    const bool wasHere = focusWidget() != nullptr && isAncestorOf(focusWidget()); // when the page was left
    auto* name = findChild<QLineEdit*>(QStringLiteral("partners-partner-name")); // first in tab order is a renaming
    if (!isHere && !wasHere && name != nullptr && name->isVisible())
        name->setFocus(Qt::OtherFocusReason);
}

QWidget* PartnersPage::content()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::kXxl, space::kXs, space::kXxl, space::kXxl);
    column->setSpacing(space::kM);
    column->addWidget(makeLabel(TextRole::Title, tr("Partners and rounds"), page));
    column->addWidget(
        makeLabel(TextRole::Lead, tr("Who we are, who we share information with, and when we take stock."), page));
    column->addSpacing(space::kS);
    addAgencies(*column);
    column->addSpacing(space::kL);
    addRounds(*column);
    column->addSpacing(space::kL);
    addPrivacy(*column);
    column->addStretch(1);
    return page;
}

void PartnersPage::addAgencies(QVBoxLayout& column)
{
    auto* agencies = new AgenciesCard(session(), prompts());
    column.addWidget(agencies);
    connect(agencies, &AgenciesCard::said, this, &Page::said);
}

void PartnersPage::addRounds(QVBoxLayout& column)
{
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(TextRole::Section, tr("Rounds")), 1, Qt::AlignVCenter);
    QPushButton* add = makeButton(ButtonRole::Plain, tr("New round"), QStringLiteral("partners-new-round"));
    add->setEnabled(!session().file().isReadOnly);
    head->addWidget(add);
    column.addLayout(head);
    connect(add, &QPushButton::clicked, this, [this] { showForm(nullptr); });
    const std::vector<Round>& rounds = session().workspace().rounds;
    if (rounds.empty())
        column.addWidget(makeLabel(TextRole::Body,
                                   tr("A round is one sitting of the assessment, such as “Autumn 2026”. Rounds "
                                      "are what you compare over time.")));
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) {
        auto* card = new RoundCard(session(), *round);
        column.addWidget(card);
        connect(card, &RoundCard::changeAsked, this, [this, one = *round] { showForm(&one); });
        connect(card, &RoundCard::closeAsked, this, [this, one = *round] { m_acts.close(one); });
        connect(card, &RoundCard::reopenAsked, this, [this, one = *round] { m_acts.reopen(one); });
    }
}

void PartnersPage::addPrivacy(QVBoxLayout& column)
{
    auto* privacy = new PrivacyCard(session(), prompts());
    column.addWidget(privacy);
    connect(privacy, &PrivacyCard::said, this, &Page::said);
}

void PartnersPage::showForm(const Round* toChange)
{
    discard(m_formView);
    auto* form = new RoundForm(session(), toChange, nullptr);
    m_formView = makeScroller(form, this);
    m_stack->addWidget(m_formView);
    m_stack->setCurrentWidget(m_formView);
    connect(form, &RoundForm::said, this, &Page::said);
    connect(form, &RoundForm::finished, this, &PartnersPage::leaveForm);
    connect(form, &RoundForm::started, this, [this] { Q_EMIT goTo({PageId::Assess, {}, {}, {}}); });
    form->begin();
}

void PartnersPage::leaveForm()
{
    if (m_formView == nullptr)
        return;
    discard(std::exchange(m_formView, nullptr));
    if (m_isStale)
        rebuild();
    m_stack->setCurrentWidget(m_content);
    if (auto* again = findChild<QPushButton*>(QStringLiteral("partners-new-round")); again != nullptr && isVisible())
        again->setFocus();
}

} // namespace soundings
