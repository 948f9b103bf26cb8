// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/main_window.h"

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/ui/make_page.h"
#include "app/ui/page.h"
#include "app/ui/round_acts.h"
#include "app/ui/theme/icon.h"
#include "app/ui/theme/theme.h"
#include "app/ui/window/appearance_acts.h"
#include "app/ui/window/file_acts.h"
#include "app/ui/window/menus.h"
#include "app/ui/window/message_bar.h"
#include "app/ui/window/rail.h"
#include "app/ui/window/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace soundings {

namespace {

constexpr QSize kLeast(900, 600);
constexpr QSize kAtFirst(1200, 780);
constexpr QSize kFrame(0, 48); ///< room for the title bar of most desktops

} // namespace

MainWindow::MainWindow(Session& session, Prompts& prompts, Settings& settings)
    : m_session(session), m_prompts(prompts), m_settings(settings),
      m_file(new FileActs(session, prompts, settings, this)), m_round(new RoundActs(session, prompts, this)),
      m_appearance(new AppearanceActs(settings, this)), m_rail(new Rail(this)), m_messages(new MessageBar(this)),
      m_stack(new QStackedWidget(this)), m_status(new StatusLine(session, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(kLeast);
    if (!restoreGeometry(settings.windowGeometry()))
        resize(kAtFirst.boundedTo(screen()->availableSize() - kFrame));
    layOut();
    m_menus = new Menus(*menuBar(), session, prompts, {*m_file, *m_round, *m_appearance}, this);
    connectSession();
    connectActs();
}

// Pages may still listen while the session closes with the program, and the focus moves while they go.
MainWindow::~MainWindow()
{
    m_session.disconnect(this);
    qApp->disconnect(this);
    for (const auto& [id, page] : m_pages)
        page->disconnect(this);
}

Page* MainWindow::pageFor(PageId id)
{
    const auto made = m_pages.find(id);
    if (made != m_pages.end())
        return made->second;
    Page* page = makePage(id, {m_session, m_prompts, *m_file, *m_round}, m_stack);
    if (page == nullptr)
        return nullptr;
    m_stack->addWidget(page);
    m_pages[id] = page;
    connect(page, &Page::goTo, this, &MainWindow::goTo);
    connect(page, &Page::said, this, &MainWindow::say);
    connect(page, &Page::taken, m_messages, &MessageBar::dismiss);
    connect(page, &Page::attended, this, &MainWindow::attend);
    page->rebuild();
    return page;
}

void MainWindow::goTo(const Place& place)
{
    if (!m_session.isOpen() && place.page != PageId::Home)
        return;
    Page* page = pageFor(place.page);
    if (page == nullptr)
        return;
    if (m_outdated.erase(place.page) > 0)
        page->rebuild();
    m_current = place.page;
    m_rail->setCurrent(place.page);
    if (m_stack->currentWidget() != page && focusWidget() != nullptr && m_stack->isAncestorOf(focusWidget()))
        focusWidget()->clearFocus(); // Qt would give it to whatever comes first on the next page
    m_stack->setCurrentWidget(page);
    page->arrive(place);
    if (!page->isAncestorOf(QApplication::focusWidget()))
        page->focusAgain();
    if (place.item.isEmpty() && place.step == PlaceStep::None)
        m_arrivedAt = QApplication::focusWidget();
}

void MainWindow::workspaceChanged()
{
    m_messages->dismiss();
    showWorkspace();
}

void MainWindow::showWorkspace()
{
    m_rail->setReach(m_session.isOpen() ? Rail::Reach::AllPages : Rail::Reach::HomeOnly);
    rebuildAll();
    goTo(Place{});
}

void MainWindow::sessionChanged(const Changes& changes)
{
    keepFocusOnPage();
    for (const auto& [id, page] : m_pages)
        if (!m_outdated.contains(id))
            page->refresh(changes);
    m_status->refresh();
    showTitle();
    if (changes.rounds || changes.currentRound)
        rebuildMenusSoon();
}

/// The button that was pressed may be gone with what it changed; Qt would go on at the rail.
void MainWindow::keepFocusOnPage()
{
    QWidget* const focused = focusWidget();
    const auto at = m_pages.find(m_current);
    if (focused == nullptr || at == m_pages.end() || !at->second->isAncestorOf(focused))
        return;
    Page* const page = at->second;
    const QPoint place = focused->mapToGlobal(focused->rect().center());
    QTimer::singleShot(0, page, [this, page, place] {
        const QWidget* now = focusWidget();
        if (page->isVisible() && (now == nullptr || m_rail->isAncestorOf(now)))
            page->focusNear(place);
    });
}

void MainWindow::lookChanged()
{
    keepFocusOnPage();
    m_rail->retranslate();
    m_messages->retranslate();
    for (const auto& [id, page] : m_pages)
        if (id == m_current)
            page->rebuild();
        else
            m_outdated.insert(id);
    showAround();
}

void MainWindow::rebuildAll()
{
    m_outdated.clear();
    for (const auto& [id, page] : m_pages)
        page->rebuild();
    showAround();
}

void MainWindow::clearPages()
{
    for (const auto& [id, page] : m_pages)
        page->clear();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        lookChanged();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_session.refreshIfChanged();
    QMainWindow::changeEvent(event);
}

/// The first page is made once the window stands on the screen; by then a workspace may have been opened.
void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_hasAppeared, true))
        return;
    QTimer::singleShot(0, this, [this] {
        setWindowIcon(programIcon()); // painted in every size a desktop may want
        addToolbar();
        Q_EMIT appeared();
        if (m_pages.empty())
            showWorkspace(); // what was said meanwhile stays: the file to open may have been refused
    });
}

/// What closes with the program needs no page of its own any more.
void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    m_session.disconnect(this);
    m_file->closeWorkspace();
    QMainWindow::closeEvent(event);
}

} // namespace soundings
