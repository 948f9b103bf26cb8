// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"
#include "app/text/score_text.h"
#include "tests/app/report/reports.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// The cell of the row that begins with these words.
QString cellOf(const Table& table, const QString& row, const QString& column)
{
    for (std::size_t at = 0; at < table.columns.size(); ++at)
        if (table.columns[at].id == column)
            for (const Row& one : table.rows)
                if (one.cells.front().words == row)
                    return one.cells[at].words;
    return QStringLiteral("no such cell");
}

ReportSource withNotes()
{
    RoundRecord record = northvaleRound();
    AnswerRecord& breach = record.consensus.front().answers[{"gov.safe-handling.breach-response"}];
    breach.note = "=1+1 Rehearsed with ŵyn";
    breach.evidence = {"Exercise record", "Breach plan"};
    record.partners.back().answers[{"partner.integrity.owns-up"}].note = "They rang the same day.";
    record.partners.back().answers[{"partner.integrity.owns-up"}].comeBack = true;
    record.partners.front().answers[{"partner.purpose.duties"}].comeBack = true; // nothing is written there
    return sourceOf(record);
}

} // namespace

TEST_CASE("a “don’t know” that counts as 0 is among the ratings neither in words nor in a table")
{
    RoundRecord record = northvaleRound();
    record.consensus = {governanceAt(3, "gov.safe-handling.breach-response", "dk")};
    const ReportSource source = sourceOf(record);
    CHECK(source.result.consensus.front().score.counts.rated == 32); // for SCORING.md 8, which asks for enough
    const Document document = reportOf(source);
    const std::string said = saidIn(document).join(QLatin1Char('\n')).toStdString();
    CHECK_THAT(said, Catch::Contains("31 of 32 answered with a rating"));
    const Table* sections = tableOf(document, QStringLiteral("governance-sections"));
    REQUIRE(sections != nullptr);
    CHECK(cellOf(*sections, QStringLiteral("Safe handling"), QStringLiteral("rated")) == QStringLiteral("5 of 6"));
    double rated = 0;
    for (const Row& row : sections->rows)
        rated += row.cells[3].number.value_or(0);
    CHECK(rated == 31);
    CHECK(ratedText(source.result.consensus.front().score.counts) == QStringLiteral("31 of 32"));
    CHECK(ratedText(source.result.partners.back().score.counts) == QStringLiteral("27 of 29")); // left out there anyway
}

TEST_CASE("notes and evidence stand in the full report alone, word for word, and can be left out")
{
    const Document document = reportOf(withNotes());
    const Table* notes = tableOf(document, QStringLiteral("notes"));
    REQUIRE(notes != nullptr);
    REQUIRE(notes->rows.size() == 4);
    CHECK(notes->rows[0].cells[0].words == QStringLiteral("Governance"));
    CHECK(notes->rows[1].cells[1].words == QStringLiteral("Ad hoc"));
    CHECK(notes->rows[1].cells[2].words == QStringLiteral("=1+1 Rehearsed with ŵyn"));
    CHECK(notes->rows[1].cells[3].words == QStringLiteral("Exercise record; Breach plan"));
    CHECK(notes->rows[2].cells[0].words == QStringLiteral("Westmoor Police"));
    CHECK(notes->rows[3].cells[0].words.contains(QStringLiteral("Westmoor Police")));
    CHECK(notes->rows[3].cells[2].words == QStringLiteral("They rang the same day."));
    CHECK_THAT(saidIn(document).join(QLatin1Char('\n')).toStdString(),
               Catch::Contains("2 answers have a note or evidence beside them"));
    ReportChoices without;
    without.leftOut = {ReportChapter::Notes};
    CHECK(tableOf(report(withNotes(), without), QStringLiteral("notes")) == nullptr);
    for (const ReportKind kind : {ReportKind::Summary, ReportKind::Staff, ReportKind::DataSheet})
        CHECK(tableOf(reportOf(withNotes(), kind), QStringLiteral("notes")) == nullptr);
    CHECK_FALSE(saidIn(reportOf(wholeSource())).contains(QStringLiteral("Notes and evidence"))); // there are none
}

