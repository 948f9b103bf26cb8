// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/method_chapter.h"

#include "app/report/cells.h"
#include "app/report/reference_text.h"
#include "app/text/language.h"
#include "app/text/method_text.h"
#include "app/text/must_have_text.h"
#include "app/text/score_text.h"
#include "app/text/sum_text.h"
#include "core/scoring/band.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace soundings {

namespace {

struct MethodChapter {
    Q_DECLARE_TR_FUNCTIONS(MethodChapter)
};

QString kindLabel(const Questionnaire& questionnaire, const std::string& id)
{
    for (const Kind& kind : questionnaire.kinds)
        if (kind.id == id)
            return MethodChapter::tr("%1 (weight %2)").arg(shown(kind.label)).arg(kind.weight);
    return {};
}

/// Sections of one part that count alike.
struct AlikeSections {
    std::string part;
    int weight = 0;
    QStringList titles;
    std::size_t questions = 0;
};

std::vector<AlikeSections> alikeSections(const Questionnaire& questionnaire)
{
    std::vector<AlikeSections> all;
    for (const Section& section : questionnaire.sections) {
        auto alike = std::find_if(all.begin(), all.end(), [&](const AlikeSections& one) {
            return one.part == section.kind && one.weight == section.weight;
        });
        if (alike == all.end())
            alike = all.insert(all.end(), {section.kind, section.weight, {}, 0});
        alike->titles << shown(section.title);
        alike->questions += section.items.size();
    }
    return all;
}

/// A questionnaire with its version, and its sections below it.
void addWeights(Table& table, const Questionnaire& questionnaire)
{
    const auto count = [](std::size_t questions) { return countCell(static_cast<std::int64_t>(questions)); };
    table.rows.push_back({{{MethodChapter::tr("%1, version %2", "a questionnaire")
                                .arg(shown(questionnaire.title), QString::fromStdString(questionnaire.version))},
                           {},
                           {},
                           count(questionnaire.items().size())}});
    for (const AlikeSections& alike : alikeSections(questionnaire))
        table.rows.push_back({{{alike.titles.join(QStringLiteral("; "))},
                               {kindLabel(questionnaire, alike.part)},
                               countCell(alike.weight),
                               count(alike.questions)},
                              1});
}

Table weightTable(const std::vector<const Questionnaire*>& questionnaires)
{
    Table table{QStringLiteral("weights"),
                MethodChapter::tr("How much each section counts beside the others of its part"),
                {wordsColumn(QStringLiteral("section"), MethodChapter::tr("Sections")),
                 wordsColumn(QStringLiteral("part"), MethodChapter::tr("Part of")),
                 countColumn(QStringLiteral("weight"), MethodChapter::tr("Weight of each")),
                 countColumn(QStringLiteral("questions"), MethodChapter::tr("Questions"))},
                {}};
    for (const Questionnaire* questionnaire : questionnaires)
        addWeights(table, *questionnaire);
    return table;
}

/// Each questionnaire of the round once.
std::vector<const Questionnaire*> questionnairesOf(const RoundResult& result)
{
    std::vector<const Questionnaire*> all;
    std::set<std::string> seen;
    const auto add = [&](const Questionnaire& questionnaire) {
        if (seen.emplace(questionnaire.id.value).second)
            all.push_back(&questionnaire);
    };
    for (const ConsensusResult& consensus : result.consensus)
        add(*consensus.questionnaire);
    for (const StaffResult& survey : result.surveys)
        add(*survey.questionnaire);
    for (const PartnerResult& partner : result.partners)
        add(*partner.questionnaire);
    return all;
}

/// What the questionnaires cite and somebody still has to look up, each once in their order, and the sections that do.
Table referenceTable(const RoundResult& result)
{
    Table table{QStringLiteral("references"),
                MethodChapter::tr("What the questionnaires cite, and where"),
                {wordsColumn(QStringLiteral("reference"), MethodChapter::tr("Reference")),
                 wordsColumn(QStringLiteral("sections"), MethodChapter::tr("Sections"))},
                {}};
    const auto add = [&](const QString& words, const QString& section) {
        for (Row& row : table.rows)
            if (row.cells[0].words == words) {
                if (!row.cells[1].words.split(QStringLiteral("; ")).contains(section))
                    row.cells[1].words += QStringLiteral("; ") + section;
                return;
            }
        table.rows.push_back({{{words}, {section}}});
    };
    for (const Questionnaire* questionnaire : questionnairesOf(result))
        for (const Section& section : questionnaire->sections)
            for (const Item& item : section.items)
                for (const Reference& reference : item.references)
                    if (reference.verify)
                        add(referenceText(reference), shown(section.title));
    return table;
}

Table bandTable()
{
    Table table{QStringLiteral("bands"),
                MethodChapter::tr("What the bands mean"),
                {wordsColumn(QStringLiteral("score"), MethodChapter::tr("Score")),
                 wordsColumn(QStringLiteral("readiness"), MethodChapter::tr("Readiness")),
                 wordsColumn(QStringLiteral("trust"), MethodChapter::tr("Trust"))},
                {}};
    for (std::size_t i = 0; i < kBands.size(); ++i) {
        const Band band = kBands[i];
        const int from = kRulerLines[i];
        const int to = i + 1 < kBands.size() ? kRulerLines[i + 1] - 1 : kRulerLines.back();
        const auto cell = [&](IndexKind kind) {
            return Cell{MethodChapter::tr("%1: %2", "a band and its meaning")
                            .arg(bandWord(kind, band), bandMeaning(kind, band))};
        };
        table.rows.push_back({{Cell{QStringLiteral("%1\u2013%2").arg(from).arg(to)}, cell(IndexKind::Readiness),
                               cell(IndexKind::Trust)}});
    }
    return table;
}

void addBands(Blocks& blocks)
{
    blocks.table(bandTable());
    QStringList edges;
    for (const int edge : kBandEdges)
        edges << QString::number(edge);
    blocks.say(MethodChapter::tr("The bands begin at %1, the steps of the answers themselves. They are not norms: they "
                                 "are not drawn from the results of other agencies.")
                   .arg(joined(edges)));
}

QStringList rules()
{
    return {
        MethodChapter::tr("On a scale of five points an answer scores 0, 25, 50, 75 or 100. The score of a section "
                          "is the weighted mean of its answers, and each number above it the weighted mean of its "
                          "parts."),
        MethodChapter::tr("Readiness is half governance and half staff confidence. Readiness and trust are never "
                          "averaged together."),
        MethodChapter::tr("“Does not apply” is left out. “Don’t know” is left out for staff and partners; for "
                          "governance, where a claim needs evidence, it counts as 0. Unanswered questions are never "
                          "filled in."),
        MethodChapter::tr("A section has a score when at least two thirds of its questions that apply, and at "
                          "least two, have a rating or a “don’t know” that counts as 0."),
        MethodChapter::tr("For staff a statement scores the mean over the people who answered it, as published. A "
                          "statement that is not shown counts as one without a rating."),
        MethodChapter::tr("A range shows what the number would be if everything still open, or not shown of staff, "
                          "were 0, and if it were 100."),
        sumRoundingText()};
}

} // namespace

void addProtection(Blocks& blocks, const RoundResult& result, int level)
{
    const auto least = std::min_element(result.surveys.begin(), result.surveys.end(),
                                        [](const auto& one, const auto& other) { return one.minimum < other.minimum; });
    if (least == result.surveys.end())
        return;
    blocks.heading(level, protectionTitle(), QStringLiteral("protection"));
    blocks.list(protectionSentences(least->minimum));
    blocks.say(protectionLimits());
}

void addMethod(Blocks& blocks, const RoundResult& result)
{
    blocks.heading(2, MethodChapter::tr("How the numbers were made"), QStringLiteral("method"));
    blocks.list(rules());
    addBands(blocks);
    addProtection(blocks, result, 3);
    Blocks weights;
    weights.table(weightTable(questionnairesOf(result)));
    blocks.fold(MethodChapter::tr("Table: weights"), std::move(weights));
    Table references = referenceTable(result);
    if (references.rows.empty())
        return;
    Blocks check;
    check.say(MethodChapter::tr("The questionnaires were written without sight of the current wording of these. Look "
                                "them up before you rely on them."));
    check.table(std::move(references));
    blocks.fold(MethodChapter::tr("References to check"), std::move(check));
}

} // namespace soundings
