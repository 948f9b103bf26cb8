// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison_table_model.h"
#include "app/models/section_table_model.h"
#include "app/models/sum_tree_model.h"
#include "app/text/result_text.h"
#include "tests/support/northvale.h"
#include "tests/support/qt_strings.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

using Tester = QAbstractItemModelTester;

QString printedRow(const QAbstractItemModel& model, int row, const QModelIndex& parent = {})
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(parent); ++column)
        cells << model.index(row, column, parent).data().toString();
    return cells.join(QStringLiteral(" | "));
}

QString printed(const QAbstractItemModel& model)
{
    QStringList lines;
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header << model.headerData(column, Qt::Horizontal).toString();
    lines << header.join(QStringLiteral(" | "));
    for (int row = 0; row < model.rowCount(); ++row)
        lines << printedRow(model, row);
    return lines.join(QLatin1Char('\n'));
}

/// Tenths of the lines below each line, compared with the line's own.
bool addsUp(const QAbstractItemModel& model, const QModelIndex& line)
{
    if (model.rowCount(line) == 0)
        return true;
    qlonglong sum = 0;
    for (int row = 0; row < model.rowCount(line); ++row) {
        const QModelIndex below = model.index(row, 0, line);
        if (!addsUp(model, below))
            return false;
        sum += below.siblingAtColumn(SumTreeModel::Gives).data(Qt::EditRole).toLongLong();
    }
    return sum == line.siblingAtColumn(SumTreeModel::Gives).data(Qt::EditRole).toLongLong();
}

RoundRecord yearBefore()
{
    RoundRecord before = northvaleRound();
    before.round.label = "Autumn 2025";
    before.consensus = {governanceAt(2)};
    return before;
}

} // namespace

TEST_CASE("the sections of a response are a table with score, range, band and how much is rated")
{
    const RoundResult result = roundResult(northvaleRound());
    const PartnerResult& partner = result.partners.front();
    SectionTableModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setResponse(result, *partner.questionnaire, partner.score, partner.about.id);
    CHECK(printed(model)
          == QStringLiteral("Section | Score out of 100 | Range | Band | Rated\n"
                            "What they do | 67 | 67 | Working trust | 3 of 3\n"
                            "How they manage information | 63 | 63 | Working trust | 4 of 4\n"
                            "Their view of us | No score yet |  |  | 2 of 4\n"
                            "Trust in their competence | 67 | 67 | Working trust | 3 of 3\n"
                            "Trust in their goodwill | 67 | 67 | Working trust | 3 of 3\n"
                            "Trust in their integrity and handling | 56 | 45–65 | Working trust | 4 of 5\n"
                            "Working relationship | 69 | 69 | Working trust | 4 of 4\n"
                            "Clarity about what is required | 67 | 67 | Working trust | 3 of 3"));
    CHECK(model.index(5, SectionTableModel::Score).data(Qt::EditRole) == QVariant(56));
    CHECK_FALSE(model.index(2, SectionTableModel::Score).data(Qt::EditRole).isValid());
    CHECK(model.index(2, 0).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("Their view of us: no score yet. 2 of 4 answered with a rating."));
}

TEST_CASE("a comparison is a table of before, after and change, raw beside displayed")
{
    const RoundComparison comparison = compareRounds(yearBefore(), northvaleRound());
    ComparisonTableModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setComparison(comparison);
    CHECK(printed(model)
          == QStringLiteral("Out of 100 | Autumn 2025 | Autumn 2026 | Change\n"
                            "Readiness | 50 | 62 | rose by 12\n"
                            "Governance | 50 | 74 | rose by 24\n"
                            "Staff confidence | 50 | 50 | no clear change\n"
                            "Trust in Eastfield Homes | 65 | 65 | no clear change\n"
                            "Trust in Westmoor Police | 63 | 63 | no clear change"));
    CHECK(model.index(1, ComparisonTableModel::Change).data(Qt::EditRole) == QVariant(24));
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("Governance rose by 24, from 50 to 74."));
    model.setSections(comparison, comparison.consensus.front());
    CHECK(model.rowCount() == 6);
    CHECK(printedRow(model, 3) == QStringLiteral("Safe handling | 50 | 67 | rose by 17"));
}

TEST_CASE("the sum behind a number is a tree whose levels add up in tenths")
{
    const RoundResult result = roundResult(northvaleRound());
    SumTreeModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setSum(result, sumBehindReadiness(result), {});
    const QModelIndex top = model.index(0, 0);
    CHECK(printedRow(model, 0) == QStringLiteral("Readiness |  |  | 62 | 61.8"));
    CHECK(printedRow(model, 0, top) == QStringLiteral("Governance |  | 1 | 74 | 36.8"));
    CHECK(printedRow(model, 1, top) == QStringLiteral("Staff confidence |  | 1 | 50 | 25.0"));
    CHECK(addsUp(model, top));
    const PartnerResult& partner = result.partners.front();
    model.setSum(result, sumBehindTrust(partner), partner.about.id);
    const QModelIndex trust = model.index(0, 0);
    CHECK(addsUp(model, trust));
    const QModelIndex understanding = model.index(0, 0, trust);
    const QModelIndex reciprocity = model.index(2, 0, understanding);
    CHECK(printedRow(model, 2, understanding)
          == QStringLiteral("Their view of us | Too few answers to score it | 1 |  | "));
    CHECK(printedRow(model, 0, reciprocity)
          == QStringLiteral(
              "People at Eastfield Homes could explain, without looking it up, the main legal duties we have "
              "to meet. | Slightly true (not counted: too few answers beside it) | 1 | 25 | "));
    CHECK(printedRow(model, 2, reciprocity).contains(QStringLiteral("Don’t know: left out, and to find out")));
}

TEST_CASE("a staff figure that is told as a limit is one in the sum, too")
{
    RoundRecord record = northvaleRound();
    record.surveys = {staffAt(25, 4)};
    const RoundResult result = roundResult(record);
    SumTreeModel model;
    model.setSum(result, sumBehindReadiness(result), {});
    const QModelIndex top = model.index(0, 0);
    CHECK(printedRow(model, 1, top).contains(QStringLiteral("| 95 or more |")));
    CHECK_THAT(sumText(result, sumBehindReadiness(result), {}).toStdString(), Catch::Contains("score 95 or more"));
}
