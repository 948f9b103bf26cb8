// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace soundings {

/// What a paragraph is; both office formats have a named style for each.
enum class OfficeStyle {
    Body,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Lead,
    Quiet,
    Held,
    Bullet,
    Number,
    Detail,
    Caption,
    ColumnHeader,
    ColumnHeaderNumber,
    CellWords,
    CellNumber,
    Depth1,
    Depth2,
    Depth3,
    Depth4,
    Headline,
    Figure,
    ContentsTitle,
    Contents2,
    Contents3,
    Header,
    Footer,
    Marking,
};

/// How it looks; lengths in points.
struct StyleLook {
    OfficeStyle style;
    const char* name; ///< as LibreOffice lists it
    const char* wordName; ///< as Word lists it: its own name where it has one
    double points;
    bool isBold = false;
    bool isQuiet = false; ///< in the muted colour
    double before = 0;
    double after = 0;
    double indent = 0;
    bool keepsWithNext = false;
    enum class Side { Start, Middle, End } side = Side::Start;
    int outline = 0; ///< level among the headings; 0 for none
};

const std::vector<StyleLook>& styleLooks();
const StyleLook& lookOf(OfficeStyle style);

/// What part of a paragraph is.
enum class OfficeSpan { Plain, Strong, Unit, BigNumber, Narrow };

struct SpanLook {
    OfficeSpan span;
    const char* name; ///< in both formats; empty for Plain
    double points; ///< 0: the paragraph's
    bool isBold;
    bool isQuiet;
};

const std::vector<SpanLook>& spanLooks();
const SpanLook& lookOf(OfficeSpan span);

/// "en-GB": the language as the program writes it, for spell checkers and voices.
QString officeLocale(const QString& language);

inline constexpr const char* kOfficeFont = "Arial"; ///< on every machine, or a font of the same widths

} // namespace soundings
