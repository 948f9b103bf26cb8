// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/office/office_style.h"
#include "app/writers/office/office_xml.h"

namespace soundings {

/// A style's id in the file: its name without spaces.
QString docxId(OfficeStyle style);
/// Lengths in twentieths of a point.
int docxTwentieths(double points);

inline constexpr int kDocxBullets = 1; ///< the numbering of lists without numbers
inline constexpr int kDocxFirstNumbers = 2; ///< that of the first numbered list; the others follow

/// The attributes that name every vocabulary used.
OfficeXml::Attributes docxNamespaces();

} // namespace soundings
