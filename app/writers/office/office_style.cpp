// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/office_style.h"

#include "app/text/language.h"
#include "app/writers/pdf/column_widths.h"

#include <algorithm>

namespace soundings {

namespace {

using Side = StyleLook::Side;

constexpr double kListIndent = 18;
constexpr double kNarrowPoints = 7;

StyleLook headingLook(OfficeStyle style, const char* name, const char* wordName, double points, int level)
{
    StyleLook look{style, name, wordName, points, true};
    look.before = level == 1 ? 0 : level == 2 ? space::kXl : space::kL;
    look.after = space::kXs;
    look.keepsWithNext = true;
    look.outline = level;
    return look;
}

StyleLook cellLook(OfficeStyle style, const char* name, bool isBold, Side side, double indent = 0)
{
    StyleLook look{style, name, name, paper::kSmall, isBold, false, 2, 2, indent};
    look.side = side;
    return look;
}

std::vector<StyleLook> makeLooks()
{
    using enum OfficeStyle;
    constexpr double s = space::kXs;
    return {
        {Body, "Text body", "Body Text", paper::kBody, false, false, s, s},
        headingLook(Heading1, "Heading 1", "heading 1", paper::kTitle, 1),
        headingLook(Heading2, "Heading 2", "heading 2", paper::kChapter, 2),
        headingLook(Heading3, "Heading 3", "heading 3", paper::kSection, 3),
        headingLook(Heading4, "Heading 4", "heading 4", paper::kBody, 4),
        {Lead, "Lead", "Lead", paper::kLead, false, false, s, s},
        {Quiet, "Quiet", "Quiet", paper::kSmall, false, true, s, s},
        {Held, "Held", "Held", paper::kBody, false, false, s, s, space::kM},
        {Bullet, "List Bullet", "List Bullet", paper::kBody, false, false, 2, 2, kListIndent},
        {Number, "List Number", "List Number", paper::kBody, false, false, 2, 2, kListIndent},
        {Detail, "List Continue", "List Continue", paper::kSmall, false, true, 0, 2, kListIndent},
        {Caption, "Caption", "caption", paper::kBody, true, false, space::kM, s, 0, true},
        cellLook(ColumnHeader, "Table Heading", true, Side::Start),
        cellLook(ColumnHeaderNumber, "Table Heading Number", true, Side::End),
        cellLook(CellWords, "Table Contents", false, Side::Start),
        cellLook(CellNumber, "Table Number", false, Side::End),
        cellLook(Depth1, "Table Depth 1", false, Side::Start, kDepthIndent),
        cellLook(Depth2, "Table Depth 2", false, Side::Start, 2 * kDepthIndent),
        cellLook(Depth3, "Table Depth 3", false, Side::Start, 3 * kDepthIndent),
        cellLook(Depth4, "Table Depth 4", false, Side::Start, 4 * kDepthIndent),
        {Headline, "Headline", "Headline", paper::kBody, false, false, 0, 0, 0, true},
        {Figure, "Figure", "Figure", paper::kBody, false, false, s, space::kS},
        {ContentsTitle, "Contents Heading", "TOC Heading", paper::kChapter, true, false, space::kXl, s, 0, true},
        {Contents2, "Contents 2", "toc 2", paper::kBody, true, false, s, 0},
        {Contents3, "Contents 3", "toc 3", paper::kBody, false, false, 2, 0, space::kL},
        {Header, "Header", "header", paper::kSmall, false, true},
        {Footer, "Footer", "footer", paper::kSmall, false, true},
        {Marking, "Marking", "Marking", paper::kSmall, true, false, 0, 2, 0, false, Side::Middle},
    };
}

} // namespace

const std::vector<StyleLook>& styleLooks()
{
    static const std::vector<StyleLook> looks = makeLooks();
    return looks;
}

const StyleLook& lookOf(OfficeStyle style)
{
    return *std::find_if(styleLooks().begin(), styleLooks().end(),
                         [&](const StyleLook& look) { return look.style == style; });
}

const std::vector<SpanLook>& spanLooks()
{
    static const std::vector<SpanLook> looks{{OfficeSpan::Plain, "", 0, false, false},
                                             {OfficeSpan::Strong, "Strong", 0, true, false},
                                             {OfficeSpan::Unit, "Unit", paper::kSmall, false, true},
                                             {OfficeSpan::BigNumber, "BigNumber", paper::kBigNumber, true, false},
                                             {OfficeSpan::Narrow, "Narrow", kNarrowPoints, false, false}};
    return looks;
}

const SpanLook& lookOf(OfficeSpan span)
{
    return *std::find_if(spanLooks().begin(), spanLooks().end(),
                         [&](const SpanLook& look) { return look.span == span; });
}

QString officeLocale(const QString& language)
{
    return programLanguages().contains(language) ? language + QStringLiteral("-GB") : language;
}

} // namespace soundings
