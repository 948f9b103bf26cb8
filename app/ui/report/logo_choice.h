// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

namespace soundings {

class FieldFault;
class Prompts;
class Session;

/// A logo from a file. What is refused is said above the button, and the logo that was there stays.
class LogoChoice final : public QWidget {
    Q_OBJECT
public:
    LogoChoice(const Session& session, Prompts& prompts, QWidget* parent = nullptr);
    /// What was chosen another day: if it cannot be read by now, there is no logo. Says nothing.
    void setPath(const QString& path);
    /// Empty where there is no logo.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QByteArray png() const { return m_png; }

Q_SIGNALS:
    void changed();

private:
    void choose();
    void remove();
    void showLogo();
    const Session& m_session;
    Prompts& m_prompts;
    QLabel* m_name;
    QPushButton* m_choose;
    QPushButton* m_remove;
    FieldFault* m_fault;
    QString m_path;
    QByteArray m_png;
};

} // namespace soundings
