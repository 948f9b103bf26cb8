// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/page.h"

#include <QPointer>

class QStackedLayout;

namespace soundings {

class PageLayout;
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
    void addHead();
    void addAgencies();
    void addRounds();
    void addPrivacy();
    /// `from`: the page that leaving the form leads back to.
    void showForm(const Round* toChange, PageId from = PageId::Partners);
    void leaveForm();
    RoundActs& m_acts;
    QStackedLayout* m_stack;
    PageLayout* m_layout;
    QWidget* m_formView = nullptr; ///< the form of a round, in place of the lists
    QPointer<RoundForm> m_form; ///< in it
    bool m_isStale = false;
};

} // namespace soundings
