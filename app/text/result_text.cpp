// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/result_text.h"

#include "app/text/index_text.h"
#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct ResultText {
    Q_DECLARE_TR_FUNCTIONS(ResultText)
};

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

/// The first words, from the band that holds.
QString opening(const Index& readiness)
{
    if (!readiness.band)
        return ResultText::tr("Nearly there.");
    switch (*readiness.band) {
    case Band::First:
        return ResultText::tr("At the start.");
    case Band::Second:
        return ResultText::tr("Building.");
    case Band::Third:
        return ResultText::tr("Ready with care.");
    case Band::Fourth:
        break;
    }
    return ResultText::tr("Ready.");
}

/// With the band where nothing else is said of it: elsewhere the number stands beside that word.
QString numberSentence(const Index& readiness)
{
    const QString number = scoreText(readiness.score);
    return readiness.band && !readiness.isHeldBack()
        ? ResultText::tr("Readiness is %1 out of 100: %2.").arg(number, bandWord(readiness.kind, *readiness.band))
        : ResultText::tr("Readiness is %1 out of 100.").arg(number);
}

/// The partners with a trust number, lowest first; alphabetical where two stand alike.
std::vector<const PartnerResult*> byRisingTrust(const RoundResult& result)
{
    std::vector<const PartnerResult*> rated = result.partnersRated();
    std::stable_sort(rated.begin(), rated.end(), [](const PartnerResult* one, const PartnerResult* other) {
        return *one->trust->score < *other->trust->score;
    });
    return rated;
}

QString nameOf(const PartnerResult& partner) { return QString::fromStdString(partner.about.name); }

QString trustAverage(const RoundResult& result)
{
    const auto rated = byRisingTrust(result);
    if (rated.empty())
        return ResultText::tr("No partner has a trust number.");
    const QString average = QString::number(result.trustGiven()->rounded());
    if (rated.size() == 1)
        return ResultText::tr("Our trust in the one partner we have rated is %1 out of 100.").arg(average);
    const int lowest = rated.front()->trust->score->rounded();
    const int highest = rated.back()->trust->score->rounded();
    if (highest - lowest < kFindingApart)
        return ResultText::tr("Our trust in %1 partners is %2 out of 100 on average.").arg(rated.size()).arg(average);
    return ResultText::tr("Our trust in %1 partners is %2 out of 100 on average: from %3 in %4 to %5 in %6.")
        .arg(QString::number(rated.size()), average, QString::number(lowest), nameOf(*rated.front()),
             QString::number(highest), nameOf(*rated.back()));
}

/// Of all partners where they stand alike; else of the one where trust is lowest: an average would hide it.
QString positionSentence(const RoundResult& result)
{
    const auto rated = byRisingTrust(result);
    if (rated.empty() || !result.readiness.score)
        return {};
    const auto positionWith = [&](const PartnerResult& partner) {
        return positionOf(*result.readiness.score, *partner.trust->score);
    };
    const Position lowest = positionWith(*rated.front());
    if (positionWith(*rated.back()) == lowest)
        return ResultText::tr("Readiness and trust together say ‘%1’. %2")
            .arg(positionWord(lowest), positionMeaning(lowest));
    return ResultText::tr("With %1, where trust is lowest, readiness and trust together say ‘%2’. %3")
        .arg(nameOf(*rated.front()), positionWord(lowest), positionMeaning(lowest));
}

QStringList quotedTitles(const std::vector<MustHaveItem>& mustHaves)
{
    QStringList titles;
    for (const MustHaveItem& item : mustHaves)
        titles << quoted(item.title);
    return titles;
}

/// Those of readiness.
QStringList quotedTitles(const RoundResult& result, const std::vector<ItemId>& mustHaves)
{
    return quotedTitles(mustHaveItems(result, nullptr, mustHaves));
}

QString heldBackSentence(const RoundResult& result)
{
    const Index& readiness = result.readiness;
    if (!readiness.waitsFor.empty() && readiness.score) {
        const QString waited = joined(quotedTitles(result, readiness.waitsFor));
        return result.round.state == RoundState::Closed ? ResultText::tr("It has no band without %1.").arg(waited)
                                                        : ResultText::tr("The band waits for %1.").arg(waited);
    }
    if (!readiness.isHeldBack())
        return {};
    const QString held = bandWord(readiness.kind, *readiness.band);
    const QStringList unmet = quotedTitles(result, readiness.unmet);
    if (unmet.isEmpty())
        return ResultText::tr("Held at %1 because nobody could confirm %2.")
            .arg(held, joined(quotedTitles(result, readiness.unconfirmed)));
    return unmet.size() == 1
        ? ResultText::tr("Held at %1 by one must-have: %2.").arg(held, unmet.first())
        : ResultText::tr("Held at %1 by %2 must-haves: %3.").arg(held).arg(unmet.size()).arg(joined(unmet));
}

