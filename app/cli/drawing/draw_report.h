// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// What the verb `report` does. Paints charts, so it needs a QGuiApplication; in a library of its own, so that the
/// other verbs do not wait for what paints to be loaded.
int drawReport(const Options& options, const Streams& streams);

} // namespace soundings::cli
