// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QVBoxLayout;
class QWidget;

namespace soundings {

/// Average characters on a line: running text then has 60 to 75.
inline constexpr int kMeasureCharacters = 68;

/// How wide the content of a page may be. The widths stand in page_width.cpp and nowhere else; they grow with the text.
enum class PageWidth {
    Reading, ///< something to read or to fill in, alone on its page
    Column, ///< cards one under another
    TwoColumns, ///< cards in two columns
    WithGuidance, ///< a list, a question and its guidance beside each other
};
int pixelsOf(PageWidth width);

/// Whether a page this wide has room for a second column: at the normal text size, in a window of about 1400 pixels.
bool hasRoomForTwo(int pageWidth);
/// The least width of a card that stands beside another.
int leastCardWidth();

/// `content` in the middle of what is there, and no wider than `width`.
QLayout* keepCentred(QWidget* content, PageWidth width);
/// The same for all of `view`: a column with the margins of a page.
QVBoxLayout* makeColumn(QWidget* view, PageWidth width);

} // namespace soundings
