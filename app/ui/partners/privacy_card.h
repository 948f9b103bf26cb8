// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;
class QVBoxLayout;

namespace soundings {

class Prompts;
class Session;

/// How many people stand behind any staff figure, which can be raised for the workspace, for good; and how staff
/// answers are protected.
class PrivacyCard final : public QWidget {
    Q_OBJECT
public:
    PrivacyCard(Session& session, Prompts& prompts, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& message);

protected:
    /// Enter in the field raises the number.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRaising(QVBoxLayout& column);
    void raise();
    Session& m_session;
    Prompts& m_prompts;
    QSpinBox* m_people;
};

} // namespace soundings
