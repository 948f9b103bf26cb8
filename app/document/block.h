// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/charts/figure_chart.h"
#include "app/document/table.h"

#include <optional>
#include <variant>
#include <vector>

namespace soundings {

/// Words anywhere in a document may hold FallbackMarks (app/text/language.h) around what stands in another language;
/// runs() (app/document/runs.h) takes them apart.

/// Level 1 is the document's title and stands once, first; 2 begins a chapter, and no level is left out.
struct Heading {
    int level = 2;
    QString words;
    QString id; ///< for links: letters, digits and hyphens, once in a document; empty where nothing links to it
};

enum class Tone {
    Plain,
    Lead, ///< what the document says in one sentence
    Quiet, ///< what qualifies something that stands beside it
    Held, ///< what holds a band back: needs attention
};

struct Paragraph {
    QString words;
    Tone tone = Tone::Plain;
};

struct ListItem {
    QString words;
    QStringList details; ///< quiet lines under it
};

struct List {
    bool numbered = false;
    std::vector<ListItem> items;
};

/// One number that stands for itself: readiness, or trust in one partner.
struct Headline {
    QString title; ///< "Readiness to share"; a heading of the level below the chapter's
    QString number; ///< "61", or what is said where there is none
    QString unit; ///< "out of 100"; empty where there is no number
    QString band; ///< "Workable"; empty where none is given
    int bandStep = 0; ///< 1 the lowest band; 0 where there is none
    std::optional<RulerMark> mark; ///< its place and range on the ruler
    QString spoken; ///< all of it as a sentence, for assistive technology
};

/// A chart in place of a table. Every figure in it stands in the table too.
struct Figure {
    FigureChart chart;
    QString spoken; ///< its alternative text
};

/// Chapters as links, and where there is room for them their headings of level 3; writers make it from the headings.
struct Contents {
    QString title;
};

struct PageBreak { };

struct Block;
/// What a reader opens if they want to know more: folded where the format can fold, moved to the annex where it cannot
/// (paged(), app/document/paged.h).
struct Fold {
    QString title; ///< says by itself what it is: "Sum: readiness"
    std::vector<Block> blocks;
};

/// Two columns side by side that no page end cuts, or where `right` is empty one that is kept together; one after the
/// other where a format or a screen has no room. Paragraphs, lists, headings, headlines and figures alone.
struct Beside {
    std::vector<Block> left;
    std::vector<Block> right;
    int leftShare = 50; ///< of the width, in per cent; 100 where `right` is empty
};

struct Block {
    std::variant<Heading, Paragraph, List, Table, Headline, Figure, Contents, PageBreak, Fold, Beside> is;
};

} // namespace soundings
