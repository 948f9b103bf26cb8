// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/place.h"

class QPushButton;

namespace soundings {

class PageLayout;
class Session;
struct NextWay;
enum class ButtonRole;

/// Home with a workspace: the next thing, what is unfinished in the round, and the rounds on a line.
class OverviewView final : public QWidget {
    Q_OBJECT
public:
    explicit OverviewView(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void goTo(const soundings::Place& place);
    void closeRoundAsked();
    void reportAsked();
    void keepingAsked();

private:
    void addHead();
    void addNext();
    /// What is due and overdue, in a line; nothing where there is neither.
    void addDue();
    /// That the day has come to which the file is kept, or will soon; nothing before that.
    void addRetention();
    void addTasks();
    void addRounds();
    [[nodiscard]] QString lead() const;
    QPushButton* makeWay(ButtonRole role, const NextWay& way, const QString& objectName);
    Session& m_session;
    PageLayout* m_page;
};

} // namespace soundings
