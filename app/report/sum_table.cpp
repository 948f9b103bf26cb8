// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sum_table.h"

#include "app/report/cells.h"
#include "app/text/score_text.h"
#include "app/text/sum_tenths.h"
#include "app/text/sum_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct SumTable {
    Q_DECLARE_TR_FUNCTIONS(SumTable)
};

struct SumRow {
    const SumTerm& term;
    std::int64_t tenths;
    int depth;
};

Cell tenthsCell(std::int64_t tenths) { return {tenthsText(tenths), static_cast<double>(tenths) / 10}; }

/// What a sum is of, and the table it becomes.
struct SumOf {
    const RoundResult& result;
    AgencyId about;
    const ResponseScore* score; ///< whose ranges, ratings and bands stand beside; null for none
};

/// Range, ratings and band of a line, or why it does not count; of what is neither the whole nor a section that alone.
std::vector<Cell> besides(const SumOf& of, const SumTerm& term)
{
    const QString state = sumAnswerText(of.result, term, of.about);
    const auto cells = [&](const auto& scored, std::optional<Band> band) {
        return std::vector<Cell>{{scored.score ? rangeText(scored.range) : QString()},
                                 ratedCell(scored.counts),
                                 {band && state.isEmpty() ? bandWord(IndexKind::Trust, *band) : state}};
    };
    if (term.level == SumLevel::Index || term.level == SumLevel::Questionnaire)
        return cells(*of.score, {});
    for (const SectionScore& section : of.score->sections)
        if (term.level == SumLevel::Section && section.id.value == term.id)
            return cells(section, bandOf(section.score));
    return {{}, {}, {state}};
}

void addSumRow(Table& table, const SumOf& of, const SumRow& line)
{
    const SumTerm& term = line.term;
    if (term.level == SumLevel::Item)
        return;
    Cell score{sumScoreText(term)};
    if (term.score)
        score.number = term.score->rounded();
    Row row{{{sumTermTitle(of.result, term, of.about)}}, line.depth};
    if (of.score == nullptr)
        row.cells.push_back({sumAnswerText(of.result, term, of.about)});
    row.cells.push_back(line.depth > 0 ? countCell(term.weight) : Cell{});
    row.cells.push_back(score);
    if (of.score != nullptr)
        for (Cell& cell : besides(of, term))
            row.cells.push_back(std::move(cell));
    row.cells.push_back(term.share != Fraction() ? tenthsCell(line.tenths) : Cell{});
    table.rows.push_back(std::move(row));
    const auto tenths = tenthsBelow(term, line.tenths);
    for (std::size_t i = 0; i < term.terms.size(); ++i)
        addSumRow(table, of, {term.terms[i], tenths[i], line.depth + 1});
}

} // namespace

Table sumTable(const RoundResult& result, const SumTerm& sum, const AgencyId& about, const QString& id,
               const ResponseScore* score)
{
    Table table{
        id,
        SumTable::tr("The sum behind %1, in points out of 100: what each line gives adds up to the line above it")
            .arg(sumTermTitle(result, sum, about)),
        {wordsColumn(QStringLiteral("line"), SumTable::tr("What"))},
        {}};
    const auto add = [&](Column column) { table.columns.push_back(std::move(column)); };
    if (score == nullptr)
        add(wordsColumn(QStringLiteral("state"), SumTable::tr("How it counts"),
                        SumTable::tr("Empty where it simply counts.")));
    add(countColumn(QStringLiteral("weight"), SumTable::tr("Weight"), {},
                    SumTable::tr("How much the line counts beside the others of the same line above.")));
    add(inCaption(countColumn(QStringLiteral("score"), SumTable::tr("Score"), SumTable::tr("out of 100"),
                              SumTable::tr("The score of this line by itself."))));
    if (score != nullptr)
        for (const Column& column : {rangeColumn(), ratedColumn(), bandColumn()})
            add(column);
    add(inCaption(countColumn(QStringLiteral("gives"), SumTable::tr("Gives"), SumTable::tr("points"),
                              SumTable::tr("Points of the top line that this line gives, to a tenth."))));
    addSumRow(table, {result, about, score}, {sum, tenthsOf(sum), 0});
    return table;
}

} // namespace soundings
