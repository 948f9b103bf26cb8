// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <optional>
#include <string>

namespace soundings::cli {

/// `export`: writes a pack, or says what would be in it.
int exportPack(const Options& options, const Streams& streams);

/// The first line of --passphrase-file; empty where there is no such option. Throws UsageError for an empty one.
std::optional<std::string> passphraseOf(const Options& options);

} // namespace soundings::cli
