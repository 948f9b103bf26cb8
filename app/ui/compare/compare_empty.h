// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/kit/empty_state.h"
#include "core/response/round.h"

namespace soundings {

class Session;

/// What the Compare page says while there are fewer than two rounds.
EmptyState* makeCompareEmpty();
/// The same where `gap` has no number to be set beside those of `other`; `isOpen`: it can still be answered.
EmptyState* makeCompareGap(const Session& session, const Round& gap, const Round& other, bool isOpen);
/// The same where both rounds chosen are one.
QWidget* makeSameRoundTwice();

} // namespace soundings
