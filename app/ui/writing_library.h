// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/writing.h"

namespace soundings {

/// The writers, loaded where they are not yet, in the language that the program speaks now: ask again for each use.
/// Throws Error{Internal} where their library is missing, cannot be loaded or is of another version.
const Writing& loadedWriting();

} // namespace soundings
