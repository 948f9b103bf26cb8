// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "app/ui/place.h"
#include "app/ui/results/line_list.h"
#include "app/ui/results/result_ptr.h"
#include "core/planning/next_band.h"

#include <set>

class QVBoxLayout;

namespace soundings {

/// What it would take to reach the next band of one index. A tick that something cannot be changed recomputes it.
class NextBandPanel final : public QWidget {
    Q_OBJECT
public:
    /// Readiness where `about` is empty, else our trust in that partner, which has an index. `cannot` are ticked.
    NextBandPanel(ResultPtr result, AgencyId about, std::set<ItemId> cannot, QWidget* parent = nullptr);

Q_SIGNALS:
    void goTo(const soundings::Place& place);
    void actionAsked(const soundings::ResultLine& line);
    /// Other items are ticked, and all lines are new.
    void cannotChanged(const std::set<ItemId>& cannot);

private:
    void fill();
    void addSets(const NextBand& next);
    QWidget* makeSet(const ImprovementSet& set, std::size_t number);
    void addCannot();
    LineList* makeList(const QString& name, std::vector<ResultLine> lines, QWidget* parent);
    void tick(const Place& place, bool isTicked);
    [[nodiscard]] ResultLine lineOf(const Improvement& improvement) const;
    [[nodiscard]] QuestionnaireId improved() const;
    ResultPtr m_result;
    AgencyId m_about;
    std::set<ItemId> m_cannot;
    QPointer<QWidget> m_inside;
};

} // namespace soundings
