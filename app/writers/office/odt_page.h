// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/writers/office/office_package.h"
#include "app/writers/office/office_xml.h"

#include <vector>

namespace soundings {

/// The font that the styles name.
void writeOdtFonts(OfficeXml& xml);
/// How pictures stand in a line, and behind a page.
void writeOdtPictureStyles(OfficeXml& xml);
/// The page with its head and foot; files of the pictures in them.
std::vector<PackagePart> writeOdtPage(OfficeXml& xml, const Document& document);

} // namespace soundings
