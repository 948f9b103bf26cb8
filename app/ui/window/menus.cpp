// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/menus.h"

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/ui/exchange/exchange_acts.h"
#include "app/ui/keeping/keeping_acts.h"
#include "app/ui/prompts.h"
#include "app/ui/round_acts.h"
#include "app/ui/theme/icon.h"
#include "app/ui/window/about_text.h"
#include "app/ui/window/copy_text.h"
#include "app/ui/window/file_acts.h"
#include "app/ui/window/menu_act.h"
#include "app/ui/window/rail.h"
#include "app/ui/window/round_menu.h"
#include "app/ui/window/view_menu.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QUndoStack>

#include <utility>

namespace soundings {

namespace {

/// Of the menus that are there now; those before may not be gone yet. Null where there is none.
QAction* actionNamed(const QMenuBar& bar, const QString& objectName)
{
    for (const QAction* menu : bar.actions())
        for (QAction* action : menu->menu()->actions())
            if (!objectName.isEmpty() && action->objectName() == objectName)
                return action;
    return nullptr;
}

} // namespace

Menus::Menus(QMenuBar& bar, Session& session, Prompts& prompts, Acts acts, QObject* parent)
    : QObject(parent), m_bar(bar), m_session(session), m_prompts(prompts), m_acts(acts)
{
    m_bar.setObjectName(QStringLiteral("menuBar"));
    rebuild();
}

void Menus::rebuild()
{
    for (QAction* old : m_bar.actions()) {
        m_bar.removeAction(old);
        old->menu()->deleteLater();
    }
    const bool isAll = m_attendance == Attendance::Officer;
    if (isAll) {
        buildFile();
        buildEdit();
        buildRound();
    }
    fillViewMenu(*addMenu(tr("&View"), QStringLiteral("menu-view")), m_acts.appearance);
    if (isAll)
        buildGo();
    if (m_attendance != Attendance::Locked) // its links and windows lead out of the program
        buildHelp();
}

void Menus::attend(Attendance who)
{
    if (std::exchange(m_attendance, who) != who)
        rebuild();
}

QList<QAction*> Menus::everyday() const
{
    QList<QAction*> acts;
    for (const auto& [name, drawing] :
         std::initializer_list<std::pair<const char*, const char*>>{{"edit-undo", "undo"},
                                                                    {"edit-redo", "redo"},
                                                                    {"", ""},
                                                                    {"file-export-report", "report"},
                                                                    {"", ""},
                                                                    {"view-smaller", "text-smaller"},
                                                                    {"view-larger", "text-larger"}}) {
        QAction* const act = actionNamed(m_bar, QLatin1String(name));
        if (act != nullptr) {
            act->setIcon(icon(QLatin1String(drawing)));
            act->setIconVisibleInMenu(false);
        }
        acts << act;
    }
    return acts;
}

QMenu* Menus::addMenu(const QString& title, const QString& objectName)
{
    auto* menu = new QMenu(title, &m_bar);
    menu->setObjectName(objectName);
    menu->setToolTipsVisible(true);
    m_bar.addMenu(menu);
    return menu;
}

void Menus::buildFile()
{
    QMenu& file = *addMenu(tr("&File"), QStringLiteral("menu-file"));
    FileActs& acts = m_acts.file;
    const bool isOpen = m_session.isOpen();
    addAct(
        file, tr("&New workspace…"), QStringLiteral("file-new"), [this] { Q_EMIT newWorkspaceAsked(); },
        QKeySequence::New);
    addAct(
        file, tr("&Open…"), QStringLiteral("file-open"), [&acts] { acts.open(); }, QKeySequence::Open);
    addRecentFiles(file);
    file.addSeparator();
    ExchangeActs& exchange = m_acts.round.exchange();
    const bool mayWrite = isOpen && !m_session.file().isReadOnly;
    addAct(file, tr("Open packs and in&vitations…"), QStringLiteral("file-open-packs"), [&exchange] {
        exchange.openPacks();
    })->setEnabled(mayWrite);
    addAct(file, tr("Our &key…"), QStringLiteral("file-key"), [&exchange] {
        exchange.showKey();
    })->setEnabled(mayWrite);
    file.addSeparator();
    addAct(file, tr("&Explore the sample partnership"), QStringLiteral("file-sample"),
           [&acts] { acts.exploreSample(); });
    addAct(file, tr("Explore the sample as its boar&d sees it"), QStringLiteral("file-sample-board"),
           [&acts] { acts.exploreSample(SampleKind::Board); });
    addAct(file, tr("&Reset the sample…"), QStringLiteral("file-reset-sample"), [&acts] { acts.resetSample(); });
    file.addSeparator();
    addAct(
        file, tr("&Save a copy…"), QStringLiteral("file-save-copy"), [&acts] { acts.saveCopy(); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S))
        ->setEnabled(isOpen);
    addAct(
        file, tr("Export or print a re&port…"), QStringLiteral("file-export-report"), [&acts] { acts.showReport(); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E))
        ->setEnabled(isOpen && m_session.rounds().current());
    addAct(file, tr("A&bout this file…"), QStringLiteral("file-keeping"), [this] {
        if (const QString said = askKeeping(m_session, m_prompts); !said.isEmpty())
            Q_EMIT m_acts.file.said(said);
    })->setEnabled(isOpen && !m_session.file().isReadOnly);
    addAct(
        file, tr("&Close workspace"), QStringLiteral("file-close"), [&acts] { acts.closeWorkspace(); },
        QKeySequence(Qt::CTRL | Qt::Key_W))
        ->setEnabled(isOpen);
    file.addSeparator();
    addAct(
        file, tr("&Quit"), QStringLiteral("file-quit"), [this] { Q_EMIT quitAsked(); },
        QKeySequence(Qt::CTRL | Qt::Key_Q))
        ->setMenuRole(QAction::QuitRole);
}

void Menus::addRecentFiles(QMenu& file)
{
    QMenu& recent = *file.addMenu(tr("Open recen&t"));
    recent.setObjectName(QStringLiteral("menu-recent"));
    const QStringList files = m_acts.file.settings().recentFiles();
    recent.setEnabled(!files.isEmpty());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString path = files[i];
        QString name = QFileInfo(path).completeBaseName();
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action =
            addAct(recent, name, QStringLiteral("recent-%1").arg(i), [this, path] { m_acts.file.openPath(path); });
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
    }
    recent.addSeparator();
    addAct(recent, tr("&Clear this list"), QStringLiteral("recent-clear"), [this] {
        m_acts.file.settings().clearRecentFiles();
        Q_EMIT m_acts.file.recentChanged();
    });
}

