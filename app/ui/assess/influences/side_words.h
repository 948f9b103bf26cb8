// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/response/answer.h"

namespace soundings {

/// Who shares with whom on a side of the influences, and that marking it is optional.
QString sideWords(InfluenceSide side, const QString& partner);

} // namespace soundings
