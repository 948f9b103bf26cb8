// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace soundings {

/// A logo for the first page of documents.
struct Logo {
    QByteArray png; ///< made anew from the picture's dots: nothing else of the file is in it; empty where refused
    QString fault; ///< why the file is refused, as a sentence; empty where it is not
};

inline constexpr int kLogoMegabytes = 2; ///< a file may have
inline constexpr int kLogoMegadots = 25; ///< a PNG or JPEG may have

/// Reads a PNG, JPEG or SVG file, whatever its name ends in. Refused before anything of it is decoded: a file that is
/// too large, a picture of too many dots, a drawing that runs something, reads other files or is made to take for ever.
Logo readLogo(const QString& path);

} // namespace soundings
