// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/writers/pdf/paper_page.h"
#include "app/writers/pdf/paper_type.h"

#include <vector>

namespace soundings {

/// A document while it is turned into slices.
struct Flow {
    explicit Flow(const Document& whole) : document(whole), typesetter(whole.language, whole.typeScale) { }
    const Document& document;
    Typesetter typesetter;
    StructureTree tree;
    std::vector<Slice> slices;
    std::vector<PaperHeading> headings;
    int root = kArtifact; ///< the structure's "Document"
    int level = 1; ///< of the last heading
    double width = paper::kWidth; ///< of the column
    bool nextBeginsPage = false;

    /// Appends it, at the head of a page where a page break came before.
    Slice& append(Slice slice)
    {
        slice.beginsPage = std::exchange(nextBeginsPage, false);
        return slices.emplace_back(std::move(slice));
    }
};

/// Says that the text is the content of this node; what falls back becomes a Span in its language.
void tagText(Flow& flow, SetText& text, int node);
/// The same for an element that holds nothing but drawn content.
void tagWhole(SetText& text, int node);

/// All lines of a text with the upper left of their column there.
void placeText(Slice& slice, const SetTextPointer& text, QPointF corner);

/// A slice a line, so that a page can end between them, but not after the first or before the last.
void flowLines(Flow& flow, const SetTextPointer& text, double indent, double before);

/// Two columns in one slice, which is never cut; where that is higher than a page, one column after the other.
void flowBeside(Flow& flow, const Beside& beside);

/// The whole document; a sentence at its end where something could not be shown.
void flowDocument(Flow& flow);

} // namespace soundings
