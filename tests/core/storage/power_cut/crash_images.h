// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/storage/power_cut/recorded_disk.h"

#include <functional>

namespace soundings::test {

/// What is on a disk, put together when asked for: most images are only counted.
using CrashImage = std::function<Files()>;

/// Calls `look` with what may be on the disk if the power goes after any step of `disk`, and with how many promises had
/// been made by then. What was synced is there. Of the rest nothing may be, or everything, all but one step, one step
/// alone, or some of them in sectors of 512 bytes. The same images every time, each once; returns how many.
int forEachCrashImage(const RecordedDisk& disk,
                      const std::function<void(const CrashImage& image, std::size_t promises)>& look);

} // namespace soundings::test
