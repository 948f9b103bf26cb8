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

TEST_CASE("a statement of staff that is told as a limit is one in the sum, and the sections over it are numbers")
{
    RoundRecord record = northvaleRound();
    record.surveys = {staffAt(12, 4)};
    const RoundResult result = roundResult(record);
    SumTreeModel model;
    model.setSum(result, sumBehindReadiness(result), {});
    const QModelIndex top = model.index(0, 0);
    const QModelIndex survey = model.index(1, 0, top);
    const QModelIndex section = model.index(0, 0, survey);
    CHECK(printedRow(model, 1, top).contains(QStringLiteral("| 80 |")));
    CHECK(printedRow(model, 0, survey).contains(QStringLiteral("| 80 |")));
    REQUIRE(model.rowCount(section) > 1);
    for (int statement = 0; statement < model.rowCount(section); ++statement)
        CHECK(printedRow(model, statement, section).contains(QStringLiteral("| 80 or more |")));
    CHECK_THAT(sumText(result, sumBehindReadiness(result), {}).toStdString(), Catch::Contains("score 80 or more"));
}

TEST_CASE("a question that counts as nought because nobody knew says so in the sum")
{
    RoundRecord record = northvaleRound();
    const Item& item = *record.consensus.front().questionnaire->items().front();
    record.consensus.front().answers[item.id].answer = Answer::dontKnow();
    const RoundResult result = roundResult(record);
    SumTerm question;
    question.level = SumLevel::Item;
    question.id = item.id.value;
    question.score = Fraction(0);
    question.state = TermState::CountedAsZero;
    CHECK(sumAnswerText(result, question, {}).startsWith(QStringLiteral("Don’t know")));
}

TEST_CASE("a statement of staff says in the sum that it is reverse-scored, and why it does not count")
{
    RoundRecord record = northvaleRound();
    const RoundResult result = roundResult(record);
    SumTerm statement;
    statement.level = SumLevel::Item;
    statement.score = Fraction(50);
    const Questionnaire& staff = *result.staff()->questionnaire;
    for (const Item* item : staff.items()) {
        statement.id = item->id.value;
        CHECK(sumAnswerText(result, statement, {}) == (item->reverse ? QStringLiteral("Reverse-scored") : QString()));
    }
    statement.state = TermState::NotScored;
    CHECK(sumAnswerText(result, statement, {}) == QStringLiteral("Not counted: too few other statements are shown"));
}
