// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/check_text.h"

#include "app/text/item_text.h"
#include "app/text/language.h"
#include "app/text/names_for.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

QString partnerName(const RoundResult& result, const AgencyId& about)
{
    const auto found = std::find_if(result.partners.begin(), result.partners.end(),
                                    [&](const PartnerResult& one) { return one.about.id == about; });
    return found == result.partners.end() ? QString() : QString::fromStdString(found->about.name);
}

QString influenceText(const RoundResult& result, const ConsistencyCheck& check)
{
    for (const PartnerResult& partner : result.partners)
        if (partner.about.id == check.about && partner.questionnaire->id == check.otherQuestionnaire)
            for (const Influence& one : partner.questionnaire->influences.influences)
                if (one.id == check.other)
                    return shown(one.text, namesFor(result, check.about));
    return QString::fromStdString(check.other.value);
}

/// "Governance", or the questionnaire and the partner.
QString responseName(const RoundResult& result, const ConsistencyCheck& check)
{
    for (const ConsensusResult& consensus : result.consensus)
        if (!check.isOfPartner && consensus.questionnaire->id == check.questionnaire)
            return shown(consensus.questionnaire->title);
    for (const PartnerResult& partner : result.partners)
        if (partner.about.id == check.about && partner.questionnaire->id == check.questionnaire)
            return CheckText::tr("%1: %2", "questionnaire: partner")
                .arg(shown(partner.questionnaire->title), partnerName(result, check.about));
    return QString::fromStdString(check.questionnaire.value);
}

/// Of the checks that are asked together, which all miss evidence.
QString manyWithoutEvidence(const RoundResult& result, const AskedCheck& asked)
{
    const ConsistencyCheck& first = asked.checks.front();
    const QString words = first.kind == CheckKind::MustHaveNoEvidence
        ? CheckText::tr("You say that %1 must-haves in “%2” work, and no evidence is recorded. What shows it?")
        : CheckText::tr("You say of %1 things in “%2” that they work, and no evidence is recorded. What shows it?");
    return words.arg(asked.checks.size()).arg(responseName(result, first));
}

QString otherText(const RoundResult& result, const ConsistencyCheck& check)
{
    if (check.kind == CheckKind::InfluenceAgainst)
        return influenceText(result, check);
    return itemTitle(result, check.otherQuestionnaire, {}, check.other);
}

} // namespace

QString severityText(CheckSeverity severity)
{
    switch (severity) {
    case CheckSeverity::Ask:
        return CheckText::tr("Worth a question");
    case CheckSeverity::LookInto:
        return CheckText::tr("Look into this");
    case CheckSeverity::Contradiction:
        break;
    }
    return CheckText::tr("These answers do not agree");
}

QString checkedItem(const RoundResult& result, const ConsistencyCheck& check)
{
    return itemTitle(result, check.questionnaire, check.about, check.item);
}

QString checkQuestion(const RoundResult& result, const AskedCheck& asked)
{
    const ConsistencyCheck& check = asked.checks.front();
    if (asked.checks.size() > 1)
        return manyWithoutEvidence(result, asked);
    const QString item = checkedItem(result, check);
    const QString other = check.other.isEmpty() ? QString() : otherText(result, check);
    switch (check.kind) {
    case CheckKind::NoEvidence:
    case CheckKind::MustHaveNoEvidence:
        return CheckText::tr("You say that this works, and no evidence is recorded. What shows it? “%1”").arg(item);
    case CheckKind::MustHaveUnknown:
        return CheckText::tr("This is a must-have, and you answered “don’t know”. Who would know? “%1”").arg(item);
    case CheckKind::AllTheSame:
        return CheckText::tr("Every answer in “%1” is the same: %2. Is that how it is?")
            .arg(responseName(result, check))
            .arg(check.now);
    case CheckKind::LargeJump:
        return CheckText::tr("This went from %1 to %2 since the last round, and no note says why. What changed? “%3”")
            .arg(check.before)
            .arg(check.now)
            .arg(item);
    case CheckKind::StaffDoNotKnow:
        return CheckText::tr("You say that this works: “%1” Staff do not confirm it: “%2” What do they not see?")
            .arg(item, other);
    case CheckKind::PartnerUnsure:
        return CheckText::tr("You say that this works: “%1” Yet you doubt, or do not know, whether this is true of %2: "
                             "“%3” Can both be right?")
            .arg(other, partnerName(result, check.about), item);
    case CheckKind::InfluenceAgainst:
        break;
    }
    return CheckText::tr("“%1” Your answer to this and the strong influence that you marked point apart: “%2” Which of "
                         "the two is meant?")
        .arg(item, other);
}

QString checkReason(const ConsistencyCheck& check)
{
    switch (check.kind) {
    case CheckKind::NoEvidence:
        return CheckText::tr("A high answer without evidence is an opinion: the next group may not share it.");
    case CheckKind::MustHaveNoEvidence:
        return CheckText::tr("A must-have decides the band, so others will ask what it rests on.");
    case CheckKind::MustHaveUnknown:
        return CheckText::tr("A must-have that nobody knows is not met, or not confirmed.");
    case CheckKind::AllTheSame:
        return CheckText::tr("Questions differ, so answers mostly do. All the same may mean that they were filled in "
                             "in haste.");
    case CheckKind::LargeJump:
        return CheckText::tr("Agencies mostly move one level at a time. A slip, or other people answering, is as "
                             "likely as a change.");
    case CheckKind::StaffDoNotKnow:
        return CheckText::tr("What is in place but not known to staff does not help when they decide.");
    case CheckKind::PartnerUnsure:
        return CheckText::tr("What is agreed or in place here should show in how the partner behaves.");
    case CheckKind::InfluenceAgainst:
        break;
    }
    return CheckText::tr("The two stand for much the same, so one of them may be a slip.");
}

QString checkAdvice(const ConsistencyCheck& check)
{
    switch (check.kind) {
    case CheckKind::NoEvidence:
    case CheckKind::MustHaveNoEvidence:
        return CheckText::tr("Look at: what counts as evidence beside the question. Add a link or a note, or lower "
                             "the answer.");
    case CheckKind::MustHaveUnknown:
        return CheckText::tr("Look at: who in your agency has to know it, and ask before the round closes.");
    case CheckKind::AllTheSame:
        return CheckText::tr("Look at: two or three answers that you can show something for.");
    case CheckKind::LargeJump:
        return CheckText::tr("Look at: the answer of the round before, beside the question. Say in a note what "
                             "changed.");
    case CheckKind::StaffDoNotKnow:
        return CheckText::tr("Look at: what was published of the staff survey, and how staff come to hear of it.");
    case CheckKind::PartnerUnsure:
        return CheckText::tr("Look at: both answers, and what happened the last time you relied on it.");
    case CheckKind::InfluenceAgainst:
        break;
    }
    return CheckText::tr("Look at: the answer and the mark, with an occasion in mind.");
}

} // namespace soundings
