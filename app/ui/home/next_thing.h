// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/ui/place.h"

namespace soundings {

class Session;

/// The one thing to do next in a workspace: a sentence and a button.
struct NextThing {
    enum class Act { Go, CloseRound };
    QString heading;
    QString sentence;
    QString button;
    Act act = Act::Go;
    Place place;
};

NextThing nextThing(const Session& session);

} // namespace soundings
