// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/flow.h"

#include "app/document/runs.h"
#include "app/text/language.h"
#include "app/text/paper_text.h"
#include "app/writers/pdf/figure_flow.h"
#include "app/writers/pdf/table_flow.h"
#include "app/writers/pdf/words_flow.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr std::size_t kLeadLines = 6; ///< more of them are text by itself

/// Indices of what is laid out with the block at `first`: headlines in a row stand two and two.
std::size_t flowBlock(Flow& flow, const std::vector<Block>& blocks, std::size_t first)
{
    const auto& block = blocks[first].is;
    if (const auto* heading = std::get_if<Heading>(&block))
        flowHeading(flow, *heading);
    else if (const auto* paragraph = std::get_if<Paragraph>(&block))
        flowParagraph(flow, *paragraph);
    else if (const auto* list = std::get_if<List>(&block))
        flowList(flow, *list);
    else if (const auto* table = std::get_if<Table>(&block))
        flowTable(flow, *table);
    else if (const auto* figure = std::get_if<Figure>(&block))
        flowFigure(flow, *figure);
    else if (const auto* beside = std::get_if<Beside>(&block))
        flowBeside(flow, *beside);
    else if (const auto* contents = std::get_if<Contents>(&block))
        flowContents(flow, *contents);
    else if (std::holds_alternative<PageBreak>(block))
        flow.nextBeginsPage = true;
    else if (const auto* headline = std::get_if<Headline>(&block)) {
        const auto* second = first + 1 < blocks.size() ? std::get_if<Headline>(&blocks[first + 1].is) : nullptr;
        flowHeadlines(flow, *headline, second);
        return first + (second ? 2 : 1);
    }
    return first + 1;
}

bool isHeading(const Block& block) { return std::holds_alternative<Heading>(block.is); }

/// What words lead to: it stands on the page of its last words.
bool isLedTo(const Block& block)
{
    return std::holds_alternative<List>(block.is) || std::holds_alternative<Table>(block.is)
        || std::holds_alternative<Figure>(block.is) || std::holds_alternative<Headline>(block.is);
}

bool isQuiet(const Block& block)
{
    const auto* paragraph = std::get_if<Paragraph>(&block.is);
    return paragraph && paragraph->tone == Tone::Quiet;
}

/// So that a heading's first words do not part from the chart that they speak of, nor a quiet line from what it is
/// about. `from` is the first slice of the blocks before `next`.
void keepTogether(Flow& flow, const std::vector<Block>& blocks, std::size_t block, std::size_t next, std::size_t from)
{
    if (next == blocks.size() || from == flow.slices.size())
        return;
    const bool isLead = std::holds_alternative<Paragraph>(blocks[block].is) && isLedTo(blocks[next]);
    if (isLead && block > 0 && isHeading(blocks[block - 1]) && flow.slices.size() - from <= kLeadLines)
        for (std::size_t i = from; i < flow.slices.size(); ++i)
            flow.slices[i].keepsWithNext = true;
    if (isLead || isQuiet(blocks[next]))
        flow.slices.back().keepsWithNext = true;
}

} // namespace

void tagText(Flow& flow, SetText& text, int node)
{
    const bool fallsBack = std::any_of(text.stretches.begin(), text.stretches.end(),
                                       [](const SetText::Stretch& stretch) { return stretch.isFallback; });
    for (const auto& stretch : text.stretches) {
        if (!fallsBack) {
            text.nodes.push_back(node);
            continue;
        }
        StructureNode span{"Span", node};
        if (stretch.isFallback)
            span.language = programLanguages().front().toLatin1();
        text.nodes.push_back(flow.tree.add(span));
    }
}

void tagWhole(SetText& text, int node) { text.nodes.assign(text.stretches.size(), node); }

void placeText(Slice& slice, const SetTextPointer& text, QPointF corner)
{
    for (std::size_t i = 0; i < text->lines.size(); ++i) {
        slice.items.push_back(PlacedLine{text, i, corner});
        corner.ry() += text->lines[i].height;
    }
}

void flowLines(Flow& flow, const SetTextPointer& text, double indent, double before)
{
    const std::size_t count = text->lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        Slice slice;
        slice.before = i == 0 ? before : 0;
        slice.height = text->lines[i].height;
        slice.keepsWithNext = (i == 0 && count > 1) || i + 2 == count;
        slice.items.push_back(PlacedLine{text, i, {indent, 0}});
        flow.append(std::move(slice));
    }
}

namespace {

void flowBlocks(Flow& flow, const std::vector<Block>& blocks)
{
    for (std::size_t i = 0; i < blocks.size();) {
        const std::size_t from = flow.slices.size();
        const std::size_t next = flowBlock(flow, blocks, i);
        keepTogether(flow, blocks, i, next, from);
        i = next;
    }
}

double heightOf(const std::vector<Slice>& column)
{
    double height = 0;
    for (std::size_t i = 0; i < column.size(); ++i)
        height += (i == 0 ? 0 : std::max(column[i - 1].after, column[i].before)) + column[i].height;
    return height;
}

/// The slices of one column, one below the other, into `whole` from `left` on.
void stack(std::vector<Slice> column, double left, Slice& whole)
{
    double y = 0;
    for (std::size_t i = 0; i < column.size(); ++i) {
        Slice& slice = column[i];
        y += i == 0 ? 0 : std::max(column[i - 1].after, slice.before);
        for (PlacedItem& item : slice.items) {
            std::visit(
                [&](auto& placed) {
                    if constexpr (requires { placed.corner; })
                        placed.corner += QPointF(left, y);
                    else if constexpr (requires { placed.rect; })
                        placed.rect.translate(left, y);
                },
                item);
            whole.items.push_back(std::move(item));
        }
        if (slice.heading)
            whole.headings.push_back({*slice.heading, y});
        y += slice.height;
    }
    whole.height = std::max(whole.height, y);
}

std::vector<Slice> columnOf(Flow& flow, const std::vector<Block>& blocks, double width)
{
    std::vector<Slice> before = std::exchange(flow.slices, {});
    const double whole = std::exchange(flow.width, width);
    const bool begins = std::exchange(flow.nextBeginsPage, false);
    flowBlocks(flow, blocks);
    flow.width = whole;
    flow.nextBeginsPage = begins;
    return std::exchange(flow.slices, std::move(before));
}

} // namespace

void flowBeside(Flow& flow, const Beside& beside)
{
    const bool isAlone = beside.right.empty();
    const double room = isAlone ? paper::kWidth : paper::kWidth - space::kXl;
    const double leftWidth = isAlone ? room : room * beside.leftShare / 100;
    const int level = flow.level;
    std::vector<Slice> left = columnOf(flow, beside.left, leftWidth);
    flow.level = level;
    std::vector<Slice> right = columnOf(flow, beside.right, room - leftWidth);
    if (std::max(heightOf(left), heightOf(right)) > paper::kHeight) {
        for (std::vector<Slice>* column : {&left, &right})
            for (Slice& slice : *column)
                flow.append(std::move(slice));
        return;
    }
    Slice whole;
    stack(std::move(left), 0, whole);
    stack(std::move(right), leftWidth + space::kXl, whole);
    whole.before = whole.after = space::kS;
    flow.append(std::move(whole));
}

void flowDocument(Flow& flow)
{
    flow.root = flow.tree.add({"Document"});
    flowBlocks(flow, flow.document.blocks);
    if (flow.typesetter.hasMarked())
        flowParagraph(flow, {notShownText(flow.typesetter.mark()), Tone::Quiet});
}

} // namespace soundings
