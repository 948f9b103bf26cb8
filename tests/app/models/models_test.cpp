// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/sum_tree_model.h"
#include "app/text/sum_text.h"
#include "core/results/index_sum.h"
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

} // namespace

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
              "to meet. | Slightly true (not counted: too few other answers) | 1 | 25 | "));
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

TEST_CASE("a section with a statement that is told as a limit is about its number in the sum, too")
{
    RoundRecord record = northvaleRound();
    record.surveys = {staffWithAnEnd()};
    const RoundResult result = roundResult(record);
    REQUIRE(result.staff()->sections()[0].score->limit() == Limit::About);
    REQUIRE(result.staff()->sections()[1].score->limit() == Limit::Exact);
    const std::string sum = sumText(result, sumBehindReadiness(result), {}).toStdString();
    CHECK_THAT(sum, Catch::Contains("Knowing the rules: score about 52,"));
    CHECK_THAT(sum, Catch::Contains("Judging when to share: score 37,"));
}
