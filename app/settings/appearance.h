// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace soundings {

/// System follows the desktop; Contrast uses the system's palette alone.
enum class ThemeChoice { System, Light, Dark, Contrast };
/// Body text relative to the system's font: 1.0, 1.25, 1.5 and 2.0.
enum class TextSize { Normal, Large, Larger, Double };

/// "system", "light", "dark", "contrast": in the settings and on the command line.
QString themeName(ThemeChoice theme);
std::optional<ThemeChoice> themeNamed(const QString& name);
/// "100", "125", "150", "200".
QString textSizeName(TextSize size);
std::optional<TextSize> textSizeNamed(const QString& name);

} // namespace soundings
