// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace soundings {

class Error;
class MessageBar;
class Session;

/// Says in the message bar what was done, with a way to undo where that undoes just this; what was undone; what failed.
class ActMessages final : public QObject {
    Q_OBJECT
public:
    /// `showsUndoing`: whether the page that is seen shows for itself what is undone.
    ActMessages(Session& session, MessageBar& bar, std::function<bool()> showsUndoing, QObject* parent);
    void say(const QString& message);

private:
    void undoStackMoved(int index);
    /// With what can be done about it, where it is about a file.
    void sayFailed(const Error& error);
    Session& m_session;
    MessageBar& m_bar;
    std::function<bool()> m_showsUndoing;
    int m_actsDone = 0; ///< as far as the undo stack goes
    bool m_actJustDone = false; ///< the next message is about it, so it can be undone from there
};

} // namespace soundings
