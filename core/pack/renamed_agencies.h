// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/pack.h"

#include <functional>

namespace soundings {

/// The pack with every agency in it as `known` knows it: between the ids that all workspaces of a round share and those
/// of one workspace.
Pack withAgencies(Pack pack, const std::function<PackAgency(const PackAgency&)>& known);

} // namespace soundings
