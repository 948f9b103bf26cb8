// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window is put together from, and who hears whom.
#include "app/ui/main_window.h"

#include "app/session/session.h"
#include "app/ui/home/home_page.h"
#include "app/ui/kit/bring_into_view.h"
#include "app/ui/round_acts.h"
#include "app/ui/theme/theme.h"
#include "app/ui/window/appearance_acts.h"
#include "app/ui/window/file_acts.h"
#include "app/ui/window/menus.h"
#include "app/ui/window/message_bar.h"
#include "app/ui/window/rail.h"
#include "app/ui/window/status_line.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

namespace soundings {

void MainWindow::layOut()
{
    auto* whole = new QWidget(this);
    auto* rows = new QVBoxLayout(whole);
    auto* columns = new QHBoxLayout;
    auto* page = new QVBoxLayout;
    for (QBoxLayout* layout : std::initializer_list<QBoxLayout*>{rows, columns, page}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    auto* messageRow = new QVBoxLayout;
    messageRow->setContentsMargins(space::kL, space::kS, space::kL, 0);
    messageRow->addWidget(m_messages);
    page->addLayout(messageRow);
    page->addWidget(m_stack, 1);
    columns->addWidget(m_rail);
    columns->addLayout(page, 1);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    setCentralWidget(whole);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::workspaceChanged);
    connect(&m_session, &Session::closed, this, &MainWindow::workspaceChanged);
    connect(&m_session, &Session::changed, this, &MainWindow::sessionChanged);
    connect(&m_session, &Session::failed, m_messages, &MessageBar::sayRefused);
    connect(m_session.undoStack(), &QUndoStack::indexChanged, this, [this] {
        m_messages->withdrawDone();
        if (std::exchange(m_actsDone, m_session.undoStack()->index()) > m_session.undoStack()->index())
            sayUndone();
        m_actJustDone = true;
        QTimer::singleShot(0, this, [this] { m_actJustDone = false; });
    });
    connect(m_messages, &MessageBar::undoAsked, m_session.undoStack(), &QUndoStack::undo);
}

/// Tab from the rail, or a page that gives the focus itself, may reach what is scrolled away.
void MainWindow::showFocused(QWidget* focused)
{
    if (focused == nullptr || !m_stack->isAncestorOf(focused) || QApplication::mouseButtons() != Qt::NoButton)
        return;
    QTimer::singleShot(0, focused, [this, focused] {
        if (!focused->hasFocus() || m_arrivedAt == focused)
            return; // a page opens at its top
        m_arrivedAt = nullptr;
        const QRect seen = focused->visibleRegion().boundingRect();
        if (seen.isEmpty() || (seen != focused->rect() && focused->height() < height() / 2))
            bringIntoView(*focused, focused->rect());
    });
}

void MainWindow::leavePageFor(const Place& place)
{
    if (place.page != m_current)
        m_messages->pageLeft();
    goTo(place);
}

void MainWindow::connectActs()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { showFocused(now); });
    connect(m_rail, &Rail::chosen, this, [this](PageId page) {
        Place place;
        place.page = page;
        QWidget* const chosenWith = QApplication::focusWidget();
        leavePageFor(place);
        if (chosenWith != nullptr && m_rail->isAncestorOf(chosenWith)) // so that the arrows go on along the rail
            chosenWith->setFocus();
    });
    connect(m_menus, &Menus::goTo, this, &MainWindow::leavePageFor);
    connect(m_menus, &Menus::quitAsked, this, &QWidget::close);
    connect(m_menus, &Menus::newWorkspaceAsked, this, [this] {
        goTo(Place{});
        static_cast<HomePage*>(pageFor(PageId::Home))->startOurOwn();
    });
    connect(m_file, &FileActs::said, this, &MainWindow::say);
    connect(m_file, &FileActs::refused, this,
            [this](const QString& message) { m_messages->say(MessageKind::Refused, message); });
    connect(m_file, &FileActs::recentChanged, this, &MainWindow::rebuildMenusSoon);
    connect(m_round, &RoundActs::said, this, &MainWindow::say);
    connect(m_appearance, &AppearanceActs::lookAboutToChange, this, &MainWindow::clearPages);
    connect(m_appearance, &AppearanceActs::lookChanged, this, &MainWindow::lookChanged);
}

} // namespace soundings
