// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"

class QWidget;

namespace soundings {

/// The kinds of a partner response side by side: "We understand them", "We rely on them", "We work together".
QWidget* makeKindTiles(const PartnerResult& partner, QWidget* parent);

} // namespace soundings
