// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

#include "core/comparison/round_comparison.h"

namespace soundings {

QLabel* makeCompareTitle(const QString& words);
/// What the comparison comes to, in one sentence.
QLabel* makeFinding(const RoundComparison& comparison);
/// The must-haves that stand elsewhere than in the earlier round, as a card; null where none does.
QFrame* makeMustHavesMoved(const RoundComparison& comparison);

} // namespace soundings
