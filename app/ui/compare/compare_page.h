// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/compare/compared_choice.h"
#include "app/ui/page.h"
#include "core/comparison/round_comparison.h"
#include "core/response/action.h"

#include <memory>
#include <vector>

class QLabel;

namespace soundings {

class ChangeCard;
class PageLayout;
struct ChangedPart;
class RoundPicker;

/// Two rounds side by side: the finding, the figure, its words and table, then what moved in each part. Or all rounds
/// as lines.
class ComparePage final : public Page {
    Q_OBJECT
public:
    ComparePage(Session& session, Prompts& prompts, QWidget* parent = nullptr);
    void rebuild() override;
    void clear() override;
    void refresh(const Changes& changes) override;
    void arrive(const Place& place) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void chooseRounds();
    /// `title`, and the choice between two rounds and all.
    void addHead(const QString& title);
    void addPair();
    void addAll();
    void addEmpty();
    void addPickers();
    /// `gap` has nothing to be set beside the other round.
    void addGap(const Round& gap);
    void addMain();
    void addParts();
    void addFolded(const QString& words, const QString& objectName, std::vector<ChangedPart> folded);
    ChangeCard* makeCard(const ChangedPart& part);
    void addActions();
    bool m_stale = false;
    Compared m_compared = Compared::TwoRounds;
    RoundId m_before;
    RoundId m_after;
    RoundId m_currentSeen; ///< the session's round when the two were chosen
    std::shared_ptr<const RoundComparison> m_comparison; ///< null where two different rounds are not chosen
    std::vector<Action> m_actions;
    PageLayout* m_layout = nullptr;
};

} // namespace soundings
