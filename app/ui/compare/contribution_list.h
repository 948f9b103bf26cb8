// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/text/contribution_text.h"

namespace soundings {

/// What moved a number: the largest contributions, the others behind one line that says what they come to, and what all
/// of them come to.
class ContributionList final : public QWidget {
    Q_OBJECT
public:
    /// `lines` of `change`; not empty.
    ContributionList(const QString& objectName, const std::vector<ContributionLine>& lines, const ScoreChange& change,
                     QWidget* parent = nullptr);
};

/// What moved readiness, as a card; null where the two rounds say nothing about that.
QFrame* makeReadinessMoved(const RoundComparison& comparison);

} // namespace soundings
