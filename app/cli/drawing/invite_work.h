// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// `invite`: writes an invitation, and adds the round where it is new.
int invite(const Options& options, const Streams& streams);
/// `key`: the fingerprint of the workspace's key, and the key as a file.
int key(const Options& options, const Streams& streams);

} // namespace soundings::cli
