// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace soundings {

class FieldFault;
class ScreenLock;

/// Asks for the code of the lock.
class UnlockPage final : public QWidget {
    Q_OBJECT
public:
    UnlockPage(ScreenLock& lock, QWidget* parent);
    /// Asks anew.
    void ask();
    /// Nothing of what was typed is left.
    void forget();

Q_SIGNALS:
    void unlocked();
    void back();

private:
    void tryCode();
    ScreenLock& m_lock;
    QLineEdit* m_code;
    FieldFault* m_fault;
};

} // namespace soundings
