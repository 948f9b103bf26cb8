// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/main_window.h"

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/ui/back_words.h"
#include "app/ui/home/home_page.h"
#include "app/ui/kit/settled_layout.h"
#include "app/ui/make_page.h"
#include "app/ui/page.h"
#include "app/ui/round_acts.h"
#include "app/ui/theme/icon.h"
#include "app/ui/window/act_messages.h"
#include "app/ui/window/appearance_acts.h"
#include "app/ui/window/file_acts.h"
#include "app/ui/window/menus.h"
#include "app/ui/window/message_bar.h"
#include "app/ui/window/page_area.h"
#include "app/ui/window/page_focus.h"
#include "app/ui/window/page_scroll.h"
#include "app/ui/window/rail.h"
#include "app/ui/window/status_line.h"
#include "app/ui/window/window_bars.h"
#include "app/ui/window/window_lock.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace soundings {

namespace {

constexpr QSize kLeast(640, 400); ///< designed for 900 by 600 and up; what is smaller scrolls
constexpr QSize kAtFirst(1200, 780);
constexpr QSize kFrame(0, 48); ///< room for the title bar of most desktops

} // namespace

MainWindow::MainWindow(Session& session, Prompts& prompts, Settings& settings)
    : m_session(session), m_prompts(prompts), m_settings(settings),
      m_file(new FileActs(session, prompts, settings, this)), m_round(new RoundActs(session, prompts, this)),
      m_appearance(new AppearanceActs(settings, this)), m_rail(new Rail(this)), m_messages(new MessageBar(this)),
      m_stack(new QStackedWidget(this)), m_status(new StatusLine(session, this)),
      m_menus(new Menus(*menuBar(), session, prompts, {*m_file, *m_round, *m_appearance}, this)),
      m_bars(new WindowBars(*this, session, {*m_menus, *m_rail, *m_status})),
      m_acts(new ActMessages(
          session, *m_messages, [this] { return isPageTaken(); }, this)),
      m_focus(new PageFocus(*this, *m_stack, *m_rail)), m_lock(new WindowLock(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    const QSize room = screen()->availableSize() - kFrame;
    setMinimumSize(kLeast.boundedTo(room));
    if (!restoreGeometry(settings.windowGeometry()))
        resize(kAtFirst.boundedTo(room));
    layOut();
    new PageScroll(*this, *m_stack);
    connect(&m_session, &Session::opened, this, &MainWindow::workspaceChanged);
    connect(&m_session, &Session::closed, this, &MainWindow::workspaceChanged);
    connect(&m_session, &Session::changed, this, &MainWindow::sessionChanged);
    connectActs();
}

void MainWindow::layOut()
{
    auto* whole = new QWidget(this);
    auto* rows = new QVBoxLayout(whole);
    auto* columns = new QHBoxLayout;
    for (QBoxLayout* layout : std::initializer_list<QBoxLayout*>{rows, columns}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    m_stack->setObjectName(QStringLiteral("pages"));
    columns->addWidget(m_rail);
    columns->addWidget(new PageArea(m_messages, m_stack, whole), 1);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    setCentralWidget(whole);
}

void MainWindow::connectActs()
{
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
    connect(m_file, &FileActs::said, m_acts, &ActMessages::say);
    connect(m_file, &FileActs::refused, this,
            [this](const QString& message) { m_messages->say(MessageKind::Refused, message); });
    connect(m_messages, &MessageBar::offerTaken, this, [this](FileOffer offer, const QString& file) {
        if (!m_lock->isHeld()) // it may ask for a file
            m_file->takeOffer(offer, file);
    });
    connect(&m_session, &Session::failed, m_status, &StatusLine::refresh);
    connect(m_file, &FileActs::recentChanged, m_bars, &WindowBars::rebuildMenusSoon);
    connect(m_round, &RoundActs::said, m_acts, &ActMessages::say);
    connect(m_round, &RoundActs::warned, this,
            [this](const QString& message) { m_messages->say(MessageKind::Care, message); });
    connect(m_round, &RoundActs::closed, m_messages, &MessageBar::offerResults);
    connect(m_messages, &MessageBar::resultsAsked, this, [this](const RoundId& round) {
        if (m_session.rounds().current() && m_session.rounds().current()->id != round)
            m_session.rounds().choose(round);
        leavePageFor({PageId::Results, {}, {}, {}});
    });
    connect(m_appearance, &AppearanceActs::lookAboutToChange, this, &MainWindow::clearPages);
    connect(m_appearance, &AppearanceActs::lookChanged, this, &MainWindow::lookChanged);
}

void MainWindow::leavePageFor(const Place& place)
{
    if (place.page != m_current)
        m_messages->pageLeft();
    Place known = place;
    known.from = m_current;
    goTo(known);
}

bool MainWindow::isPageTaken() const
{
    const auto page = m_pages.find(m_current);
    return page == m_pages.end() || page->second->isTaken();
}

// Pages may still listen while the session closes with the program, and the focus moves while they go.
MainWindow::~MainWindow()
{
    m_session.disconnect(this);
    for (const auto& [id, page] : m_pages) { // from us alone: Qt's style sheets hear of it that a page is no more
        page->disconnect(this);
        page->disconnect(m_messages);
    }
    delete m_focus; // these hear of what the pages do as they go
    delete m_acts;
    delete m_bars;
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
    connect(page, &Page::goTo, this, &MainWindow::leavePageFor);
    connect(page, &Page::said, m_acts, &ActMessages::say);
    connect(page, &Page::roundClosed, m_messages, &MessageBar::offerResults);
    connect(page, &Page::taken, m_messages, &MessageBar::dismiss);
    connect(page, &Page::attended, this, [this](Attendance who) {
        m_bars->attend(who);
        m_lock->hold(who == Attendance::Locked);
    });
    page->rebuild();
    return page;
}

void MainWindow::goTo(const Place& place)
{
    if (m_session.isOpen() && m_session.workspace().isBoard() && !isForBoard(place.page))
        return goTo({PageId::Partnership, {}, {}, {}}); // a board has no answers of its own
    if (m_lock->isHeld() || (!m_session.isOpen() && place.page != PageId::Home))
        return;
    Page* page = pageFor(place.page);
    if (page == nullptr)
        return;
    if (m_outdated.erase(place.page) > 0)
        page->rebuild();
    if (const auto left = m_pages.find(m_current); left != m_pages.end() && left->second != page)
        left->second->rememberFocus();
    m_current = place.page;
    m_rail->setCurrent(pageLit(place));
    if (m_stack->currentWidget() != page && focusWidget() != nullptr && m_stack->isAncestorOf(focusWidget()))
        focusWidget()->clearFocus(); // Qt would give it to whatever comes first on the next page
    m_stack->setCurrentWidget(page);
    const bool isReturn = place.step == PlaceStep::Return;
    if (!isReturn)
        page->showTop();
    page->arrive(place);
    settleLayout();
    if (!page->isAncestorOf(focusWidget()))
        isReturn ? page->focusAgain() : page->focusFirst();
    if (place.item.isEmpty() && place.step != PlaceStep::NewRound)
        m_focus->arrivedAt(focusWidget());
}

void MainWindow::workspaceChanged()
{
    m_messages->dismiss();
    showWorkspace();
}

void MainWindow::showWorkspace()
{
    const bool isBoard = m_session.isOpen() && m_session.workspace().isBoard();
    m_rail->setReach(isBoard ? Rail::Reach::Board : m_session.isOpen() ? Rail::Reach::AllPages : Rail::Reach::HomeOnly);
    rebuildAll();
    goTo(Place{});
}

void MainWindow::sessionChanged(const Changes& changes)
{
    m_focus->keepOn(m_stack->currentWidget());
    if (changes.rounds || changes.currentRound)
        m_messages->roundsMoved();
    for (const auto& [id, page] : m_pages)
        if (!m_outdated.contains(id))
            page->refresh(changes);
    m_bars->refreshState();
    if (changes.rounds || changes.currentRound)
        m_bars->rebuildMenusSoon();
}

void MainWindow::lookChanged()
{
    m_focus->keepOn(m_stack->currentWidget());
    m_rail->retranslate();
    m_messages->retranslate();
    for (const auto& [id, page] : m_pages)
        if (id == m_current)
            page->rebuild();
        else
            m_outdated.insert(id);
    m_bars->refresh();
}

void MainWindow::rebuildAll()
{
    m_outdated.clear();
    for (const auto& [id, page] : m_pages)
        page->rebuild();
    m_bars->refresh();
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
        m_bars->addToolbar();
        Q_EMIT appeared();
        if (m_pages.empty())
            showWorkspace(); // what was said meanwhile stays: the file to open may have been refused
    });
}

/// What closes with the program needs no page of its own any more.
void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_file->mayLeave()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_session.disconnect(this);
    m_session.close();
    QMainWindow::closeEvent(event);
}

} // namespace soundings
