// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/issue_list.h"

#include <optional>
#include <string>
#include <string_view>

namespace soundings {

/// The text of a file in whatever bytes it has: UTF-16 with a byte-order mark turned into UTF-8 and kept in `storage`,
/// everything else as it is, without a byte-order mark. Nothing is known of what is no UTF-8 yet. Empty, with a fault,
/// for a workbook, a web page and broken UTF-16.
std::optional<std::string_view> uncheckedFileText(std::string_view bytes, std::string& storage, IssueList& issues);

/// What stands in an answers file, in UTF-8 and without a byte-order mark. UTF-16 with a byte-order mark is turned into
/// UTF-8, and kept in `storage`. Empty, with a fault, for a workbook, a web page and text in another encoding
/// altogether.
std::optional<std::string_view> fileText(std::string_view bytes, std::string& storage, IssueList& issues);

} // namespace soundings
