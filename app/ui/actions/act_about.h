// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/actions/action_lines.h"
#include "app/ui/place.h"

#include <vector>

namespace soundings {

/// Gives the focus to the first thing that can be done with the action about the question of `place`, where it is seen.
void focusAbout(const QWidget& page, const std::vector<ActionLine>& lines, const Place& place);

} // namespace soundings
