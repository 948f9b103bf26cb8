// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/result_lines.h"

#include "app/text/capitalised.h"
#include "app/text/item_text.h"
#include "app/text/language.h"
#include "app/text/score_text.h"
#include "core/results/next_steps.h"

#include <QCoreApplication>

#include <limits>

namespace soundings {

namespace {

struct ResultLines {
    Q_DECLARE_TR_FUNCTIONS(ResultLines)
};

/// What the must-haves of one response are told from.
struct MustHaveSource {
    const RoundResult& result;
    const Questionnaire& questionnaire;
    const Answers& answers;
    AgencyId about;
};

QString referencesText(const Item& item)
{
    QStringList labels;
    for (const Reference& reference : item.references)
        labels << shown(reference.label);
    return labels.isEmpty() ? QString() : ResultLines::tr("See: %1.").arg(labels.join(QStringLiteral("; ")));
}

QString leastLabel(const MustHaveSource& source, const Item& item)
{
    const ScalePoint* least = source.questionnaire.findPoint(item.mustHave->atLeast);
    return least != nullptr ? shown(least->label) : QString();
}

QString mustHaveNote(const MustHaveSource& source, const Item& item, LineSign sign)
{
    const QString now = answerText(source.questionnaire, item, answerTo(source.answers, item.id));
    switch (sign) {
    case LineSign::Met:
        return ResultLines::tr("Met: %1.").arg(now);
    case LineSign::Unmet:
        return ResultLines::tr("Not met: now ‘%1’, needs ‘%2’ or better. %3")
            .arg(now, leastLabel(source, item), referencesText(item));
    case LineSign::Unsure:
        return ResultLines::tr("Not confirmed: someone has to find out. %1").arg(referencesText(item));
    default:
        return ResultLines::tr("Not answered: there is no band without it.");
    }
}

void append(std::vector<ResultLine>& lines, const MustHaveSource& source, const std::vector<ItemId>& ids, LineSign sign)
{
    for (const ItemId& id : ids) {
        const Item* item = source.questionnaire.findItem(id);
        if (item == nullptr || !item->mustHave)
            continue;
        lines.push_back({sign, itemTitle(source.result, source.questionnaire.id, source.about, id),
                         mustHaveNote(source, *item, sign).trimmed(),
                         questionPlace(source.questionnaire.id, source.about, id)});
    }
}

std::vector<ResultLine> linesOf(const MustHaveSource& source, const MustHaveStates& states)
{
    std::vector<ResultLine> lines;
    append(lines, source, states.unmet, LineSign::Unmet);
    append(lines, source, states.unconfirmed, LineSign::Unsure);
    append(lines, source, states.waiting, LineSign::Waiting);
    append(lines, source, states.met, LineSign::Met);
    return lines;
}

/// "Westmoor Police", or the questionnaire's title where it is not about a partner.
QString whereText(const RoundResult& result, const QuestionnaireId& questionnaire, const AgencyId& about)
{
    for (const PartnerResult& partner : result.partners)
        if (!about.isEmpty() && partner.about.id == about)
            return QString::fromStdString(partner.about.name);
    for (const ConsensusResult& consensus : result.consensus)
        if (consensus.questionnaire->id == questionnaire)
            return shown(consensus.questionnaire->title);
    return {};
}

/// The question, and where it stands unless it says so itself.
QString questionText(const RoundResult& result, const NextStepSuggestion& step)
{
    const QString question = itemTitle(result, step.questionnaire, step.about, step.item);
    const QString where = whereText(result, step.questionnaire, step.about);
    return question.contains(where) ? question : ResultLines::tr("%1: %2", "where, question").arg(where, question);
}

} // namespace

Place questionPlace(const QuestionnaireId& questionnaire, const AgencyId& about, const ItemId& item)
{
    Place place;
    place.page = PageId::Assess;
    place.questionnaire = questionnaire;
    place.about = about;
    place.item = item;
    return place;
}

std::vector<ResultLine> mustHaveLines(const RoundResult& result, const ConsensusResult& consensus)
{
    return linesOf({result, *consensus.questionnaire, consensus.answers, {}}, consensus.score.mustHaves);
}

std::vector<ResultLine> mustHaveLines(const RoundResult& result, const PartnerResult& partner)
{
    return linesOf({result, *partner.questionnaire, partner.answers, partner.about.id}, partner.score.mustHaves);
}

std::vector<ResultLine> mustHaveLines(const RoundResult& result, const StaffResult& survey)
{
    std::vector<ResultLine> lines;
    for (const bool met : {false, true})
        for (const StaffItem& item : survey.items) {
            if (!item.mustHaveMet || *item.mustHaveMet != met)
                continue;
            lines.push_back({met ? LineSign::Met : LineSign::Unmet,
                             itemTitle(result, survey.questionnaire->id, {}, item.id),
                             met ? ResultLines::tr("Met, for staff as a group.")
                                 : ResultLines::tr("Not met, for staff as a group: the mean is too low."),
                             {}});
        }
    return lines;
}

std::vector<ResultLine> toFindOutLines(const RoundResult& result)
{
    std::vector<ResultLine> lines;
    for (const ToFindOut& open : toFindOut(result))
        lines.push_back({LineSign::Unsure, itemTitle(result, open.questionnaire, open.about, open.item),
                         whereText(result, open.questionnaire, open.about),
                         questionPlace(open.questionnaire, open.about, open.item)});
    return lines;
}

std::vector<ResultLine> nextStepLines(const RoundResult& result)
{
    std::vector<ResultLine> lines;
    bool isMarked = false;
    for (const NextStepSuggestion& step : suggestedNextSteps(result, std::numeric_limits<std::size_t>::max())) {
        const bool needsMark = !isMarked && isFallback(step.text);
        const QString text = capitalised(nextStepText(result, step));
        lines.push_back({step.mustHave ? LineSign::Unmet : LineSign::Step,
                         needsMark ? text + QLatin1Char(' ') + fallbackMark() : text, questionText(result, step),
                         questionPlace(step.questionnaire, step.about, step.item), text});
        isMarked = isMarked || needsMark;
    }
    return lines;
}

} // namespace soundings
