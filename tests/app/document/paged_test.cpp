// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/paged.h"

#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;

namespace {

Table tableNamed(const QString& id) { return {id, id, {{QStringLiteral("what"), QStringLiteral("What")}}, {}}; }

Block words(const QString& text) { return {Paragraph{text}}; }

Fold foldOf(const QString& title, std::vector<Block> blocks) { return {title, std::move(blocks)}; }

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.blocks = std::move(blocks);
    return document;
}

QString wordsOf(const Block& block)
{
    if (const auto* heading = std::get_if<Heading>(&block.is))
        return QStringLiteral("h%1 %2 #%3").arg(heading->level).arg(heading->words, heading->id);
    if (const auto* paragraph = std::get_if<Paragraph>(&block.is))
        return (paragraph->tone == Tone::Quiet ? QStringLiteral("quiet ") : QString()) + paragraph->words;
    if (const auto* table = std::get_if<Table>(&block.is))
        return QStringLiteral("table ") + table->id;
    return std::holds_alternative<PageBreak>(block.is) ? QStringLiteral("break") : QStringLiteral("other");
}

QStringList outline(const Document& document)
{
    QStringList lines;
    for (const Block& block : document.blocks)
        lines << wordsOf(block);
    return lines;
}

} // namespace

TEST_CASE("on paper, folds stand in an annex at the end, and where they stood a line leads there")
{
    const Document document = documentOf({words("one"),
                                          {foldOf("Sum", {{tableNamed("sum")}, words("so")})},
                                          {foldOf("Rows", {{tableNamed("rows")}})},
                                          words("two"),
                                          {foldOf("Last", {words("end")})}});
    CHECK(outline(paged(document))
          == QStringList{"one", "quiet In the annex: A1 Sum; A2 Rows.", "two", "quiet In the annex: A3 Last.",
                         "h2 Annex #annex", "h3 A1 Sum #annex-1", "table sum", "so", "h3 A2 Rows #annex-2",
                         "table rows", "h3 A3 Last #annex-3", "end"});
}

TEST_CASE("a document without folds stays as it is on paper")
{
    const Document document = documentOf({words("one"), {tableNamed("rows")}});
    CHECK(outline(paged(document)) == outline(document));
}

TEST_CASE("folds in folds and headings in them come out in the annex below its headings")
{
    const Document document = documentOf(
        {{foldOf("Outer", {{Heading{2, "Deep", {}}}, {foldOf("Inner", {{tableNamed("inner")}})}, words("after")})}});
    CHECK(outline(paged(document)).mid(2) == QStringList{"h3 A1 Outer #annex-1", "h4 Deep #", "table inner", "after"});
}

TEST_CASE("all tables of a document are found in order, also those in folds")
{
    const Document document = documentOf(
        {{tableNamed("a")}, {foldOf("F", {{tableNamed("b")}, {foldOf("G", {{tableNamed("c")}})}})}, {tableNamed("d")}});
    QStringList ids;
    for (const Table& table : tables(document))
        ids << table.id;
    CHECK(ids == QStringList{"a", "b", "c", "d"});
}
