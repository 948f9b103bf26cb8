// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/index_text.h"

#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/number_meaning_text.h"
#include "app/text/score_text.h"
#include "core/scoring/band.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace soundings {

namespace {

struct IndexText {
    Q_DECLARE_TR_FUNCTIONS(IndexText)
};

constexpr int kNamedInSentence = 2;

QString unmetReasons(const std::vector<MustHaveItem>& unmet)
{
    QStringList clauses;
    for (const MustHaveItem& mustHave : unmet)
        if (clauses.size() < kNamedInSentence)
            clauses << unmetClause(mustHave);
    const int more = static_cast<int>(unmet.size()) - kNamedInSentence;
    if (more == 1)
        clauses << IndexText::tr("one more must-have is not met");
    if (more > 1)
        clauses << IndexText::tr("%1 more must-haves are not met").arg(more);
    return joined(clauses);
}

QStringList titles(const std::vector<MustHaveItem>& items)
{
    QStringList list;
    for (const MustHaveItem& item : items)
        list << quoted(item.title);
    return list;
}

QString heldSentence(const RoundResult& result, const Index& index, const PartnerResult* partner)
{
    const QString byNumber = bandWord(index.kind, *index.byNumber);
    const QString held = bandWord(index.kind, *index.band);
    const auto unmet = mustHaveItems(result, partner, index.unmet);
    if (!unmet.empty())
        return IndexText::tr("By number this is %1; it is held at %2 because %3.")
            .arg(byNumber, held, unmetReasons(unmet));
    return IndexText::tr("By number this is %1; it is held at %2 because nobody could confirm %3.")
        .arg(byNumber, held, joined(titles(mustHaveItems(result, partner, index.unconfirmed))));
}

QString titleOf(const QuestionnaireId& id, const RoundResult& result)
{
    for (const ConsensusResult& consensus : result.consensus)
        if (consensus.questionnaire->id == id)
            return shown(consensus.questionnaire->title);
    for (const StaffResult& survey : result.surveys)
        if (survey.questionnaire->id == id)
            return shown(survey.questionnaire->title);
    return id.value == "governance" ? IndexText::tr("Governance") : IndexText::tr("Staff confidence");
}

/// Why one part of readiness has no number.
QString whyMissing(const RoundResult& result, const QuestionnaireId& id)
{
    const StaffResult* staff = result.staff();
    if (staff != nullptr && staff->questionnaire->id == id)
        return withheldText(*staff);
    const ConsensusResult* governance = result.governance();
    if (governance == nullptr || governance->questionnaire->id != id)
        return absentText(result);
    const Counts& counts = governance->score.counts;
    return IndexText::tr("Too little of %1 has a rating to score it: %2 of %3.")
        .arg(titleOf(id, result))
        .arg(ratingsGiven(counts))
        .arg(counts.applicable);
}

/// The one part of readiness that has a number.
struct LonePart {
    QString title;
    std::optional<Fraction> score;
    std::optional<ScoreRange> range;
    const Questionnaire* answeredOn = nullptr; ///< whose answers it is the mean of; null of a survey
};

QString meaningOf(const LonePart& part)
{
    return part.answeredOn == nullptr ? QString() : stepsAroundText(*part.answeredOn, *part.score);
}

std::optional<LonePart> lonePart(const RoundResult& result)
{
    if (result.readiness.score)
        return {};
    const ConsensusResult* governance = result.governance();
    if (governance != nullptr && governance->score.score)
        return LonePart{shown(governance->questionnaire->title), governance->score.score, governance->score.range,
                        governance->questionnaire.get()};
    const StaffResult* staff = result.staff();
    if (staff != nullptr && staff->score)
        return LonePart{shown(staff->questionnaire->title), staff->score->score, staff->range, nullptr};
    return {};
}

} // namespace

QString scoreWithRange(const std::optional<Fraction>& score, const std::optional<ScoreRange>& range)
{
    const bool isOpen = score && range && range->low.rounded() != range->high.rounded();
    return isOpen ? QStringLiteral("%1 (%2)").arg(scoreText(score), rangeText(range)) : scoreText(score);
}

QString bandSentence(const RoundResult& result, const Index& index, const PartnerResult* partner)
{
    if (!index.byNumber)
        return {};
    const QString byNumber = bandWord(index.kind, *index.byNumber);
    if (!index.band)
        return (result.round.state == RoundState::Closed
                    ? IndexText::tr("By number this is %1. It has no band without %2.")
                    : IndexText::tr("By number this is %1. The band waits for %2."))
            .arg(byNumber, joined(titles(mustHaveItems(result, partner, index.waitsFor))));
    return index.isHeldBack() ? heldSentence(result, index, partner) : IndexText::tr("This is %1.").arg(byNumber);
}

