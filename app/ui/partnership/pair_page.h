// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/page.h"

namespace soundings {

class PageLayout;
struct PartnershipView;

/// What two agencies say of each other, for two people to talk over: what the report of the kind mirror says.
class PairPage final : public Page {
    Q_OBJECT
public:
    PairPage(Session& session, Prompts& prompts, QWidget* parent = nullptr);
    void rebuild() override;
    void clear() override;
    void refresh(const Changes& changes) override;
    /// `place.about` and `place.other` are the two; without an `other` it is our own agency.
    void arrive(const Place& place) override;

Q_SIGNALS:
    void reportAsked(const soundings::AgencyId& one, const soundings::AgencyId& other);

private:
    void addHead(const QString& title);
    void addMirror(const PartnershipView& view);
    bool m_stale = false;
    AgencyId m_one;
    AgencyId m_other; ///< empty for our own agency
    PageId m_from = PageId::Partnership;
    PageLayout* m_layout;
};

} // namespace soundings
