// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/charts/ruler_chart.h"
#include "app/ui/place.h"
#include "core/comparison/round_comparison.h"
#include "core/response/action.h"

class QVBoxLayout;

namespace soundings {

class Prompts;
struct ContributionLine;

/// What changed in one questionnaire or in our trust in one partner: sections, what moved it, and what was left out.
class ChangeCard final : public QFrame {
    Q_OBJECT
public:
    ChangeCard(const QString& objectName, Prompts& prompts, QWidget* parent = nullptr);
    // One of them, once.
    void show(const RoundComparison& comparison, const ResponseChange& change);
    void show(const RoundComparison& comparison, const StaffChange& change);
    /// What is done about it: the actions, which are at `place`, or that there are none where it fell.
    void showActions(const Place& place, const std::vector<Action>& about, bool isFallen);

Q_SIGNALS:
    void said(const QString& message);
    void goTo(const soundings::Place& place);

private:
    void addHeading(const QString& title, const ScoreChange& change);
    void addChart(const RoundComparison& comparison, const RulerChart& figure);
    void addMoved(const ResponseChange& change);
    void addContributions(const std::vector<ContributionLine>& lines, const ScoreChange& change);
    Prompts& m_prompts;
    QVBoxLayout* m_column;
    QString m_title;
};

} // namespace soundings
