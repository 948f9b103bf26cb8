// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings {

/// Words of the toolkit's own dialogs and menus, for the languages that it does not speak itself: listed so that they
/// are among the sentences that are translated. Nothing uses the list; the toolkit looks the words up by itself.
extern const char* const kToolkitWords[];

} // namespace soundings
