// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/words_flow.h"

#include "app/text/language.h"

#include <algorithm>
#include <array>

namespace soundings {

namespace {

constexpr double kBeforeChapter = 20;
constexpr double kLabelWidth = 18;
constexpr double kNumberWidth = 30;
constexpr double kHeldBar = 3;
constexpr double kHeldIndent = 12;

struct HeadingLook {
    double points;
    double before;
};

HeadingLook headingLook(int level)
{
    if (level <= 1)
        return {paper::kTitle, 0};
    return level == 2 ? HeadingLook{paper::kChapter, kBeforeChapter} : HeadingLook{paper::kSection, space::kM};
}

QByteArray headingTag(int level) { return "H" + QByteArray::number(std::clamp(level, 1, 6)); }

void flowHeadingWords(Flow& flow, int level, const QString& words, bool isListed)
{
    // In one of two columns a chapter's title is no larger than that of the figure beside it.
    const HeadingLook look = headingLook(flow.width < paper::kWidth ? std::max(level, 3) : level);
    const auto text = flow.typesetter.set(words, {look.points, true, paperTokens().ink}, flow.width);
    tagText(flow, *text, flow.tree.add({headingTag(level), flow.root}));
    Slice slice;
    slice.before = look.before;
    slice.height = text->height;
    slice.keepsWithNext = true;
    placeText(slice, text, {0, 0});
    flow.level = level;
    if (isListed) {
        slice.heading = flow.headings.size();
        flow.headings.push_back({level, withoutFallbackMarks(words)});
    }
    flow.append(std::move(slice));
}

PaperType paragraphType(Tone tone)
{
    if (tone == Tone::Quiet)
        return quietType();
    PaperType type = bodyType();
    if (tone == Tone::Lead)
        type.points = paper::kLead;
    return type;
}

/// A bar beside every line, so that it is seen without colour.
void markHeld(Flow& flow, std::size_t from)
{
    for (std::size_t i = from; i < flow.slices.size(); ++i)
        flow.slices[i].items.push_back(PlacedFill{{0, 0, kHeldBar, flow.slices[i].height}, paperTokens().care});
}

/// Of running text in this column.
double measureOf(const Flow& flow) { return std::min(paper::kMeasure, flow.width); }

void flowListItem(Flow& flow, const ListItem& item, const QString& label, int list)
{
    const int node = flow.tree.add({"LI", list});
    const auto sign = flow.typesetter.set(label, bodyType(), kLabelWidth);
    tagText(flow, *sign, flow.tree.add({"Lbl", node}));
    const int body = flow.tree.add({"LBody", node});
    const auto words = flow.typesetter.set(item.words, bodyType(), measureOf(flow) - kLabelWidth);
    tagText(flow, *words, flow.tree.add({"P", body}));
    const std::size_t first = flow.slices.size();
    flowLines(flow, words, kLabelWidth, space::kXs);
    if (first < flow.slices.size())
        flow.slices[first].items.insert(flow.slices[first].items.begin(), PlacedLine{sign, 0, {0, 0}});
    for (const QString& detail : item.details) {
        if (first < flow.slices.size())
            flow.slices.back().keepsWithNext = true;
        const auto quiet = flow.typesetter.set(detail, quietType(), measureOf(flow) - kLabelWidth);
        tagText(flow, *quiet, flow.tree.add({"P", body}));
        flowLines(flow, quiet, kLabelWidth, 0);
    }
}

/// A line of the contents, and the TOCI that it is.
void flowEntry(Flow& flow, const Heading& heading, std::size_t index, int parent)
{
    const int entry = flow.tree.add({"TOCI", parent});
    const int link = flow.tree.add({"Link", flow.tree.add({"Reference", entry})});
    const auto text = flow.typesetter.set(heading.words, bodyType(), paper::kWidth - kNumberWidth);
    // Lines of one link are one stretch of content: what falls back in a heading is said in the document's language.
    tagWhole(*text, link);
    Slice slice;
    slice.before = space::kXs;
    slice.height = text->height;
    placeText(slice, text, {0, 0});
    const double last = text->lines.empty() ? 0 : text->height - text->lines.back().height;
    slice.items.push_back(PlacedPageNumber{index, {paper::kWidth - kNumberWidth, last}, kNumberWidth, link});
    slice.link = PaperLink{link, index, withoutFallbackMarks(heading.words), {0, 0, paper::kWidth, slice.height}};
    flow.append(std::move(slice));
}

} // namespace

void flowHeading(Flow& flow, const Heading& heading) { flowHeadingWords(flow, heading.level, heading.words, true); }

void flowParagraph(Flow& flow, const Paragraph& paragraph)
{
    const bool isHeld = paragraph.tone == Tone::Held;
    const double indent = isHeld ? kHeldIndent : 0;
    const auto text = flow.typesetter.set(paragraph.words, paragraphType(paragraph.tone), measureOf(flow) - indent);
    if (text->lines.empty())
        return;
    tagText(flow, *text, flow.tree.add({"P", flow.root}));
    const std::size_t first = flow.slices.size();
    flowLines(flow, text, indent, paragraph.tone == Tone::Quiet ? space::kXs : space::kS);
    if (isHeld)
        markHeld(flow, first);
}

void flowList(Flow& flow, const List& list)
{
    if (list.items.empty())
        return;
    StructureNode node{"L", flow.root};
    node.numbering = list.numbered ? "Decimal" : "Disc";
    const int tag = flow.tree.add(node);
    for (std::size_t i = 0; i < list.items.size(); ++i)
        flowListItem(flow, list.items[i],
                     list.numbered ? QString::number(i + 1) + QLatin1Char('.') : QString(QChar(0x2022)), tag);
}

void flowContents(Flow& flow, const Contents& contents)
{
    if (!contents.title.isEmpty())
        flowHeadingWords(flow, 2, contents.title, false);
    const int toc = flow.tree.add({"TOC", flow.root});
    std::size_t index = 0;
    for (const Block& block : flow.document.blocks) {
        const auto* heading = std::get_if<Heading>(&block.is);
        if (!heading)
            continue;
        if (heading->level == 2)
            flowEntry(flow, *heading, index, toc);
        ++index;
    }
}

} // namespace soundings
