// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace soundings {

/// Fills a new workspace with the sample partnership: six invented agencies, four rounds over two years, seen from one
/// of them, the first if none is named (resources/sample/README.md has the stories). The same contents every time;
/// marked as sample. What people wrote in it is in `language` where the sample has it ("cy"), else in English; names
/// and labels are the same in both. Throws Error{NoSuchAgency}.
void insertSample(const Transaction& transaction, const std::string& language = "en", const std::string& agency = {});

} // namespace soundings
