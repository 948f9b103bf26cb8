// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/ui/place.h"

#include <vector>

namespace soundings {

class Session;

/// A way on.
struct NextWay {
    enum class Act { Go, CloseRound, ExportReport };
    QString button;
    Act act = Act::Go;
    Place place;
};

/// The one thing to do next in a workspace: a sentence and a button; where there is more than one thing, the others
/// too.
struct NextThing {
    QString heading;
    QString sentence;
    NextWay way;
    std::vector<NextWay> others;
};

NextThing nextThing(const Session& session);

} // namespace soundings
