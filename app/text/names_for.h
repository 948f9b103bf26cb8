// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/language.h"
#include "core/results/round_result.h"

namespace soundings {

/// Our agency and, where `about` is a partner of the round, its name.
Names namesFor(const RoundResult& result, const AgencyId& about);

} // namespace soundings
