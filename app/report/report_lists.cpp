// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_lists.h"

#include "app/report/html_table.h"
#include "app/report/html_writer.h"
#include "app/report/reference_text.h"
#include "app/text/item_text.h"
#include "app/text/language.h"
#include "app/text/names_for.h"
#include "app/text/score_text.h"
#include "core/results/next_steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct ReportLists {
    Q_DECLARE_TR_FUNCTIONS(ReportLists)
};

constexpr std::size_t kSteps = 8;

QString standing(const MustHaveStates& states, const ItemId& id)
{
    const auto has = [&](const std::vector<ItemId>& list) {
        return std::find(list.begin(), list.end(), id) != list.end();
    };
    if (has(states.met))
        return ReportLists::tr("Met");
    if (has(states.unmet))
        return ReportLists::tr("Not met");
    return has(states.unconfirmed) ? ReportLists::tr("Not confirmed") : ReportLists::tr("Not answered");
}

HtmlTable emptyTable(const QString& caption)
{
    return {caption,
            {ReportLists::tr("Must-have"), ReportLists::tr("State", "of a must-have: met or not"),
             ReportLists::tr("Answer"), ReportLists::tr("Why it is one")},
            {},
            {}};
}

HtmlTable mustHaveTable(const QString& caption, const Questionnaire& questionnaire, const Answers& answers,
                        const ResponseScore& score, const Names& names)
{
    HtmlTable table = emptyTable(caption);
    for (const Item* item : questionnaire.items()) {
        if (!item->mustHave)
            continue;
        const Answer answer = answerTo(answers, item->id);
        table.rows.push_back({{shown(item->text, names), standing(score.mustHaves, item->id),
                               answerText(questionnaire, *item, answer), shown(item->mustHave->reason, names)},
                              0});
    }
    return table;
}

/// Of a staff survey only what may be said: nothing of an item that is not shown.
HtmlTable staffMustHaves(const StaffResult& survey)
{
    HtmlTable table = emptyTable(ReportLists::tr("Must-haves that staff answer for, as a group"));
    table.header.removeAt(2);
    for (const StaffItem& published : survey.items) {
        const Item* item = survey.questionnaire->findItem(published.id);
        if (item == nullptr || !item->mustHave)
            continue;
        const QString state = !published.mustHaveMet ? withheldCell()
            : *published.mustHaveMet                 ? ReportLists::tr("Met")
                                                     : ReportLists::tr("Not met");
        table.rows.push_back({{shown(item->text), state, shown(item->mustHave->reason)}, 0});
    }
    return table;
}

const Item* findItem(const RoundResult& result, const QuestionnaireId& questionnaire, const ItemId& item)
{
    for (const ConsensusResult& consensus : result.consensus)
        if (consensus.questionnaire->id == questionnaire)
            return consensus.questionnaire->findItem(item);
    for (const PartnerResult& partner : result.partners)
        if (partner.questionnaire->id == questionnaire)
            return partner.questionnaire->findItem(item);
    return nullptr;
}

void writeStep(HtmlWriter& html, const RoundResult& result, const NextStepSuggestion& step)
{
    html.open(QStringLiteral("li"));
    html.line(QStringLiteral("p"), nextStepText(result, step));
    html.line(
        QStringLiteral("p"),
        ReportLists::tr("From the answer to: %1").arg(itemTitle(result, step.questionnaire, step.about, step.item)),
        {{QStringLiteral("class"), QStringLiteral("muted")}});
    const Item* item = findItem(result, step.questionnaire, step.item);
    QStringList references;
    if (item != nullptr)
        for (const Reference& reference : item->references)
            references << referenceText(reference);
    if (!references.isEmpty())
        html.line(QStringLiteral("p"), ReportLists::tr("See: %1").arg(references.join(QStringLiteral("; "))),
                  {{QStringLiteral("class"), QStringLiteral("muted")}});
    html.close();
}

QString partnerName(const RoundResult& result, const AgencyId& about) { return namesFor(result, about).partner; }

} // namespace

void writeMustHaves(HtmlWriter& html, const RoundResult& result)
{
    html.heading(2, ReportLists::tr("Must-haves"), QStringLiteral("musthaves"));
    html.line(
        QStringLiteral("p"),
        ReportLists::tr("A must-have is something the law or safety calls for. It never changes a number; while it is "
                        "not met it holds the band down."));
    for (const ConsensusResult& consensus : result.consensus)
        writeTable(html,
                   mustHaveTable(ReportLists::tr("Must-haves of %1").arg(shown(consensus.questionnaire->title)),
                                 *consensus.questionnaire, consensus.answers, consensus.score, namesFor(result, {})));
    for (const StaffResult& survey : result.surveys)
        if (survey.isShown())
            writeTable(html, staffMustHaves(survey));
    for (const PartnerResult& partner : result.partners)
        writeTable(html,
                   mustHaveTable(
                       ReportLists::tr("Must-haves of our trust in %1").arg(QString::fromStdString(partner.about.name)),
                       *partner.questionnaire, partner.answers, partner.score, namesFor(result, partner.about.id)));
}

void writeToFindOut(HtmlWriter& html, const RoundResult& result)
{
    html.heading(2, ReportLists::tr("To find out"), QStringLiteral("findout"));
    const auto open = toFindOut(result);
    if (open.empty()) {
        html.line(QStringLiteral("p"),
                  ReportLists::tr("In the answers about governance and partners nobody said “don’t know”: there is "
                                  "nothing on this list."));
        return;
    }
    html.line(QStringLiteral("p"),
              ReportLists::tr("Someone said “don’t know”. Asking is often the cheapest improvement there is."));
    QStringList items;
    for (const ToFindOut& question : open) {
        const QString title = itemTitle(result, question.questionnaire, question.about, question.item);
        const QString partner = partnerName(result, question.about);
        items << (partner.isEmpty() ? title
                                    : ReportLists::tr("%1: %2", "a partner and a statement").arg(partner, title));
    }
    html.list(QStringLiteral("ul"), items);
}

void writeNextSteps(HtmlWriter& html, const RoundResult& result)
{
    html.heading(2, ReportLists::tr("Suggested next steps"), QStringLiteral("steps"));
    const auto steps = suggestedNextSteps(result, kSteps);
    if (steps.empty()) {
        html.line(QStringLiteral("p"), ReportLists::tr("The answers so far suggest no next step."));
        return;
    }
    html.line(QStringLiteral("p"),
              ReportLists::tr("From the answers: must-haves first, then where a better answer would raise the score "
                              "most. Choose some; you need not do them all."));
    html.open(QStringLiteral("ol"));
    for (const NextStepSuggestion& step : steps)
        writeStep(html, result, step);
    html.close();
}

} // namespace soundings
