// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/writers/office/office_package.h"
#include "app/writers/office/office_style.h"
#include "app/writers/office/office_xml.h"

#include <vector>

namespace soundings {

/// Names of styles that are not paragraphs' or spans'.
inline constexpr const char* kOdtFallback = "Fallback"; ///< a span in the language that the program falls back to
inline constexpr const char* kOdtBullets = "Bullets";
inline constexpr const char* kOdtNumbers = "Numbers";
inline constexpr const char* kOdtRow = "Row";
inline constexpr const char* kOdtWholeRow = "WholeRow"; ///< that no page end cuts
inline constexpr const char* kOdtInline = "Inline";
inline constexpr const char* kOdtBehind = "Behind";

/// A style's name in the file: "Heading_20_1".
QString odtName(const char* name);
/// The paragraph style, or one that is the same but for a page break before it or words from right to left.
QString odtVariant(OfficeStyle style, bool breaksPage, bool isRightToLeft);
/// "12.5pt"
QString odtLength(double points);
/// The attributes that name every vocabulary used.
OfficeXml::Attributes odtNamespaces();
/// styles.xml and its pictures: the named styles, and what stands around every page.
std::vector<PackagePart> odtStyles(const Document& document);

} // namespace soundings
