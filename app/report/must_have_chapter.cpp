// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/must_have_chapter.h"

#include "app/report/cells.h"
#include "app/text/language.h"
#include "app/text/names_for.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace soundings {

namespace {

struct MustHaveChapter {
    Q_DECLARE_TR_FUNCTIONS(MustHaveChapter)
};

bool isAmong(const std::vector<ItemId>& list, const ItemId& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

QString standing(const MustHaveStates& states, const ItemId& id)
{
    if (isAmong(states.met, id))
        return MustHaveChapter::tr("Met");
    if (isAmong(states.unmet, id))
        return MustHaveChapter::tr("Not met");
    return isAmong(states.unconfirmed, id) ? MustHaveChapter::tr("Not confirmed") : MustHaveChapter::tr("Not answered");
}

Column nameColumn() { return wordsColumn(QStringLiteral("must-have"), MustHaveChapter::tr("Must-have")); }

Column reasonColumn() { return wordsColumn(QStringLiteral("reason"), MustHaveChapter::tr("Why it is one")); }

Column stateColumn()
{
    return wordsColumn(QStringLiteral("state"), MustHaveChapter::tr("State", "of a must-have: met or not"));
}

Table consensusTable(const RoundResult& result, const ConsensusResult& consensus)
{
    const Questionnaire& questionnaire = *consensus.questionnaire;
    const Names names = namesFor(result, {});
    Table table{questionnaireKey(questionnaire.id) + QStringLiteral("-must-haves"),
                MustHaveChapter::tr("Must-haves of %1").arg(shown(questionnaire.title)),
                {nameColumn(), stateColumn(), reasonColumn()},
                {}};
    for (const Item* item : questionnaire.items())
        if (item->mustHave)
            table.rows.push_back({{{shown(item->text, names)},
                                   {standing(consensus.score.mustHaves, item->id)},
                                   {shown(item->mustHave->reason, names)}}});
    return table;
}

/// Of a staff survey only what may be said: nothing of an item that is not shown.
Table surveyTable(const StaffResult& survey)
{
    Table table{questionnaireKey(survey.questionnaire->id) + QStringLiteral("-must-haves"),
                MustHaveChapter::tr("Must-haves that staff answer for, as a group"),
                {nameColumn(), stateColumn(), reasonColumn()},
                {}};
    for (const StaffItem& published : survey.items) {
        const Item* item = survey.questionnaire->findItem(published.id);
        if (item == nullptr || !item->mustHave)
            continue;
        const QString state = !published.mustHaveMet ? withheldCell()
            : *published.mustHaveMet                 ? MustHaveChapter::tr("Met")
                                                     : MustHaveChapter::tr("Not met");
        table.rows.push_back({{{shown(item->text)}, {state}, {shown(item->mustHave->reason)}}});
    }
    return table;
}

/// "Met: A, B. Not met: C."; of all partners "Met: all partners."
QString standings(const RoundResult& result, const ItemId& id)
{
    const auto told = [&](const QString& state, const std::vector<ItemId> MustHaveStates::*list) {
        QStringList names;
        for (const PartnerResult& partner : result.partners)
            if (isAmong(partner.score.mustHaves.*list, id))
                names << QString::fromStdString(partner.about.name);
        if (names.isEmpty())
            return QString();
        const bool isAll = names.size() > 1 && names.size() == static_cast<qsizetype>(result.partners.size());
        return MustHaveChapter::tr("%1: %2.", "a state, the partners it is of")
            .arg(state, isAll ? MustHaveChapter::tr("all partners") : names.join(QStringLiteral(", ")));
    };
    QStringList all{told(MustHaveChapter::tr("Met"), &MustHaveStates::met),
                    told(MustHaveChapter::tr("Not met"), &MustHaveStates::unmet),
                    told(MustHaveChapter::tr("Not confirmed"), &MustHaveStates::unconfirmed),
                    told(MustHaveChapter::tr("Not answered"), &MustHaveStates::waiting)};
    all.removeAll(QString());
    return all.join(QLatin1Char(' '));
}

/// Each must-have with the partners at each state.
Table partnerTable(const RoundResult& result, const Questionnaire& questionnaire)
{
    Table table{questionnaireKey(questionnaire.id) + QStringLiteral("-must-haves"),
                MustHaveChapter::tr("Must-haves of our trust in each partner"),
                {nameColumn(), stateColumn(), reasonColumn()},
                {}};
    for (const Item* item : questionnaire.items())
        if (item->mustHave)
            table.rows.push_back(
                {{{shown(item->text)}, {standings(result, item->id)}, {shown(item->mustHave->reason)}}});
    return table;
}

/// The rows of a table below a line that has its caption.
void addRows(Table& all, const Table& table)
{
    if (table.rows.empty())
        return;
    all.rows.push_back({{{table.caption}, {}, {}}});
    for (Row row : table.rows) {
        row.depth = 1;
        all.rows.push_back(std::move(row));
    }
}

/// "Governance: 7 of 8 met."
QString countText(const QString& title, std::size_t met, std::size_t all)
{
    return MustHaveChapter::tr("%1: %2 of %3 met.", "a title, two counts").arg(title).arg(met).arg(all);
}

QString consensusCount(const ConsensusResult& consensus)
{
    const MustHaveStates& states = consensus.score.mustHaves;
    const std::size_t all = states.met.size() + states.unmet.size() + states.unconfirmed.size() + states.waiting.size();
    return all == 0 ? QString() : countText(shown(consensus.questionnaire->title), states.met.size(), all);
}

QString surveyCount(const StaffResult& survey)
{
    std::size_t met = 0;
    std::size_t all = 0;
    for (const StaffItem& published : survey.items) {
        met += published.mustHaveMet.value_or(false) ? 1U : 0U;
        all += published.mustHaveMet ? 1U : 0U;
    }
    return all == 0 ? QString() : countText(shown(survey.questionnaire->title), met, all);
}

QString partnersCount(const RoundResult& result)
{
    std::size_t whole = 0;
    for (const PartnerResult& partner : result.partners) {
        const MustHaveStates& states = partner.score.mustHaves;
        whole += states.unmet.empty() && states.unconfirmed.empty() && states.waiting.empty() ? 1U : 0U;
    }
    if (result.partners.empty())
        return {};
    return MustHaveChapter::tr("Partners with whom all are met: %1 of %2.").arg(whole).arg(result.partners.size());
}

} // namespace

void addMustHaves(Blocks& blocks, const RoundResult& result)
{
    blocks.heading(2, MustHaveChapter::tr("Must-haves"), QStringLiteral("must-haves"));
    blocks.say(MustHaveChapter::tr("A must-have is something the law or safety calls for. It never changes a number; "
                                   "while it is not met it holds the band down."));
    QStringList counts;
    Table all{QStringLiteral("must-haves"),
              MustHaveChapter::tr("Every must-have, whether it is met, and why it is one"),
              {nameColumn(), stateColumn(), reasonColumn()},
              {}};
    for (const ConsensusResult& consensus : result.consensus) {
        counts << consensusCount(consensus);
        addRows(all, consensusTable(result, consensus));
    }
    for (const StaffResult& survey : result.surveys)
        if (survey.isShown()) {
            counts << surveyCount(survey);
            addRows(all, surveyTable(survey));
        }
    std::map<QuestionnaireId, QuestionnairePtr> asked;
    for (const PartnerResult& partner : result.partners)
        asked.emplace(partner.questionnaire->id, partner.questionnaire);
    counts << partnersCount(result);
    for (const auto& [id, questionnaire] : asked)
        addRows(all, partnerTable(result, *questionnaire));
    counts.removeAll(QString());
    blocks.list(counts);
    Blocks table;
    table.table(std::move(all));
    blocks.fold(MustHaveChapter::tr("Table: every must-have"), std::move(table));
}

} // namespace soundings
