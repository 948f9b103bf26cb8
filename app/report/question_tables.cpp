// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/question_tables.h"

#include "app/report/cells.h"
#include "app/text/language.h"
#include "app/text/names_for.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct AnswerTable {
    Q_DECLARE_TR_FUNCTIONS(AnswerTable)
};

constexpr std::size_t kPartnersAbreast = 6;

Column questionColumn(const QString& heading) { return wordsColumn(QStringLiteral("question"), heading); }

Column weightColumn()
{
    return countColumn(QStringLiteral("weight"), AnswerTable::tr("Weight"), {},
                       AnswerTable::tr("How much the line counts beside the others of the same section."));
}

/// Where every question of a section counts alike, a column of ones says nothing.
bool hasWeights(const Questionnaire& questionnaire)
{
    const auto items = questionnaire.items();
    return std::any_of(items.begin(), items.end(), [](const Item* item) { return item->weight != 1; });
}

/// The answer's own words; where there is a number, the number it stands for.
Cell answerCell(const Questionnaire& questionnaire, const Item& item, const Answers& answers)
{
    const Answer answer = answerTo(answers, item.id);
    Cell cell{answerText(questionnaire, item, answer)};
    if (item.reverse && answer.state == AnswerState::Rated)
        cell.words = AnswerTable::tr("%1 (reverse-scored)").arg(cell.words);
    return cell;
}

Cell itemScoreCell(const Questionnaire& questionnaire, const Item& item, const Answers& answers)
{
    const auto score = itemScore(questionnaire, item, answerTo(answers, item.id));
    return score ? Cell{QString::number(score->rounded()), static_cast<double>(score->rounded())} : Cell{};
}

/// The title of a section as a row, then its items, each filled by `fill`.
template <class Fill>
void addSections(Table& table, const Questionnaire& questionnaire, const Names& names, const Fill& fill)
{
    for (const Section& section : questionnaire.sections) {
        Row title{{{shown(section.title, names)}}};
        title.cells.resize(table.columns.size());
        table.rows.push_back(title);
        for (const Item& item : section.items) {
            Row row{{{shown(item.text, names)}}, 1};
            fill(row, item);
            table.rows.push_back(row);
        }
    }
}

/// Partners of the round who were asked about by that questionnaire.
std::vector<const PartnerResult*> askedBy(const RoundResult& result, const QuestionnaireId& questionnaire)
{
    std::vector<const PartnerResult*> asked;
    for (const PartnerResult& partner : result.partners)
        if (partner.questionnaire->id == questionnaire)
            asked.push_back(&partner);
    return asked;
}

Table answersAbout(const RoundResult& result, const std::vector<const PartnerResult*>& partners, const QString& id)
{
    const Questionnaire& questionnaire = *partners.front()->questionnaire;
    Table table{id,
                AnswerTable::tr("%1: every answer").arg(shown(questionnaire.title)),
                {questionColumn(AnswerTable::tr("Statement"))},
                {}};
    const bool isWeighted = hasWeights(questionnaire);
    if (isWeighted)
        table.columns.push_back(weightColumn());
    for (const PartnerResult* partner : partners)
        table.columns.push_back(
            wordsColumn(partnerKey(result, partner->about.id), QString::fromStdString(partner->about.name)));
    const QString agency = QString::fromStdString(result.ours.name);
    const Names names{partners.size() == 1 ? QString::fromStdString(partners.front()->about.name) : QString(), agency};
    addSections(table, questionnaire, names, [&](Row& row, const Item& item) {
        if (isWeighted)
            row.cells.push_back(countCell(item.weight));
        for (const PartnerResult* partner : partners)
            row.cells.push_back(answerCell(*partner->questionnaire, item, partner->answers));
    });
    return table;
}

} // namespace

Table consensusAnswers(const RoundResult& result, const ConsensusResult& consensus)
{
    const Questionnaire& questionnaire = *consensus.questionnaire;
    Table table{
        questionnaireKey(questionnaire.id) + QStringLiteral("-answers"),
        AnswerTable::tr("%1: every answer, and what it scores out of 100").arg(shown(questionnaire.title)),
        {questionColumn(AnswerTable::tr("Question")), wordsColumn(QStringLiteral("answer"), AnswerTable::tr("Answer"))},
        {}};
    const bool isWeighted = hasWeights(questionnaire);
    if (isWeighted)
        table.columns.push_back(weightColumn());
    table.columns.push_back(
        inCaption(countColumn(QStringLiteral("score"), AnswerTable::tr("Score"), AnswerTable::tr("out of 100"),
                              AnswerTable::tr("What the answer scores; empty where it does not count."))));
    addSections(table, questionnaire, namesFor(result, {}), [&](Row& row, const Item& item) {
        row.cells.push_back(answerCell(questionnaire, item, consensus.answers));
        if (isWeighted)
            row.cells.push_back(countCell(item.weight));
        row.cells.push_back(itemScoreCell(questionnaire, item, consensus.answers));
    });
    return table;
}

std::vector<Table> partnerAnswers(const RoundResult& result, const QuestionnaireId& questionnaire)
{
    const auto all = askedBy(result, questionnaire);
    std::vector<Table> tables;
    for (std::size_t from = 0; from < all.size(); from += kPartnersAbreast) {
        const std::size_t count = std::min(kPartnersAbreast, all.size() - from);
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(from);
        QString id = questionnaireKey(questionnaire) + QStringLiteral("-answers");
        if (from > 0)
            id += QStringLiteral("-%1").arg(tables.size() + 1);
        tables.push_back(answersAbout(result, {first, first + static_cast<std::ptrdiff_t>(count)}, id));
    }
    return tables;
}

} // namespace soundings