void Menus::buildEdit()
{
    QMenu& edit = *addMenu(tr("&Edit"), QStringLiteral("menu-edit"));
    QAction* undo = m_session.undoStack()->createUndoAction(&edit, tr("&Undo"));
    undo->setObjectName(QStringLiteral("edit-undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_session.undoStack()->createRedoAction(&edit, tr("&Redo"));
    redo->setObjectName(QStringLiteral("edit-redo"));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    edit.addActions({undo, redo});
    edit.addSeparator();
    addAct(
        edit, tr("&Copy"), QStringLiteral("edit-copy"), [] { copyText(QApplication::focusWidget()); },
        QKeySequence::Copy);
}

void Menus::buildRound()
{
    fillRoundMenu(*addMenu(tr("&Round"), QStringLiteral("menu-round")), m_session, m_acts.round,
                  [this](const Place& place) { Q_EMIT goTo(place); });
}

void Menus::buildGo()
{
    QMenu& go = *addMenu(tr("&Go"), QStringLiteral("menu-go"));
    int number = 0;
    for (const PageId page : allPages()) {
        ++number;
        if (m_session.isOpen() && m_session.workspace().isBoard() && !isForBoard(page))
            continue;
        addAct(
            go, pageTitle(page), QStringLiteral("go-%1").arg(number),
            [this, page] {
                Place place;
                place.page = page;
                Q_EMIT goTo(place);
            },
            QKeySequence(QStringLiteral("Ctrl+%1").arg(number)))
            ->setEnabled(m_session.isOpen() || page == PageId::Home);
    }
}

void Menus::buildHelp()
{
    QMenu& help = *addMenu(tr("&Help"), QStringLiteral("menu-help"));
    addAct(
        help, tr("&Keyboard shortcuts"), QStringLiteral("help-shortcuts"),
        [this] { m_prompts.tell(tr("Keyboard shortcuts"), shortcutsText(m_bar)); },
        QKeySequence(QKeySequence::HelpContents));
    addAct(help, tr("&About Soundings"), QStringLiteral("help-about"), [this] {
        m_prompts.tell(tr("About Soundings"), aboutText());
    })->setMenuRole(QAction::AboutRole);
}

} // namespace soundings
