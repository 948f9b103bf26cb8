// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace soundings {

class AppearanceActs;

/// How the program looks: language, theme and text size, with what is chosen now marked.
void fillViewMenu(QMenu& view, AppearanceActs& acts);

} // namespace soundings
