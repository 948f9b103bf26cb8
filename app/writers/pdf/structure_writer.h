// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/pdf/page_painter.h"
#include "app/writers/pdf/paper_page.h"

#include <qpdf/QPDF.hh>

namespace soundings {

/// Gives a drawn PDF its structure tree (ISO 32000-1, 14.7) with the links that are part of it. `marked` holds one
/// entry a page. What structure the PDF had is forgotten.
void writeStructure(QPDF& pdf, const PaperPages& pages, const std::vector<MarkedNodes>& marked);

} // namespace soundings