/// Must-haves of trust that are not met: of one partner which, of several whose.
QString trustHeldSentence(const RoundResult& result)
{
    QStringList names;
    QStringList titles;
    for (const PartnerResult& partner : result.partners) {
        const QStringList unmet = quotedTitles(mustHaveItems(result, &partner, partner.score.mustHaves.unmet));
        if (unmet.isEmpty())
            continue;
        names << nameOf(partner);
        titles = unmet;
    }
    if (names.isEmpty())
        return {};
    if (names.size() > 1)
        return ResultText::tr("Must-haves of our trust are not met with %1.").arg(joined(names));
    return (titles.size() == 1 ? ResultText::tr("One must-have of our trust in %1 is not met: %2.")
                               : ResultText::tr("Must-haves of our trust in %1 are not met: %2."))
        .arg(names.first(), joined(titles));
}

/// What a round stands at that has no readiness number: duties that are not met are so without a band, too.
QString withoutReadiness(const RoundResult& result)
{
    const QString part = partOnlyText(result);
    const QStringList unmet = quotedTitles(result, result.readiness.unmet);
    if (part.isEmpty() || unmet.isEmpty())
        return part;
    return sentences({part,
                      unmet.size() == 1
                          ? ResultText::tr("One must-have is not met: %1.").arg(unmet.first())
                          : ResultText::tr("%1 must-haves are not met: %2.").arg(unmet.size()).arg(joined(unmet))});
}

} // namespace

const PartnerResult* lowestTrust(const RoundResult& result)
{
    const auto rated = byRisingTrust(result);
    return rated.empty() ? nullptr : rated.front();
}

QString resultSentence(const RoundResult& result)
{
    const Index& readiness = result.readiness;
    if (!readiness.score)
        return sentences(
            {withoutReadiness(result), waitingText(result), trustAverage(result), trustHeldSentence(result)});
    return sentences({opening(readiness), numberSentence(readiness), heldBackSentence(result), trustAverage(result),
                      trustHeldSentence(result), positionSentence(result)});
}

QString verdictSentence(const RoundResult& result)
{
    if (!result.readiness.score)
        return resultSentence(result);
    return sentences({opening(result.readiness), trustHeldSentence(result), positionSentence(result)});
}

QString readinessSentence(const RoundResult& result)
{
    const Index& readiness = result.readiness;
    if (!readiness.score)
        return missingText(result);
    return sentences({ResultText::tr("Readiness %1.").arg(scoreWithRange(readiness.score, readiness.range)),
                      bandSentence(result, readiness, nullptr), eitherSideText(readiness)});
}

QString trustSentence(const RoundResult& result, const PartnerResult& partner)
{
    const QString name = QString::fromStdString(partner.about.name);
    const QString known = ResultText::tr("%1.", "a sentence of its own").arg(knownShareText(partner.score.counts));
    if (!partner.trust || !partner.trust->score)
        return ResultText::tr("%1: no trust number, too few statements have a rating. %2").arg(name, known);
    const Index& trust = *partner.trust;
    const QStringList without = withoutSections(result, partner);
    return sentences({ResultText::tr("%1: Trust %2.").arg(name, scoreWithRange(trust.score, trust.range)),
                      bandSentence(result, trust, &partner), eitherSideText(trust), known,
                      without.isEmpty() ? QString() : ResultText::tr("Scored without: %1.").arg(joined(without))});
}

QStringList indexNotes(const RoundResult& result, const Index& index, const PartnerResult* partner)
{
    QStringList notes;
    for (const MustHaveItem& item : mustHaveItems(result, partner, index.unmet))
        notes << (index.isHeldBack() ? ResultText::tr("Held back: %1.") : ResultText::tr("Must-have not met: %1."))
                     .arg(unmetClause(item));
    for (const MustHaveItem& item : mustHaveItems(result, partner, index.unconfirmed))
        notes << ResultText::tr("Not confirmed, to find out: %1.").arg(quoted(item.title));
    for (const MustHaveItem& item : mustHaveItems(result, partner, index.waitsFor))
        notes << (result.round.state == RoundState::Closed ? ResultText::tr("Not answered, so no band: %1.")
                                                           : ResultText::tr("Band waits for: %1."))
                     .arg(quoted(item.title));
    if (partner != nullptr && index.score)
        for (const QString& section : withoutSections(result, *partner))
            notes << ResultText::tr("Scored without: %1.").arg(section);
    notes << eitherSideText(index);
    if (partner == nullptr)
        notes << apartText(result);
    notes.removeAll(QString());
    return notes;
}

} // namespace soundings
