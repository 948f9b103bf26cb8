// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/place.h"

class QVBoxLayout;

namespace soundings {

class Session;

/// Home with a workspace: the next thing, what is unfinished in the round, and the rounds on a line.
class OverviewView final : public QWidget {
    Q_OBJECT
public:
    explicit OverviewView(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void goTo(const soundings::Place& place);
    void closeRoundAsked();

private:
    void addHead(QVBoxLayout& column);
    void addNext(QVBoxLayout& column);
    void addTasks(QVBoxLayout& column);
    void addRounds(QVBoxLayout& column);
    Session& m_session;
};

} // namespace soundings
