// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/drawn_here.h"

#include "app/cli/drawing/draw_report.h"
#include "app/cli/drawing/export_actions.h"

namespace soundings::cli {

Elsewhere drawnHere() { return {drawReport, exportActions}; }

} // namespace soundings::cli
