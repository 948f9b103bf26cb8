// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ruler_chart.h"
#include "core/partnership/mirror.h"

namespace soundings {

/// Both sides section by section, the furthest apart first: the means of the answers that are rated on both sides, `a`
/// hollow and `b` filled. No rows where not both released answers.
RulerChart mirrorSections(const Mirror& mirror);
/// The same of single statements, in the order given; those that are not rated on both sides are left out. Statements
/// are worded as `a` answers them.
RulerChart mirrorItems(const Mirror& mirror, const std::vector<const ItemGap*>& items);

} // namespace soundings
