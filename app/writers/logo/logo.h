// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/document/writing.h"

namespace soundings {

inline constexpr int kLogoMegabytes = 2; ///< a file may have
inline constexpr int kLogoMegadots = 25; ///< a PNG or JPEG may have

/// Reads a PNG, JPEG or SVG file, whatever its name ends in. Refused before anything of it is decoded: a file that is
/// too large, a picture of too many dots, a drawing that runs something, reads other files or is made to take for ever.
Logo readLogo(const QString& path);

} // namespace soundings
