// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partners/partners_page.h"

#include "app/session/session.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/kit.h"
#include "app/ui/partners/agencies_card.h"
#include "app/ui/partners/privacy_card.h"
#include "app/ui/partners/round_card.h"
#include "app/ui/partners/round_form.h"
#include "app/ui/round_acts.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>

namespace soundings {

PartnersPage::PartnersPage(Session& session, Prompts& prompts, RoundActs& acts, QWidget* parent)
    : Page(session, prompts, parent), m_acts(acts), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("partnersPage"));
    m_layout->setContentsMargins(0, 0, 0, 0);
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
    m_form = nullptr;
    m_content = nullptr;
    if (!session().isOpen())
        return;
    QScrollArea* scroller = makeScroller(content(), this);
    m_content = scroller;
    m_layout->addWidget(scroller);
    scroller->show();
    if (QWidget* again = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused); again != nullptr && isVisible())
        again->setFocus();
    QTimer::singleShot(0, scroller, [scroller, position] { scroller->verticalScrollBar()->setValue(position); });
}

void PartnersPage::refresh(const Changes& changes)
{
    if (!changes.agencies && !changes.rounds && !changes.currentRound)
        return;
    m_isStale = true;
    if (isVisible())
        rebuild();
}

void PartnersPage::arrive(const Place& place)
{
    if (m_isStale)
        rebuild();
    if (place.step == PlaceStep::NewRound && !session().isReadOnly())
        showForm(nullptr);
}

QWidget* PartnersPage::content()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::kXxl, space::kXl, space::kXxl, space::kXxl);
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
    add->setEnabled(!session().isReadOnly());
    head->addWidget(add);
    column.addLayout(head);
    connect(add, &QPushButton::clicked, this, [this] { showForm(nullptr); });
    m_roundColumn = new QVBoxLayout;
    m_roundColumn->setSpacing(space::kM);
    column.addLayout(m_roundColumn);
    const std::vector<Round>& rounds = session().rounds();
    if (rounds.empty())
        m_roundColumn->addWidget(makeLabel(TextRole::Body,
                                           tr("A round is one sitting of the assessment, such as “Autumn 2026”. Rounds "
                                              "are what you compare over time.")));
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) {
        auto* card = new RoundCard(session(), *round);
        m_roundColumn->addWidget(card);
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
    if (m_form != nullptr) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = new RoundForm(session(), toChange, m_content);
    m_roundColumn->insertWidget(0, m_form);
    connect(m_form, &RoundForm::said, this, &Page::said);
    connect(m_form, &RoundForm::finished, this, &PartnersPage::rebuild);
    connect(m_form, &RoundForm::started, this, [this] { Q_EMIT goTo({PageId::Assess, {}, {}, {}}); });
    m_form->show();
    m_form->begin();
    auto* scroller = static_cast<QScrollArea*>(m_content);
    QTimer::singleShot(0, m_form, [scroller, form = m_form] { scroller->ensureWidgetVisible(form); });
}

} // namespace soundings
