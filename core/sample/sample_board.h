// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <string>

namespace soundings {

/// Fills a new workspace with the sample partnership as its board sees it: it invited to the last two rounds, and
/// opened the packs that six agencies gave it of them, each made in a workspace of its own by what a user does. The
/// same contents every time; marked as sample; `language` as for insertSample().
void insertSampleBoard(const Transaction& transaction, const std::string& language = "en");

} // namespace soundings
