// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/page.h"
#include "core/partnership/partnership_view.h"

#include <memory>

namespace soundings {

class PageLayout;

/// How a partnership stands and what it talks about first; what stands behind that folds. In an agency's own workspace
/// of its own answers and the packs that were opened.
class PartnershipPage final : public Page {
    Q_OBJECT
public:
    PartnershipPage(Session& session, Prompts& prompts, QWidget* parent = nullptr);
    void rebuild() override;
    void clear() override;
    void refresh(const Changes& changes) override;
    void arrive(const Place& place) override;

Q_SIGNALS:
    void reportAsked();
    /// What others gave us is to be opened.
    void packsAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    static QString openPacksText();
    void addHead(const Round& round);
    void addEmpty();
    void addStanding();
    void addTalk();
    void addSentences();
    void addFigures();
    void addFolds();
    void showPair(std::size_t a, std::size_t b);
    bool m_stale = false;
    std::shared_ptr<const PartnershipView> m_view; ///< null where there is no round, or it cannot be read
    PageLayout* m_layout;
};

} // namespace soundings
