// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/act_messages.h"

#include "app/session/session.h"
#include "app/text/update_text.h"
#include "app/ui/window/message_bar.h"

#include <QFileInfo>
#include <QTimer>
#include <QUndoStack>

#include <utility>

namespace soundings {

ActMessages::ActMessages(Session& session, MessageBar& bar, std::function<bool()> showsUndoing, QObject* parent)
    : QObject(parent), m_session(session), m_bar(bar), m_showsUndoing(std::move(showsUndoing))
{
    connect(&session, &Session::failed, this, &ActMessages::sayFailed);
    connect(session.undoStack(), &QUndoStack::indexChanged, this, &ActMessages::undoStackMoved);
    connect(&session, &Session::updated, this, [this](const std::vector<std::string>& copiesLeft) {
        m_bar.say(MessageKind::Note, updatedText(QFileInfo(m_session.file().path).fileName(), copiesLeft));
    });
    connect(&session, &Session::settled, &bar, &MessageBar::dismiss);
    connect(&bar, &MessageBar::undoAsked, session.undoStack(), &QUndoStack::undo);
}

void ActMessages::undoStackMoved(int index)
{
    m_bar.withdrawDone();
    const QString undone = m_session.undoStack()->redoText();
    if (std::exchange(m_actsDone, index) > index && !undone.isEmpty() && !m_showsUndoing())
        m_bar.say(MessageKind::Note, tr("Undone: %1.").arg(undone));
    m_actJustDone = true;
    QTimer::singleShot(0, this, [this] { m_actJustDone = false; });
}

void ActMessages::sayFailed(const Error& error)
{
    std::vector<FileOffer> offers;
    if (error.code() == ErrorCode::FileGone)
        offers = {FileOffer::SaveAsNew};
    else if (error.code() == ErrorCode::FileReplaced)
        offers = {FileOffer::SaveAsNew, FileOffer::ReadOther};
    else if (error.code() == ErrorCode::Locked && QString::fromStdString(error.file()) != m_session.file().path)
        offers = {FileOffer::TryAgain, FileOffer::OpenToRead};
    m_bar.sayRefused(error, offers);
}

void ActMessages::say(const QString& message)
{
    const bool isFresh = m_actJustDone && m_session.undoStack()->canUndo();
    m_bar.say(isFresh ? MessageKind::Done : MessageKind::Note, message,
              isFresh ? MessageBar::Undo::Offered : MessageBar::Undo::No);
}

} // namespace soundings
