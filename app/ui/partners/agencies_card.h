// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/place.h"

#include <vector>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace soundings {

class Prompts;
class Session;
struct Agency;

/// Our agency and the partners: add, rename, retire, bring back and remove. All of it can be undone.
class AgenciesCard final : public QWidget {
    Q_OBJECT
public:
    AgenciesCard(Session& session, Prompts& prompts, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& message);
    void goTo(const soundings::Place& place);

private:
    void addOurs(QVBoxLayout& column);
    void addPartners(QVBoxLayout& column);
    void addAdding(QVBoxLayout& column);
    QWidget* row(const Agency& agency);
    void addChanges(std::vector<QWidget*>& acts, const Agency& agency);
    void addWays(std::vector<QWidget*>& acts, const Agency& partner);
    [[nodiscard]] bool hasBothSides(const Agency& partner) const;
    void addStanding(std::vector<QWidget*>& acts, const Agency& agency);
    void addRemoving(std::vector<QWidget*>& acts, const Agency& agency);
    [[nodiscard]] bool isTaken(const QString& name, const Agency& by) const;
    void rename(const Agency& agency);
    void add();
    /// Why the name that was typed is not added, under it; empty: nothing is wrong with it.
    void complain(const QString& why);
    Session& m_session;
    Prompts& m_prompts;
    QLineEdit* m_name;
    QLabel* m_fault;
};

} // namespace soundings
