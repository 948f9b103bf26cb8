// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace soundings {

class Session;
struct Round;

/// One round: its label, date, state, questionnaires and reopenings, and what can be done with it.
class RoundCard final : public QFrame {
    Q_OBJECT
public:
    RoundCard(Session& session, const Round& round, QWidget* parent = nullptr);

Q_SIGNALS:
    void changeAsked();
    void closeAsked();
    void reopenAsked();
    void removeAsked();
    void inviteAsked();
    void giveAsked();

private:
    void addReopenings(QVBoxLayout& column, const Round& round);
    void addExchange(QVBoxLayout& column, const Round& round);
    void addButtons(QVBoxLayout& column, const Round& round);
    Session& m_session;
};

} // namespace soundings
