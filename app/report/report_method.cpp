// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_method.h"

#include "app/report/html_table.h"
#include "app/report/html_writer.h"
#include "app/report/reference_text.h"
#include "app/text/language.h"
#include "app/text/method_text.h"
#include "app/text/must_have_text.h"
#include "app/text/score_text.h"
#include "app/text/sum_tenths.h"
#include "app/text/sum_text.h"
#include "core/results/index_sum.h"
#include "core/scoring/band.h"
#include "core/scoring/sum.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace soundings {

namespace {

struct ReportMethod {
    Q_DECLARE_TR_FUNCTIONS(ReportMethod)
};

using Align = HtmlTable::Align;

struct SumRow {
    const SumTerm& term;
    std::int64_t tenths;
    int depth;
};

void addLine(HtmlTable& table, const RoundResult& result, const SumRow& line, const AgencyId& about)
{
    const SumTerm& term = line.term;
    const bool counts = term.share != Fraction();
    table.rows.push_back({{sumTermTitle(result, term, about), sumAnswerText(result, term, about),
                           line.depth > 0 ? QString::number(term.weight) : QString(), sumScoreText(term),
                           counts ? tenthsText(line.tenths) : QString()},
                          line.depth});
    const auto tenths = tenthsBelow(term, line.tenths);
    for (std::size_t i = 0; i < term.terms.size(); ++i)
        addLine(table, result, {term.terms[i], tenths[i], line.depth + 1}, about);
}

void writeSum(HtmlWriter& html, const RoundResult& result, const SumTerm& sum, const AgencyId& about)
{
    const QString title = sumTermTitle(result, sum, about);
    HtmlTable table{ReportMethod::tr("The sum behind %1: what each line gives adds up to the line above it").arg(title),
                    {ReportMethod::tr("What"), ReportMethod::tr("Answer"), ReportMethod::tr("Weight"),
                     ReportMethod::tr("Score out of 100"), ReportMethod::tr("Points it gives")},
                    {Align::Words, Align::Words, Align::Numbers, Align::Numbers, Align::Numbers},
                    {}};
    addLine(table, result, {sum, tenthsOf(sum), 0}, about);
    html.open(QStringLiteral("details"));
    html.line(QStringLiteral("summary"), title);
    writeTable(html, table);
    html.close();
}

void writeSums(HtmlWriter& html, const RoundResult& result)
{
    html.heading(3, ReportMethod::tr("Every sum"));
    html.line(QStringLiteral("p"), ReportMethod::tr("Open a sum to read it. Those that are open are printed."));
    writeSum(html, result, sumBehindReadiness(result), {});
    for (const ConsensusResult& consensus : result.consensus)
        if (consensus.questionnaire->feeds != FeedsIndex::Readiness)
            writeSum(html, result, sumBehind(*consensus.questionnaire, consensus.answers, consensus.score), {});
    for (const PartnerResult& partner : result.partners) {
        const SumTerm sum =
            partner.trust ? sumBehindTrust(partner) : sumBehind(*partner.questionnaire, partner.answers, partner.score);
        writeSum(html, result, sum, partner.about.id);
    }
}

QString kindLabel(const Questionnaire& questionnaire, const std::string& id)
{
    for (const Kind& kind : questionnaire.kinds)
        if (kind.id == id)
            return ReportMethod::tr("%1 (weight %2)").arg(shown(kind.label)).arg(kind.weight);
    return {};
}

void writeWeights(HtmlWriter& html, const Questionnaire& questionnaire)
{
    HtmlTable table{ReportMethod::tr("Weights of %1, version %2")
                        .arg(shown(questionnaire.title), QString::fromStdString(questionnaire.version)),
                    {ReportMethod::tr("Section"), ReportMethod::tr("Part of"), ReportMethod::tr("Weight"),
                     ReportMethod::tr("Questions")},
                    {Align::Words, Align::Words, Align::Numbers, Align::Numbers},
                    {}};
    for (const Section& section : questionnaire.sections)
        table.rows.push_back({{shown(section.title), kindLabel(questionnaire, section.kind),
                               QString::number(section.weight), QString::number(section.items.size())},
                              0});
    writeTable(html, table);
}

/// Each questionnaire of the round once.
std::vector<const Questionnaire*> questionnairesOf(const RoundResult& result)
{
    std::vector<const Questionnaire*> all;
    std::set<std::pair<std::string, std::string>> seen;
    const auto add = [&](const Questionnaire& questionnaire) {
        if (seen.emplace(questionnaire.id.value, questionnaire.version).second)
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

/// What the questionnaires cite and somebody still has to look up; each once, in their order.
void writeReferencesToCheck(HtmlWriter& html, const RoundResult& result)
{
    QStringList references;
    for (const Questionnaire* questionnaire : questionnairesOf(result))
        for (const Item* item : questionnaire->items())
            for (const Reference& reference : item->references)
                if (reference.verify)
                    references << referenceText(reference);
    references.removeDuplicates();
    if (references.isEmpty())
        return;
    html.heading(3, ReportMethod::tr("References to check"));
    html.line(QStringLiteral("p"),
              ReportMethod::tr("The questionnaires were written without sight of the current wording of these. Look "
                               "them up before you rely on them."));
    html.list(QStringLiteral("ul"), references);
}

void writeBands(HtmlWriter& html)
{
    HtmlTable table{ReportMethod::tr("What the bands mean"),
                    {ReportMethod::tr("Score"), ReportMethod::tr("Readiness"), ReportMethod::tr("Trust")},
                    {},
                    {}};
    for (std::size_t i = 0; i < kBands.size(); ++i) {
        const Band band = kBands[i];
        const int from = kRulerLines[i];
        const int to = i + 1 < kBands.size() ? kRulerLines[i + 1] - 1 : kRulerLines.back();
        const auto cell = [&](IndexKind kind) {
            return ReportMethod::tr("%1: %2", "a band and its meaning")
                .arg(bandWord(kind, band), bandMeaning(kind, band));
        };
        table.rows.push_back(
            {{QStringLiteral("%1\u2013%2").arg(from).arg(to), cell(IndexKind::Readiness), cell(IndexKind::Trust)}, 0});
    }
    writeTable(html, table);
    QStringList edges;
    for (const int edge : kBandEdges)
        edges << QString::number(edge);
    html.line(
        QStringLiteral("p"),
        ReportMethod::tr("The bands begin at %1, the steps of the answers themselves. They are not norms: they are "
                         "not drawn from the results of other agencies.")
            .arg(joined(edges)));
}

/// How staff answers are protected, with the least that any survey of the round needs.
void writeProtection(HtmlWriter& html, const RoundResult& result)
{
    const auto least = std::min_element(result.surveys.begin(), result.surveys.end(),
                                        [](const auto& one, const auto& other) { return one.minimum < other.minimum; });
    if (least == result.surveys.end())
        return;
    html.heading(3, protectionTitle(), QStringLiteral("protection"));
    html.list(QStringLiteral("ul"), protectionSentences(least->minimum));
    html.line(QStringLiteral("p"), protectionLimits());
}

} // namespace

void writeMethod(HtmlWriter& html, const RoundResult& result)
{
    html.heading(2, ReportMethod::tr("How the numbers were made"), QStringLiteral("method"));
    html.list(
        QStringLiteral("ul"),
        {ReportMethod::tr("On a scale of five points an answer scores 0, 25, 50, 75 or 100. The score of a section is "
                          "the weighted mean of its answers, and each number above it the weighted mean of its parts."),
         ReportMethod::tr("Readiness is half governance and half staff confidence. Readiness and trust are never "
                          "averaged together."),
         ReportMethod::tr(
             "“Does not apply” is left out. “Don’t know” is left out for staff and partners; for governance, where a "
             "claim needs evidence, it counts as 0. Unanswered questions are never filled in."),
         ReportMethod::tr("A section has a score when at least two thirds of its questions that apply, and at least "
                          "two, have a rating."),
         ReportMethod::tr("For staff a statement scores the mean over the people who answered it, as published. A "
                          "statement that is not shown counts as one without a rating."),
         ReportMethod::tr(
             "A range shows what the number would be if everything still open, or not shown of staff, were "
             "0, and if it were 100.")});
    writeProtection(html, result);
    writeBands(html);
    html.heading(3, ReportMethod::tr("Weights"));
    for (const Questionnaire* questionnaire : questionnairesOf(result))
        writeWeights(html, *questionnaire);
    writeSums(html, result);
    writeReferencesToCheck(html, result);
}

} // namespace soundings