QString eitherSideText(const Index& index)
{
    if (!index.score || !index.range)
        return {};
    QStringList lines;
    for (const int line : kBandEdges)
        if (index.range->low.rounded() < line && index.range->high.rounded() >= line)
            lines << QString::number(line);
    if (lines.isEmpty())
        return {};
    return lines.size() == 1 ? IndexText::tr("It could be either side of the line at %1.").arg(lines.first())
                             : IndexText::tr("It could be either side of the lines at %1.").arg(joined(lines));
}

QString absentText(const RoundResult& result)
{
    const bool hasGovernance = result.governance() != nullptr;
    const bool hasStaff = result.staff() != nullptr;
    if (hasGovernance && hasStaff)
        return {};
    if (hasGovernance)
        return IndexText::tr("This round has no staff survey, so it has no readiness number or band.");
    return hasStaff ? IndexText::tr("This round has no governance answers, so it has no readiness number or band.")
                    : IndexText::tr("This round has neither governance answers nor a staff survey, so it has no "
                                    "readiness number or band.");
}

QString waitingText(const RoundResult& result)
{
    QStringList waited;
    for (const QuestionnaireId& id : result.readiness.missing)
        waited << titleOf(id, result);
    if (waited.isEmpty())
        return {};
    if (const QString absent = absentText(result); !absent.isEmpty())
        return absent;
    if (result.round.state == RoundState::Closed)
        return IndexText::tr("This round has no readiness number or band: too few answers to %1.").arg(joined(waited));
    return IndexText::tr("Not enough answers for a readiness number or band: they wait for %1.").arg(joined(waited));
}

QString partOnlyText(const RoundResult& result)
{
    const auto part = lonePart(result);
    if (!part)
        return {};
    const QString steps = meaningOf(*part);
    const QString number = scoreText(part->score);
    return steps.isEmpty()
        ? IndexText::tr("%1 only: %2 out of 100.").arg(part->title, number)
        : IndexText::tr("%1 only: %2 out of 100, %3.", "a part of readiness, its number, what that is")
              .arg(part->title, number, steps);
}

QString missingText(const RoundResult& result)
{
    QStringList sentences;
    if (const auto part = lonePart(result)) {
        const QString steps = meaningOf(*part);
        sentences << (steps.isEmpty()
                          ? IndexText::tr("%1 only: %2.").arg(part->title, scoreText(part->score))
                          : IndexText::tr("%1 only: %2, %3.", "a part of readiness, its number, what that is")
                                .arg(part->title, scoreText(part->score), steps))
                  << openRangeText(part->range);
    }
    for (const QuestionnaireId& id : result.readiness.missing)
        sentences << whyMissing(result, id);
    if (lonePart(result) && absentText(result).isEmpty()) // else it is said already
        sentences << IndexText::tr("A readiness number and its band take both.");
    sentences.removeAll(QString());
    sentences.removeDuplicates(); // that both parts are absent is one sentence
    return sentences.join(QLatin1Char(' '));
}

QStringList withoutSections(const RoundResult& result, const PartnerResult& partner)
{
    const Names names{QString::fromStdString(partner.about.name), QString::fromStdString(result.ours.name)};
    QStringList titles;
    for (const KindScore& kind : partner.score.kinds)
        for (const SectionId& id : kind.without)
            if (const Section* section = partner.questionnaire->findSection(id))
                titles << shown(section->title, names);
    return titles;
}

QString apartText(const RoundResult& result)
{
    const ConsensusResult* governance = result.governance();
    const StaffResult* staff = result.staff();
    if (governance == nullptr || staff == nullptr || !governance->score.score || !staff->score)
        return {};
    const int ahead = governance->score.score->rounded() - staff->score->display();
    if (ahead >= kFindingApart)
        return IndexText::tr(
                   "Governance stands %1 points above staff confidence: what is written down is ahead of what "
                   "staff feel able to do.")
            .arg(ahead);
    if (-ahead >= kFindingApart)
        return IndexText::tr(
                   "Staff confidence stands %1 points above governance: staff feel more able than the written "
                   "arrangements yet support.")
            .arg(-ahead);
    return {};
}

} // namespace soundings
