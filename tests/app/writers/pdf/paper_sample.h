// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

namespace soundings::test {

/// A document with every kind of block: headlines, a chart, a table over three pages, a wide one, a note of 10,000
/// characters, contents; words in Welsh, Polish, Urdu, Han and with an emoji; a marking and SAMPLE behind.
Document paperSample();

/// `rows` rows of four columns: section, what it is about, score, change.
Table longTable(int rows);

/// A logo of that size in pixels, as PNG.
QByteArray paintedLogo(int width, int height);

/// A document of these blocks under the title "Report".
Document documentOf(std::vector<Block> blocks);

} // namespace soundings::test
