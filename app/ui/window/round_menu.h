// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/place.h"

#include <functional>

class QMenu;

namespace soundings {

class RoundActs;
class Session;

/// Which round the pages show, a new one, and what is done to the one that is shown.
void fillRoundMenu(QMenu& menu, Session& session, RoundActs& acts, const std::function<void(const Place&)>& goTo);

} // namespace soundings
