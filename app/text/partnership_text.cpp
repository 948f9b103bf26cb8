// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/partnership_text.h"

#include "app/text/language.h"
#include "app/text/score_text.h"
#include "core/comparison/score_change.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdlib>

namespace soundings {

namespace {

struct PartnershipText {
    Q_DECLARE_TR_FUNCTIONS(PartnershipText)
};

int withReadiness(const Partnership& partnership)
{
    int count = 0;
    for (const PartnershipAgency& agency : partnership.agencies)
        count += agency.readiness ? 1 : 0;
    return count;
}

QString signedNumber(int number)
{
    return number > 0 ? QStringLiteral("+%1").arg(number)
                      : (number < 0 ? QStringLiteral("\u2212%1").arg(-number) : QStringLiteral("0"));
}

QString moved(const std::optional<int>& change)
{
    if (!change)
        return {};
    const QString words =
        std::abs(*change) < kNoClearChangeBelow ? PartnershipText::tr("no clear change") : signedNumber(*change);
    return QStringLiteral(" (%1)").arg(words);
}

/// "actor variance 31 % ± …": a variance's part of the whole, and its error in points of the same.
QString varianceShareText(const statistics::SocialRelations& model, const statistics::VarianceComponent& part)
{
    const auto share = model.shareOf(part);
    if (!share)
        return PartnershipText::tr("none that could be told from chance");
    const double error = part.estimate > 0 ? *share * part.standardError / part.estimate : 0;
    return PartnershipText::tr("%1 % (give or take %2)").arg(std::lround(*share * 100)).arg(std::lround(error * 100));
}

QString reciprocityText(const std::optional<double>& correlation)
{
    if (!correlation)
        return PartnershipText::tr("this cannot be told");
    if (std::abs(*correlation) < 0.2)
        return PartnershipText::tr("hardly");
    const bool isStrong = std::abs(*correlation) >= 0.5;
    if (*correlation > 0)
        return isStrong ? PartnershipText::tr("yes, clearly") : PartnershipText::tr("yes, somewhat");
    return isStrong ? PartnershipText::tr("no, clearly the other way round")
                    : PartnershipText::tr("no, somewhat the other way round");
}

} // namespace

QString coverageText(const Coverage& coverage)
{
    QString text = PartnershipText::tr("%1 of %2 agencies, %3 of %4 pairs from both sides")
                       .arg(coverage.agencies)
                       .arg(coverage.ofAgencies)
                       .arg(coverage.pairsFromBoth)
                       .arg(coverage.ofPairs);
    if (coverage.pairsFromOne > 0)
        text += PartnershipText::tr(", %n pairs from one side only", nullptr, coverage.pairsFromOne);
    if (coverage.staff > 0)
        text += PartnershipText::tr(", %n staff", nullptr, static_cast<int>(coverage.staff));
    return text;
}

QString noReadinessText(const Partnership& partnership)
{
    return PartnershipText::tr(
               "Readiness of the whole: not enough answers yet. %1 of %2 agencies have a number; two thirds "
               "are needed.")
        .arg(withReadiness(partnership))
        .arg(partnership.coverage.ofAgencies);
}

QString noTrustText(const Coverage& coverage)
{
    return PartnershipText::tr(
               "Trust in each other: not enough answers yet. %1 of %2 pairs are answered from both sides; "
               "two thirds are needed.")
        .arg(coverage.pairsFromBoth)
        .arg(coverage.ofPairs);
}

QString partnershipReadinessSentence(const Partnership& partnership)
{
    if (!partnership.readiness)
        return noReadinessText(partnership);
    const PartnershipReadiness& readiness = *partnership.readiness;
    QString text = PartnershipText::tr("Readiness %1 (from %2 to %3): %4.")
                       .arg(readiness.median.rounded())
                       .arg(readiness.lowest.rounded())
                       .arg(readiness.highest.rounded())
                       .arg(bandWord(IndexKind::Readiness, readiness.band));
    if (readiness.band < readiness.byNumber)
        text += QStringLiteral(" ")
            + PartnershipText::tr("By number this is %1; must-haves that are not met hold it.")
                  .arg(bandWord(IndexKind::Readiness, readiness.byNumber));
    return text;
}

QString partnershipTrustSentence(const Partnership& partnership)
{
    if (!partnership.trust)
        return noTrustText(partnership.coverage);
    const PartnershipTrust& trust = *partnership.trust;
    QString text = PartnershipText::tr("Trust in each other %1: %2.")
                       .arg(trust.score.rounded())
                       .arg(bandWord(IndexKind::Trust, trust.band));
    if (trust.band < trust.byNumber)
        text += QStringLiteral(" ")
            + PartnershipText::tr("By number this is %1; must-haves that are not met hold half of the pairs or more.")
                  .arg(bandWord(IndexKind::Trust, trust.byNumber));
    return text;
}

QString notEnoughText() { return PartnershipText::tr("not enough answers yet"); }

QString noReceivedText()
{
    return PartnershipText::tr(
        "Trust received is shown once %n partners have answered about an agency, so that nobody’s "
        "answer can be read off it.",
        nullptr, kRatersBehindReceived);
}

QString pairText(const PartnershipPair& pair)
{
    if (!pair.isFromBothSides())
        return PartnershipText::tr("%1, one side only")
            .arg((pair.aAboutB != nullptr ? pair.aAboutB : pair.bAboutA)->score->rounded());
    const QString level = QString::number(pair.workingLevel().score->rounded());
    return pair.isFarApart() ? PartnershipText::tr("%1, the two sides %2 or more apart").arg(level).arg(kSidesApart)
                             : level;
}

QString roundBesideText(const RoundBeside& round)
{
    const QString readiness = round.readiness ? QString::number(round.readiness->median.rounded()) : notEnoughText();
    const QString trust = round.trust ? QString::number(round.trust->score.rounded()) : notEnoughText();
    return PartnershipText::tr("Readiness %1, trust %2")
        .arg(readiness + moved(round.readinessChange), trust + moved(round.trustChange));
}

QString effectText(double effect)
{
    const long points = std::lround(effect);
    if (points == 0)
        return PartnershipText::tr("as the others");
    return points > 0 ? PartnershipText::tr("%1 above the others").arg(points)
                      : PartnershipText::tr("%1 below the others").arg(-points);
}

QStringList relationsSentences(const PartnershipRelations& relations)
{
    if (relations.withheld == WhyNoRelations::TooFewAgencies)
        return {PartnershipText::tr(
            "Who trusts generously and who is trusted by everybody can be told from six agencies on "
            "that have answered about each other.")};
    if (!relations.model)
        return {
            PartnershipText::tr("Who trusts generously and who is trusted by everybody cannot be told: too many pairs "
                                "are not answered.")};
    const statistics::SocialRelations& model = *relations.model;
    QStringList sentences{
        PartnershipText::tr("Of %n agencies that have answered about each other; an indication, not a "
                            "measurement.",
                            nullptr, static_cast<int>(relations.members.size()))};
    if (!relations.showsVariances())
        return sentences << PartnershipText::tr("What makes trust differ can be told from eight agencies on.");
    sentences << PartnershipText::tr("How generously an agency rates everybody explains %1 of the differences.")
                     .arg(varianceShareText(model, model.actorVariance))
              << PartnershipText::tr("How everybody rates an agency explains %1.")
                     .arg(varianceShareText(model, model.partnerVariance))
              << PartnershipText::tr("What is special about a pair, chance included, explains %1.")
                     .arg(varianceShareText(model, model.relationshipVariance));
    if (!relations.showsCovariances())
        return sentences << PartnershipText::tr("Whether trust is returned can be told from ten agencies on.");
    return sentences << PartnershipText::tr("Are agencies that trust generously trusted themselves? %1.")
                            .arg(reciprocityText(model.generalisedReciprocity()))
                     << PartnershipText::tr("When one trusts another specially, is it returned? %1.")
                            .arg(reciprocityText(model.dyadicReciprocity()));
}

} // namespace soundings
