// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace soundings {

/// Fills a new workspace with the sample partnership: six invented agencies, four rounds over two years, seen from one
/// of them (resources/sample/README.md tells the stories). The same contents every time; marked as sample.
void insertSample(const Transaction& transaction);

} // namespace soundings
