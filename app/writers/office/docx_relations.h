// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/office/office_package.h"

#include <vector>

namespace soundings {

/// What one part of the package needs of another.
struct DocxRelation {
    const char* type; ///< "image", "styles": the last word of its address
    QByteArray target; ///< relative to the part's folder
};

/// A .rels file; the first relation is rId1.
QByteArray docxRelations(const std::vector<DocxRelation>& relations);
/// _rels/.rels: where the document and its properties are.
PackagePart docxPackageRelations();
/// [Content_Types].xml
PackagePart docxTypes();

} // namespace soundings
