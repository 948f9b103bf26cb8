// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/office/office_picture.h"

namespace soundings {

class OfficeXml;

/// A picture inside a run: in the line, or behind the words in the middle of the page. `number`: of its relationship
/// and among the pictures of its part, from 1.
void writeDocxDrawing(OfficeXml& xml, const OfficePicture& picture, int number, bool isBehind);

} // namespace soundings
