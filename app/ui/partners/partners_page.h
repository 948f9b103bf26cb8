// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/page.h"

class QVBoxLayout;

namespace soundings {

class RoundActs;
class RoundForm;
struct Round;

/// Partners: our agency, those we share information with, and the rounds.
class PartnersPage final : public Page {
    Q_OBJECT
public:
    PartnersPage(Session& session, Prompts& prompts, RoundActs& acts, QWidget* parent);
    void rebuild() override;
    void refresh(const Changes& changes) override;
    void arrive(const Place& place) override;

private:
    QWidget* content();
    void addAgencies(QVBoxLayout& column);
    void addRounds(QVBoxLayout& column);
    void addPrivacy(QVBoxLayout& column);
    void showForm(const Round* toChange);
    RoundActs& m_acts;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_roundColumn = nullptr;
    RoundForm* m_form = nullptr;
    bool m_isStale = false;
};

} // namespace soundings
