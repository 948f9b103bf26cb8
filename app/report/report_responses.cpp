// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_responses.h"

#include "app/charts/figures.h"
#include "app/report/html_table.h"
#include "app/report/html_writer.h"
#include "app/report/report_chart.h"
#include "app/report/report_summary.h"
#include "app/text/index_text.h"
#include "app/text/influence_text.h"
#include "app/text/item_text.h"
#include "app/text/names_for.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ReportResponses {
    Q_DECLARE_TR_FUNCTIONS(ReportResponses)
};

using Align = HtmlTable::Align;

HtmlTable::Row sectionRow(const QString& title, const SectionScore& section, IndexKind kind)
{
    return {{title, scoreText(section.score), section.score ? rangeText(section.range) : QString(),
             ReportResponses::tr("%1 of %2").arg(section.counts.rated).arg(section.counts.applicable),
             section.score ? bandWord(kind, bandOf(*section.score)) : QString()},
            0};
}

/// "‘…’: does not apply. Reason: …"
QStringList reasonsOf(const RoundResult& result, const Questionnaire& questionnaire, const Answers& answers,
                      const AgencyId& about)
{
    QStringList lines;
    for (const Item* item : questionnaire.items()) {
        const Answer answer = answerTo(answers, item->id);
        if (answer.state == AnswerState::NotApplicable)
            lines << ReportResponses::tr("%1 Does not apply: %2")
                         .arg(itemTitle(result, questionnaire.id, about, item->id),
                              QString::fromStdString(answer.reason));
    }
    return lines;
}

void writeReasons(HtmlWriter& html, const QStringList& reasons, int level)
{
    if (reasons.isEmpty())
        return;
    html.heading(level, ReportResponses::tr("Left out, and why"));
    html.list(QStringLiteral("ul"), reasons);
}

void writeInfluences(HtmlWriter& html, const RoundResult& result, const PartnerResult& partner)
{
    for (const MarkedInfluences& group : markedInfluences(result, partner)) {
        html.heading(4, group.title);
        QStringList texts;
        for (const MarkedInfluence& influence : group.influences) {
            QStringList parts{influence.text, influence.ask, influence.together};
            parts.removeAll(QString());
            texts << parts.join(QStringLiteral(" – "));
        }
        html.list(QStringLiteral("ul"), texts);
    }
}

/// Sections of a consensus or partner response as figure and table.
void writeSections(HtmlWriter& html, const RoundResult& result, const Questionnaire& questionnaire,
                   const ResponseScore& score, const AgencyId& about)
{
    const IndexKind kind = about.isEmpty() ? IndexKind::Readiness : IndexKind::Trust;
    const Names names = namesFor(result, about);
    writeChart(html, sectionsFigure(result, questionnaire, score));
    HtmlTable table{about.isEmpty() ? ReportResponses::tr("%1 by section, out of 100").arg(shown(questionnaire.title))
                                    : ReportResponses::tr("Trust in %1 by section, out of 100").arg(names.partner),
                    {ReportResponses::tr("Section"), ReportResponses::tr("Score"), ReportResponses::tr("Range"),
                     ReportResponses::tr("Rated"), ReportResponses::tr("Band")},
                    {Align::Words, Align::Numbers, Align::Numbers, Align::Numbers, Align::Words},
                    {}};
    for (const SectionScore& section : score.sections)
        if (const Section* asked = questionnaire.findSection(section.id))
            table.rows.push_back(sectionRow(shown(asked->title, names), section, kind));
    writeTable(html, table);
    const QString open = openCountsText(score.counts);
    if (!open.isEmpty())
        html.line(QStringLiteral("p"), open);
}

} // namespace

void writeConsensus(HtmlWriter& html, const RoundResult& result)
{
    for (std::size_t i = 0; i < result.consensus.size(); ++i) {
        const ConsensusResult& consensus = result.consensus[i];
        html.heading(2, shown(consensus.questionnaire->title), QStringLiteral("own%1").arg(i));
        html.line(QStringLiteral("p"),
                  ReportResponses::tr("%1: %2 out of 100. %3.")
                      .arg(shown(consensus.questionnaire->title),
                           scoreWithRange(consensus.score.score, consensus.score.range),
                           knownShareText(consensus.score.counts)));
        writeSections(html, result, *consensus.questionnaire, consensus.score, {});
        writeReasons(html, reasonsOf(result, *consensus.questionnaire, consensus.answers, {}), 3);
    }
}

void writePartners(HtmlWriter& html, const RoundResult& result)
{
    if (result.partners.empty())
        return;
    html.heading(2, ReportResponses::tr("Partner by partner"), QStringLiteral("partners"));
    html.line(QStringLiteral("p"),
              ReportResponses::tr(
                  "These are our answers about each partner: they describe the relationship as we see it, and "
                  "not the partner."));
    for (const PartnerResult& partner : result.partners) {
        html.heading(3, QString::fromStdString(partner.about.name));
        if (partner.trust)
            writeIndexBlock(html, result, *partner.trust, &partner);
        writeSections(html, result, *partner.questionnaire, partner.score, partner.about.id);
        writeReasons(html, reasonsOf(result, *partner.questionnaire, partner.answers, partner.about.id), 4);
        writeInfluences(html, result, partner);
    }
}

} // namespace soundings
