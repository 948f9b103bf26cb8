// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace soundings {

class FieldFault;

/// How the screen is locked while people answer: the code, and when it begins anew for the next person.
class LockForm final : public QWidget {
    Q_OBJECT
public:
    explicit LockForm(QWidget* parent = nullptr);

Q_SIGNALS:
    void locked(const QString& code, int idleMinutes);

private:
    void lock();
    QLineEdit* makeCode(const QString& objectName);
    QLineEdit* m_code;
    QLineEdit* m_again;
    QComboBox* m_idle;
    FieldFault* m_fault;
};

} // namespace soundings
