// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/look/tokens.h"
#include "app/settings/appearance.h"

namespace soundings {

/// Puts palette, font and style sheet on the whole program at once; again whenever a setting changes.
/// Needs a QApplication. Widgets hear QEvent::StyleChange.
void applyTheme(ThemeChoice theme, TextSize size);
ThemeChoice themeChoice();
TextSize textSize();

/// The tokens of the theme that is on now.
const Tokens& currentTokens();
/// Body text in pixels as the person set it. Never below 14 at normal size: a desktop that says nothing gives 12.
double bodyPixels();

} // namespace soundings
