// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include "app/text/language.h"
#include "tests/app/report/reports.h"
#include "tests/support/qt_strings.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr ReportKind kEveryKind[] = {ReportKind::Summary, ReportKind::Full, ReportKind::Comparison, ReportKind::Staff,
                                     ReportKind::DataSheet};

bool isId(const QString& id)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9-]+$"));
    return plain.match(id).hasMatch();
}

/// Sentences long enough to be findings, said outside tables and headings.
QStringList findings(const Document& document)
{
    QStringList found;
    for (const Block* block : allBlocks(document)) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block->is))
            found << paragraph->words;
        if (const auto* list = std::get_if<List>(&block->is))
            for (const ListItem& item : list->items)
                found << item.words << item.details;
    }
    found.erase(std::remove_if(found.begin(), found.end(), [](const QString& words) { return words.size() < 30; }),
                found.end());
    return found;
}

} // namespace

TEST_CASE("every kind of report begins with its title, and no level of heading is left out")
{
    for (const ReportKind kind : kEveryKind) {
        const Document document = reportOf(wholeSource(), kind);
        const auto headings = allOf<Heading>(document);
        REQUIRE_FALSE(headings.empty());
        CHECK(std::holds_alternative<Heading>(document.blocks.front().is));
        CHECK(headings.front()->words == document.title);
        int level = 0;
        QStringList ids;
        for (const Heading* heading : headings) {
            CHECK((heading->level == 1) == (level == 0));
            CHECK(heading->level <= level + 1);
            level = heading->level;
            if (!heading->id.isEmpty())
                ids << heading->id;
        }
        CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
        CHECK(std::all_of(ids.begin(), ids.end(), isId));
    }
}

TEST_CASE("tables have ids of their own, a caption, and a cell for each column")
{
    for (const ReportKind kind : kEveryKind) {
        const Document document = reportOf(wholeSource(), kind);
        QSet<QString> ids;
        for (const Table* table : allOf<Table>(document)) {
            INFO(table->id.toStdString());
            CHECK_FALSE(ids.contains(table->id));
            ids << table->id;
            CHECK(isId(table->id));
            CHECK_FALSE(table->caption.isEmpty());
            QSet<QString> columns;
            for (const Column& column : table->columns)
                columns << column.id;
            CHECK(std::size_t(columns.size()) == table->columns.size());
            for (const Row& row : table->rows)
                CHECK(row.cells.size() == table->columns.size());
        }
    }
}

TEST_CASE("a number in a table is the number that people read")
{
    for (const ReportKind kind : kEveryKind) {
        const Document document = reportOf(wholeSource(), kind);
        for (const Table* table : allOf<Table>(document))
            for (const Row& row : table->rows)
                for (const Cell& cell : row.cells)
                    if (cell.number) {
                        INFO(table->id.toStdString() + ": " + cell.words.toStdString());
                        CHECK(cell.words.contains(QString::number(*cell.number)));
                    }
    }
}

TEST_CASE("nothing is said twice")
{
    for (const ReportKind kind : kEveryKind) {
        QStringList said = findings(reportOf(wholeSource(), kind));
        REQUIRE_FALSE(said.isEmpty());
        said.sort();
        for (qsizetype i = 1; i < said.size(); ++i)
            CHECK(said[i] != said[i - 1]);
    }
}

TEST_CASE("figures are spoken, and no mark of language stays in what is painted")
{
    RoundRecord record = northvaleRound();
    auto governance = std::make_shared<Questionnaire>(*record.consensus.front().questionnaire);
    governance->sections.front().title.translations.clear();
    record.consensus.front().questionnaire = governance;
    setProgramLanguage(QStringLiteral("cy"));
    const Document document = reportOf(sourceOf(record));
    setProgramLanguage(QStringLiteral("en"));
    REQUIRE_FALSE(allOf<Figure>(document).empty());
    for (const Figure* figure : allOf<Figure>(document)) {
        CHECK_FALSE(figure->spoken.isEmpty());
        CHECK_FALSE(figure->spoken.contains(kFallbackStart));
        for (const RulerRow& row : std::get<RulerChart>(figure->chart).rows)
            CHECK_FALSE(row.title.contains(kFallbackStart));
    }
    CHECK(document.language == QStringLiteral("cy"));
    CHECK(saidIn(document).contains(QStringLiteral("Mae rhannau o’r adroddiad hwn yn Saesneg am y tro.")));
}

TEST_CASE("the full report has the sums, the weights, the must-haves, the comparison and the actions")
{
    const Document document = reportOf(wholeSource());
    for (const char* id : {"sum-readiness", "trust", "weights", "must-haves", "changes", "actions", "bands",
                           "staff-confidence-statements"})
        CHECK(tableOf(document, QString::fromLatin1(id)) != nullptr);
    const std::string said = saidIn(document).join(QLatin1Char('\n')).toStdString();
    for (const char* sentence :
         {"Scored without: Their view of us.", "26 of 29 answered with a rating.", "25 people took part.",
          "What changed Governance most:", "How staff answers are protected", "What changed since Autumn 2025"})
        CHECK_THAT(said, Catch::Contains(sentence));
}

TEST_CASE("a sum adds up in its table")
{
    const Document document = reportOf(wholeSource());
    int wholes = 0;
    for (const char* id : {"sum-readiness", "trust"}) {
        const Table* sum = tableOf(document, QString::fromLatin1(id));
        REQUIRE(sum != nullptr);
        double rest = 0; // of the whole above
        for (const Row& row : sum->rows) {
            if (row.depth == 0) {
                CHECK(rest == Approx(0).margin(1e-9));
                REQUIRE(row.cells.back().number);
                rest = *row.cells.back().number;
                ++wholes;
            }
            if (row.depth == 1)
                rest -= row.cells.back().number.value_or(0);
        }
        CHECK(rest == Approx(0).margin(1e-9));
    }
    CHECK(wholes == 3); // readiness, and two partners
}

TEST_CASE("chapters may be left out of a full report")
{
    ReportChoices choices;
    choices.leftOut = {ReportChapter::Method, ReportChapter::Actions, ReportChapter::Partners};
    const Document document = report(wholeSource(), choices);
    CHECK(tableOf(document, QStringLiteral("bands")) == nullptr);
    CHECK(tableOf(document, QStringLiteral("actions")) == nullptr);
    CHECK(tableOf(document, QStringLiteral("trust")) == nullptr);
    CHECK(tableOf(document, QStringLiteral("changes")) != nullptr);
}
