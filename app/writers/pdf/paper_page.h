// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QRectF>

#include "app/writers/pdf/set_text.h"
#include "app/writers/pdf/structure_tree.h"

#include <librsvg/rsvg.h>

#include <optional>
#include <variant>
#include <vector>

namespace soundings {

/// What is placed on a page; places are in points from the upper left.
struct PlacedLine {
    SetTextPointer text;
    std::size_t line = 0;
    QPointF corner; ///< of the column that it is set in
    bool isArtifact = false; ///< although its text has nodes
};

/// A filled rectangle: a rule, a bar.
struct PlacedFill {
    QRectF rect;
    QColor colour;
    int node = kArtifact;
    bool isOutline = false; ///< its edge alone
    double radius = 0;
};

/// An SVG document, read once.
struct PlacedSvg {
    std::shared_ptr<RsvgHandle> svg;
    QRectF rect;
    int node = kArtifact;
};

struct PlacedPicture {
    QImage picture; ///< ARGB32_Premultiplied
    QRectF rect;
};

/// Large pale words behind everything else, drawn as shapes: no search and no voice meets them.
struct PlacedMark {
    SetTextPointer text;
};

/// The number of the page on which a heading stands, once it is known; right-aligned.
struct PlacedPageNumber {
    std::size_t heading = 0;
    QPointF corner;
    double width = 0;
    int node = kArtifact;
};

using PlacedItem = std::variant<PlacedLine, PlacedFill, PlacedSvg, PlacedPicture, PlacedMark, PlacedPageNumber>;

/// What leads from one place to another.
struct PaperLink {
    int node = kArtifact; ///< its Link element
    std::size_t heading = 0; ///< where it leads
    QString words; ///< what assistive technology says of it
    QRectF rect;
};

/// A heading within a slice, and how far below its upper edge.
struct SliceHeading {
    std::size_t heading = 0;
    double y = 0;
};

/// A strip of the text column that no page end cuts. Places are relative to its upper left.
struct Slice {
    double before = 0; ///< space above it, but not at the head of a page
    double after = 0; ///< space below it, where the next one wants no more above
    double height = 0;
    bool keepsWithNext = false;
    bool beginsPage = false;
    std::vector<PlacedItem> items;
    std::optional<std::size_t> heading; ///< the heading that it is
    std::vector<SliceHeading> headings = {}; ///< those that stand in it, where it is more than one column
    std::optional<PaperLink> link;
    std::shared_ptr<const Slice> repeated; ///< said again above it where it is the first of a page: a table's header
};

/// A heading where it came to stand.
struct PaperHeading {
    int level = 1;
    QString words;
    int page = 0; ///< from 0
    double y = 0;
};

struct PaperPage {
    std::vector<PlacedItem> items;
    std::vector<PaperLink> links;
};

struct PaperPages {
    std::vector<PaperPage> pages;
    std::vector<PaperHeading> headings;
    StructureTree tree;
};

} // namespace soundings
