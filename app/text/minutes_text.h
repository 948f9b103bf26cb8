// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soundings {

/// "It takes about 10 minutes." From two hours on in hours, to the nearest.
QString minutesText(int minutes);

} // namespace soundings
