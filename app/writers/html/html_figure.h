// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/block.h"

namespace soundings {

class HtmlWriter;

/// The figure inside the page, with its words for those who do not see it.
void writeFigure(HtmlWriter& html, const Figure& figure);
/// One number with its ruler and band, under a heading of this level; read as one sentence.
void writeHeadline(HtmlWriter& html, const Headline& headline, int level);

} // namespace soundings
