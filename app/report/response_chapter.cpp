// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/response_chapter.h"

#include "app/charts/figures.h"
#include "app/report/cells.h"
#include "app/report/index_blocks.h"
#include "app/report/question_tables.h"
#include "app/report/sum_table.h"
#include "app/text/index_text.h"
#include "app/text/influence_text.h"
#include "app/text/item_text.h"
#include "app/text/language.h"
#include "app/text/names_for.h"
#include "app/text/result_text.h"
#include "app/text/score_text.h"
#include "core/results/index_sum.h"

#include <QCoreApplication>

#include <set>

namespace soundings {

namespace {

struct ResponseChapter {
    Q_DECLARE_TR_FUNCTIONS(ResponseChapter)
};

/// One response, ours or about a partner.
struct Response {
    const Questionnaire& questionnaire;
    const Answers& answers;
    const ResponseScore& score;
    AgencyId about; ///< empty of ours
    QString key; ///< of its tables: "governance", "trust-westmoor-police"
};

/// Of a response of ours; those about partners stand beside their sum.
Table sectionTable(const RoundResult& result, const Response& response)
{
    const Names names = namesFor(result, {});
    Table table{response.key + QStringLiteral("-sections"),
                ResponseChapter::tr("%1 by section").arg(shown(response.questionnaire.title)),
                {wordsColumn(QStringLiteral("section"), ResponseChapter::tr("Section")),
                 scoreColumn(ResponseChapter::tr("Score")), rangeColumn(), ratedColumn(), bandColumn()},
                {}};
    for (const SectionScore& section : response.score.sections)
        if (const Section* asked = response.questionnaire.findSection(section.id))
            table.rows.push_back(
                {{{shown(asked->title, names)},
                  scoreCell(section.score),
                  {section.score ? rangeText(section.range) : QString()},
                  ratedCell(section.counts),
                  {section.score ? bandWord(IndexKind::Readiness, bandOf(*section.score)) : QString()}}});
    return table;
}

/// "‘…’ Does not apply: …"
std::vector<ListItem> reasonsOf(const RoundResult& result, const Response& response)
{
    std::vector<ListItem> items;
    for (const Item* item : response.questionnaire.items()) {
        const Answer answer = answerTo(response.answers, item->id);
        if (answer.state == AnswerState::NotApplicable)
            items.push_back({ResponseChapter::tr("%1 Does not apply: %2")
                                 .arg(itemTitle(result, response.questionnaire.id, response.about, item->id),
                                      QString::fromStdString(answer.reason)),
                             {}});
    }
    return items;
}

void addReasons(Blocks& blocks, const RoundResult& result, const Response& response, int level)
{
    std::vector<ListItem> reasons = reasonsOf(result, response);
    if (reasons.empty())
        return;
    blocks.heading(level, ResponseChapter::tr("Left out, and why"));
    blocks.list(std::move(reasons));
}

/// So many of the strongest say what to ask and to do; the rest is named.
constexpr std::size_t kToldInfluences = 3;

/// What has something to ask or to do beside it stands as a list; what has not, in one paragraph.
void addInfluences(Blocks& blocks, const RoundResult& result, const PartnerResult& partner)
{
    for (const MarkedInfluences& group : markedInfluences(result, partner)) {
        blocks.heading(4, group.title);
        std::vector<ListItem> items;
        QStringList plain;
        for (const MarkedInfluence& influence : group.influences) {
            QStringList details{influence.ask, influence.together};
            details.removeAll(QString());
            if (details.isEmpty() || items.size() == kToldInfluences)
                plain << influence.text;
            else
                items.push_back({influence.text, {details.join(QLatin1Char(' '))}});
        }
        const bool isOnly = items.empty();
        blocks.list(std::move(items));
        if (!plain.isEmpty())
            blocks.say((isOnly ? ResponseChapter::tr("%1.", "a sentence of its own")
                               : ResponseChapter::tr("Also: %1.", "a list of words"))
                           .arg(plain.join(QStringLiteral("; "))));
    }
}

Response responseOf(const RoundResult& result, const PartnerResult& partner)
{
    const QString base = partner.trust ? QStringLiteral("trust") : questionnaireKey(partner.questionnaire->id);
    return {*partner.questionnaire, partner.answers, partner.score, partner.about.id,
            base + QLatin1Char('-') + partnerKey(result, partner.about.id)};
}

void addNotes(Blocks& blocks, const RoundResult& result, const PartnerResult& partner)
{
    QStringList notes{ResponseChapter::tr("%1.", "a sentence of its own").arg(knownShareText(partner.score.counts))};
    if (partner.trust && !partner.trust->score)
        notes << ResponseChapter::tr("No trust number: too few statements have a rating.");
    if (partner.trust) {
        addWhatHolds(blocks, result, *partner.trust, &partner);
        notes << otherNotes(result, *partner.trust, &partner);
    }
    blocks.say(notes.join(QLatin1Char(' ')), Tone::Quiet);
}

void addPartner(Blocks& blocks, const RoundResult& result, const PartnerResult& partner)
{
    const Response response = responseOf(result, partner);
    const QString name = QString::fromStdString(partner.about.name);
    blocks.heading(3, name, response.key);
    blocks.figure(sectionsFigure(result, *partner.questionnaire, partner.score));
    addNotes(blocks, result, partner);
    addReasons(blocks, result, response, 4);
    addInfluences(blocks, result, partner);
}

/// The sum behind the response, below a line that names the partner and has the band.
Table partnerSum(const RoundResult& result, const PartnerResult& partner)
{
    const SumTerm sum =
        partner.trust ? sumBehindTrust(partner) : sumBehind(*partner.questionnaire, partner.answers, partner.score);
    Table table = sumTable(result, sum, partner.about.id, QStringLiteral("trust"), &partner.score);
    std::vector<Cell>& whole = table.rows.front().cells;
    if (!partner.trust)
        whole.front().words = ResponseChapter::tr("%1: %2", "a questionnaire, a partner")
                                  .arg(whole.front().words, QString::fromStdString(partner.about.name));
    else if (partner.trust->band)
        whole[whole.size() - 2].words = bandWord(partner.trust->kind, *partner.trust->band);
    return table;
}

/// Every partner's in one table.
Table partnerSums(const RoundResult& result)
{
    Table all = partnerSum(result, result.partners.front());
    all.caption = ResponseChapter::tr(
        "Our trust in each partner, by name, in points out of 100: what each line gives adds up to the line above "
        "it");
    for (std::size_t i = 1; i < result.partners.size(); ++i)
        for (Row& row : partnerSum(result, result.partners[i]).rows)
            all.rows.push_back(std::move(row));
    return all;
}

void addAnswers(Blocks& blocks, const RoundResult& result)
{
    Blocks answers;
    std::set<QuestionnaireId> told;
    for (const PartnerResult& partner : result.partners)
        if (told.insert(partner.questionnaire->id).second)
            for (Table& table : partnerAnswers(result, partner.questionnaire->id))
                answers.table(std::move(table));
    blocks.fold(ResponseChapter::tr("Table: every answer about partners"), std::move(answers));
}

} // namespace

void addConsensus(Blocks& blocks, const RoundResult& result)
{
    for (const ConsensusResult& consensus : result.consensus) {
        const Questionnaire& questionnaire = *consensus.questionnaire;
        const Response response{
            questionnaire, consensus.answers, consensus.score, {}, questionnaireKey(questionnaire.id)};
        const QString title = shown(questionnaire.title);
        blocks.heading(2, title, QStringLiteral("own-") + response.key);
        blocks.say(ResponseChapter::tr("%1: %2 out of 100. %3.")
                       .arg(title, scoreWithRange(consensus.score.score, consensus.score.range),
                            knownShareText(consensus.score.counts)));
        blocks.figure(sectionsFigure(result, questionnaire, consensus.score));
        blocks.say(openCountsText(consensus.score.counts), Tone::Quiet);
        addReasons(blocks, result, response, 3);
        Blocks numbers;
        numbers.table(sectionTable(result, response));
        if (questionnaire.feeds != FeedsIndex::Readiness) // else it is part of the sum behind readiness
            numbers.table(sumTable(result, sumBehind(questionnaire, consensus.answers, consensus.score), {},
                                   QStringLiteral("sum-") + response.key));
        numbers.table(consensusAnswers(result, consensus));
        blocks.fold(ResponseChapter::tr("Table: %1").arg(title), std::move(numbers));
    }
}

void addPartners(Blocks& blocks, const RoundResult& result)
{
    if (result.partners.empty())
        return;
    blocks.heading(2, ResponseChapter::tr("Partner by partner"), QStringLiteral("partners"));
    blocks.say(ResponseChapter::tr("These are our answers about each partner: they describe the relationship as we see "
                                   "it, and not the partner."));
    blocks.figure(trustFigure(result));
    Blocks numbers;
    numbers.table(partnerSums(result));
    blocks.fold(ResponseChapter::tr("Table and sum: trust in each partner"), std::move(numbers));
    for (const PartnerResult& partner : result.partners)
        addPartner(blocks, result, partner);
    addAnswers(blocks, result);
}

} // namespace soundings
