// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/exchange/exchange_acts.h"

#include "app/session/session.h"
#include "app/ui/exchange/give_pack_dialog.h"
#include "app/ui/exchange/invite_dialog.h"
#include "app/ui/exchange/key_dialog.h"
#include "app/ui/exchange/open_packs_dialog.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace soundings {

namespace {

/// Packs, invitations and folders among what is dragged.
QStringList pathsIn(const QMimeData& dragged)
{
    QStringList paths;
    for (const QUrl& url : dragged.urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QStringLiteral(".soundings-pack")) || path.endsWith(QStringLiteral(".soundings-round"))
            || QFileInfo(path).isDir())
            paths << path;
    }
    return paths;
}

} // namespace

ExchangeActs::ExchangeActs(Session& session, Prompts& prompts, QWidget* window, QObject* parent)
    : QObject(parent), m_session(session), m_prompts(prompts), m_window(window)
{
    if (m_window != nullptr) {
        m_window->setAcceptDrops(true);
        m_window->installEventFilter(this);
    }
}

bool ExchangeActs::mayTake() const { return m_session.isOpen() && !m_session.file().isReadOnly; }

void ExchangeActs::invite(const Round& round) { (new InviteDialog(m_session, m_prompts, round, m_window))->show(); }

void ExchangeActs::give(const Round& round) { (new GivePackDialog(m_session, m_prompts, round, m_window))->show(); }

void ExchangeActs::openPacks() { openPaths({}); }

void ExchangeActs::openPaths(const QStringList& paths)
{
    auto* dialog = new OpenPacksDialog(m_session, m_prompts, m_window);
    dialog->show();
    if (!paths.isEmpty())
        dialog->take(paths);
}

void ExchangeActs::showKey() { (new KeyDialog(m_session, m_prompts, m_window))->show(); }

bool ExchangeActs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event); // of which entering is one
    const QStringList paths = mayTake() && drop->mimeData()->hasUrls() ? pathsIn(*drop->mimeData()) : QStringList();
    if (paths.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        openPaths(paths);
    return true;
}

} // namespace soundings
