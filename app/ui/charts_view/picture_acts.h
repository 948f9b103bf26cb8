// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_picture.h"

namespace soundings {

class Prompts;

/// Puts it on the clipboard in both kinds, so that who pastes takes the one that they can use; what is said then.
QString copyPicture(const ChartPicture& picture);
/// Asks where to and writes it there; what is said then, a fault too. Empty where the person changed their mind.
QString savePicture(const ChartPicture& picture, Prompts& prompts);

} // namespace soundings
