// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/block.h"

namespace soundings {

class HtmlWriter;

/// The figure inside the page, with its words for those who do not see it.
/// How wide the column is that a figure stands in.
enum class ColumnWidth { Whole, Half };
void writeFigure(HtmlWriter& html, const Figure& figure, ColumnWidth width);
/// One number with its ruler and band, under a heading of this level; read as one sentence.
void writeHeadline(HtmlWriter& html, const Headline& headline, int level);

} // namespace soundings
