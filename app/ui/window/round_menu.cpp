// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/round_menu.h"

#include "app/session/session.h"
#include "app/ui/exchange/exchange_acts.h"
#include "app/ui/round_acts.h"
#include "app/ui/window/menu_act.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace soundings {

namespace {

/// The words of the menu bar.
struct RoundMenu {
    Q_DECLARE_TR_FUNCTIONS(soundings::Menus)
};

void addRoundChoice(QMenu& menu, Session& session)
{
    QMenu& choice = *menu.addMenu(RoundMenu::tr("&Show the round"));
    choice.setObjectName(QStringLiteral("menu-rounds"));
    choice.setEnabled(session.isOpen() && !session.workspace().rounds.empty());
    if (!session.isOpen())
        return;
    auto* group = new QActionGroup(&choice);
    const std::optional<Round> current = session.rounds().current();
    for (const Round& one : session.workspace().rounds) {
        QString label = QString::fromStdString(one.label);
        label.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action = addAct(choice, label, QStringLiteral("round-") + QString::fromStdString(one.id.value),
                                 [&session, id = one.id] { session.rounds().choose(id); });
        action->setCheckable(true);
        action->setChecked(current && current->id == one.id);
        group->addAction(action);
    }
}

/// A board has no answers that a round could be closed over.
void addClosing(QMenu& menu, RoundActs& acts, const std::optional<Round>& current, bool mayWrite)
{
    addAct(menu, RoundMenu::tr("&Close this round…"), QStringLiteral("round-close"), [&acts, current] {
        acts.close(*current);
    })->setEnabled(mayWrite && current && current->state == RoundState::Open);
    addAct(menu, RoundMenu::tr("&Reopen this round…"), QStringLiteral("round-reopen"), [&acts, current] {
        acts.reopen(*current);
    })->setEnabled(mayWrite && current && current->state == RoundState::Closed);
}

} // namespace

void fillRoundMenu(QMenu& menu, Session& session, RoundActs& acts, const std::function<void(const Place&)>& goTo)
{
    const std::optional<Round> current = session.isOpen() ? session.rounds().current() : std::nullopt;
    const bool mayWrite = session.isOpen() && !session.file().isReadOnly;
    addRoundChoice(menu, session);
    menu.addSeparator();
    addAct(menu, RoundMenu::tr("&New round…"), QStringLiteral("round-new"), [goTo] {
        Place place;
        place.page = PageId::Partners;
        place.step = PlaceStep::NewRound;
        goTo(place);
    })->setEnabled(mayWrite);
    if (!session.isOpen() || !session.workspace().isBoard())
        addClosing(menu, acts, current, mayWrite);
    menu.addSeparator();
    const bool isBoard = session.isOpen() && session.workspace().isBoard();
    addAct(menu, RoundMenu::tr("&Invite to this round…"), QStringLiteral("round-invite"), [&acts, current] {
        acts.exchange().invite(*current);
    })->setEnabled(mayWrite && current.has_value());
    addAct(menu, RoundMenu::tr("&Give a pack of this round…"), QStringLiteral("round-give"), [&acts, current] {
        acts.exchange().give(*current);
    })->setEnabled(mayWrite && !isBoard && current && current->state == RoundState::Closed);
    menu.addSeparator();
    addAct(menu, RoundMenu::tr("&Questionnaires…"), QStringLiteral("round-questionnaires"), [goTo] {
        Place place;
        place.page = PageId::Library;
        goTo(place);
    })->setEnabled(session.isOpen());
    menu.addSeparator();
    addAct(menu, RoundMenu::tr("Remove this round &for good…"), QStringLiteral("round-remove"), [&acts, current] {
        acts.removeForGood(*current);
    })->setEnabled(mayWrite && current.has_value());
}

} // namespace soundings
