// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/page.h"
#include "core/comparison/round_comparison.h"

#include <memory>

class QLabel;
class QVBoxLayout;

namespace soundings {

class PageColumn;
class RoundPicker;

/// Two rounds side by side: the finding, the figure, its words and table, then what moved in each part.
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
    void addEmpty(QVBoxLayout& column);
    void addPickers(QVBoxLayout& column);
    void addSame(QVBoxLayout& column);
    void addMain(QVBoxLayout& column);
    void addParts(QVBoxLayout& column);
    void swap();
    bool m_stale = false;
    RoundId m_before;
    RoundId m_after;
    RoundId m_currentSeen; ///< the session's round when the two were chosen
    std::shared_ptr<const RoundComparison> m_comparison; ///< null where two different rounds are not chosen
    PageColumn* m_column = nullptr;
};

} // namespace soundings
