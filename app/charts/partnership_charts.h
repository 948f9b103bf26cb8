// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/agency_grid.h"
#include "app/charts/balance_chart.h"
#include "app/charts/position_chart.h"
#include "app/charts/relationship_map.h"
#include "core/partnership/influence_totals.h"
#include "core/partnership/partnership.h"

namespace soundings {

/// Each agency by its readiness and the trust it gives, and all together where they have a position. An agency's number
/// is its place among all agencies, as in the grid. No dots where no agency has both.
PositionChart positionFigure(const Partnership& partnership);
/// Who understands whom: each agency's trust in each other. No rows where no pair has answered.
AgencyGrid understandingGrid(const Partnership& partnership);
/// Pairs by their working levels. No lines where no pair may be named.
RelationshipMap relationshipFigure(const Partnership& partnership);
/// How often what belongs to each theme was marked as hindering and as helping. No rows without marks.
BalanceChart influenceFigure(const InfluenceTotals& totals);

} // namespace soundings
