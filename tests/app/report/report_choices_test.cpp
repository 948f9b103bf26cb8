// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include "app/report/report_chapters.h"
#include "app/report/report_names.h"
#include "core/error.h"
#include "tests/app/report/reports.h"
#include "tests/support/qt_strings.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("a comparison needs an earlier round")
{
    CHECK(tableOf(reportOf(wholeSource(), ReportKind::Comparison), QStringLiteral("changes")) != nullptr);
    try {
        reportOf(sourceOf(northvaleRound()), ReportKind::Comparison);
        FAIL("was not refused");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NothingToCompare);
    }
}

TEST_CASE("a report about one partner names no other")
{
    ReportSource source = wholeSource();
    source.comparison->partnersOnlyBefore = {"Eastfield Homes"};
    FollowedAction other = actionDue("Ring Eastfield Homes", {});
    other.action.about = {"Eastfield Homes"};
    source.actions.push_back(other);
    ReportChoices choices;
    choices.about = {"Westmoor Police"};
    const Document document = report(source, choices);
    QString all = saidIn(document).join(QLatin1Char('\n'));
    for (const Table* table : allOf<Table>(document))
        for (const Row& row : table->rows)
            for (const Cell& cell : row.cells)
                all += cell.words + QLatin1Char('\n');
    for (const Figure* figure : allOf<Figure>(document))
        all += figure->spoken;
    for (const Headline* headline : allOf<Headline>(document))
        all += headline->spoken;
    CHECK(all.contains(QStringLiteral("Westmoor Police")));
    CHECK_FALSE(all.contains(QStringLiteral("Eastfield Homes")));
}

TEST_CASE("marking and sample mark stand around every page, the file's marking where none is chosen")
{
    ReportSource source = wholeSource();
    source.file.marking = "OFFICIAL";
    CHECK(reportOf(source).marking == QStringLiteral("OFFICIAL"));
    CHECK(reportOf(source).markBehind.isEmpty());
    ReportChoices choices;
    choices.marking = QStringLiteral("OFFICIAL-SENSITIVE");
    CHECK(report(source, choices).marking == QStringLiteral("OFFICIAL-SENSITIVE"));
    choices.marking = QString();
    CHECK(report(source, choices).marking.isEmpty());
    source.result.sample = true;
    CHECK(reportOf(source).markBehind == QStringLiteral("SAMPLE"));
    const QStringList said = saidIn(reportOf(source));
    CHECK(said.filter(QStringLiteral("is invented.")).size() == 1);
}

TEST_CASE("the sheet of what a file holds counts it and says what for, how long, and who has been given what")
{
    ReportSource source = sourceOf(northvaleRound());
    source.file.partners = {"Eastfield Homes", "Westmoor Police"};
    source.file.notes = 7;
    source.file.retainUntil = Date{2029, 3, 31};
    const Document document = reportOf(source, ReportKind::DataSheet);
    const Table* table = tableOf(document, QStringLiteral("categories"));
    REQUIRE(table != nullptr);
    QStringList counts;
    for (const Row& row : table->rows)
        counts << row.cells[1].words;
    CHECK(counts.mid(0, 6) == QStringList{"3", "0", "0", "0", "7", "0"});
    const std::string said = saidIn(document).join(QLatin1Char('\n')).toStdString();
    for (const char* sentence : {"31 March 2029", "at least 12 people behind it", "No pack was made of this file",
                                 "Eastfield Homes and Westmoor Police"})
        CHECK_THAT(said, Catch::Contains(sentence));
}

TEST_CASE("a round with nothing in it still makes every report that needs no other round")
{
    for (const ReportKind kind : {ReportKind::Summary, ReportKind::Full, ReportKind::Staff, ReportKind::DataSheet})
        CHECK_FALSE(reportOf(sourceOf(emptyRound()), kind).blocks.empty());
    CHECK_THAT(saidIn(reportOf(sourceOf(emptyRound()))).join(QLatin1Char('\n')).toStdString(),
               Catch::Contains("This round has neither governance answers nor a staff survey"));
}

namespace {

ChapterGrounds groundsOf(const ReportSource& source)
{
    return {source.result, source.comparison.has_value(), !source.actions.empty(),
            source.series.empty() ? 1 : source.series.front().points.size()};
}

/// How many blocks it has with this chapter alone.
std::size_t blocksWith(const ReportSource& source, ReportKind kind, std::optional<ReportChapter> chapter)
{
    ReportChoices choices;
    choices.kind = kind;
    const std::vector<ReportChapter> all = chaptersOf(kind);
    choices.leftOut = {all.begin(), all.end()};
    if (chapter)
        choices.leftOut.erase(*chapter);
    return report(source, choices).blocks.size();
}

ReportSource withNote()
{
    RoundRecord record = northvaleRound();
    record.partners.front().answers.begin()->second.note = "Ask the police.";
    return sourceOf(record);
}

} // namespace

TEST_CASE("chapters are offered where they have something to say, and only there")
{
    ReportSource two = wholeSource();
    two.series = seriesOver(2);
    const std::vector<ReportSource> sources{wholeSource(), two, withNote(), sourceOf(northvaleRound()),
                                            sourceOf(emptyRound())};
    for (const ReportSource& source : sources)
        for (const ReportKind kind : {ReportKind::Full, ReportKind::Comparison}) {
            if (kind == ReportKind::Comparison && !source.comparison)
                continue;
            const auto offered = chaptersOf(kind, groundsOf(source));
            for (const ReportChapter chapter : chaptersOf(kind)) {
                INFO(nameOf(chapter).toStdString());
                const bool isOffered = std::find(offered.begin(), offered.end(), chapter) != offered.end();
                CHECK(isOffered == (blocksWith(source, kind, chapter) > blocksWith(source, kind, {})));
            }
        }
    for (const ReportKind kind : {ReportKind::Summary, ReportKind::Staff, ReportKind::DataSheet})
        CHECK(chaptersOf(kind, groundsOf(wholeSource())).empty());
}
