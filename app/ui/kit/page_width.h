// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QVBoxLayout;
class QWidget;

namespace soundings {

/// Average characters on a line: running text then has 60 to 75.
inline constexpr int kMeasureCharacters = 68;
/// The same for a sentence or two that would leave half of its card empty, or a last line of one word.
inline constexpr int kWideMeasureCharacters = 90;

/// How long the lines of a text may be.
enum class Measure {
    Running, ///< kMeasureCharacters
    Wide, ///< kWideMeasureCharacters
    Whole, ///< as wide as there is room: a message
};

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
