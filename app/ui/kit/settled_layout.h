// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings {

/// Lays out what waits for it: rows fold once they know their width, and the page then has another height. Called
/// before a page is painted for the first time, or one frame would show it with scroll bars it does not need.
void settleLayout();

} // namespace soundings
