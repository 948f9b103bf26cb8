// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/pdf/flow.h"

namespace soundings {

/// It never stands alone at a page's foot.
void flowHeading(Flow& flow, const Heading& heading);
void flowParagraph(Flow& flow, const Paragraph& paragraph);
void flowList(Flow& flow, const List& list);
/// The document's headings of levels 2 and 3 with their pages; each line leads there.
void flowContents(Flow& flow, const Contents& contents);

} // namespace soundings