TEST_CASE("of each partner's sum the first line has the band and names the partner")
{
    const Document document = reportOf(wholeSource());
    const Table* trust = tableOf(document, QStringLiteral("trust"));
    REQUIRE(trust != nullptr);
    const QString westmoor = QStringLiteral("Trust in Westmoor Police");
    CHECK(cellOf(*trust, westmoor, QStringLiteral("score")) == QStringLiteral("63"));
    CHECK(cellOf(*trust, westmoor, QStringLiteral("range")) == QStringLiteral("60–66"));
    CHECK(cellOf(*trust, westmoor, QStringLiteral("rated")) == QStringLiteral("27 of 29"));
    CHECK(cellOf(*trust, westmoor, QStringLiteral("band")) == QStringLiteral("Cautious")); // held there
    CHECK(cellOf(*trust, QStringLiteral("Trust in Eastfield Homes"), QStringLiteral("score")) == QStringLiteral("65"));
}

TEST_CASE("the weights of every section stand in one table, those that count alike together")
{
    const Document document = reportOf(wholeSource());
    const Table* weights = tableOf(document, QStringLiteral("weights"));
    REQUIRE(weights != nullptr);
    double questions = 0;
    QString titles;
    for (const Row& row : weights->rows) {
        titles += row.cells[0].words + QLatin1Char('\n');
        questions += row.depth == 0 ? row.cells[3].number.value_or(0) : -row.cells[3].number.value_or(0);
    }
    CHECK(questions == 0); // sections have those of their questionnaire
    CHECK(weights->rows.size() == 9);
    CHECK(titles.contains(QStringLiteral("Governance, version 1.0\nStrategy: stepping back to plan; Leadership")));
    CHECK(cellOf(*weights, QStringLiteral("Trust in their integrity and handling"), QStringLiteral("weight"))
          == QStringLiteral("2"));
}

TEST_CASE("what somebody has to look up is listed once, with the sections that rest on it")
{
    RoundRecord record = northvaleRound();
    auto governance = std::make_shared<Questionnaire>(*record.consensus.front().questionnaire);
    const Reference cited{{"The Act", {}}, {"section 4", {}}, true};
    governance->sections[0].items[0].references = {cited, {{"A book", {}}, {}, false}};
    governance->sections[0].items[1].references = {cited};
    governance->sections[1].items[0].references = {cited};
    record.consensus.front().questionnaire = governance;
    const Document document = reportOf(sourceOf(record));
    const Table* references = tableOf(document, QStringLiteral("references"));
    REQUIRE(references != nullptr);
    const QString act = QStringLiteral("The Act: section 4");
    CHECK(cellOf(*references, act, QStringLiteral("sections"))
          == QStringLiteral("Strategy: stepping back to plan; Leadership: support from the top"));
    int found = 0;
    for (const Row& row : references->rows) {
        found += row.cells[0].words == act ? 1 : 0;
        CHECK_FALSE(row.cells[0].words.contains(QStringLiteral("A book")));
    }
    CHECK(found == 1);
}

TEST_CASE("a unit stands beside its heading, but where the heading or the caption says it")
{
    Column column{QStringLiteral("score"), QStringLiteral("Score"), Column::Holds::Numbers,
                  QStringLiteral("out of 100")};
    CHECK(showsUnit(column));
    column.captionSaysUnit = true;
    CHECK_FALSE(showsUnit(column));
    CHECK_FALSE(showsUnit(
        {QStringLiteral("people"), QStringLiteral("People"), Column::Holds::Numbers, QStringLiteral("people")}));
    CHECK_FALSE(showsUnit({QStringLiteral("count"), QStringLiteral("In this file"), Column::Holds::Numbers}));
    const Document document = reportOf(wholeSource());
    for (const Table* table : allOf<Table>(document))
        for (const Column& one : table->columns)
            if (one.captionSaysUnit)
                CHECK_THAT(table->caption.toStdString(), Catch::Contains(one.unit.toStdString()));
}
