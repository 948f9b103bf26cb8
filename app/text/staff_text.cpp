// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/staff_text.h"

#include "app/text/language.h"
#include "app/text/must_have_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

struct StaffText {
    Q_DECLARE_TR_FUNCTIONS(StaffText)
};

/// From here people see things differently, from the lower one mostly alike: A/6 and A/10 of the points of the scale,
/// .83 and .5 on five.
constexpr double kDifferently = 6;
constexpr double kMostly = 10;

/// Below these a survey may speak for those who answered only (STATISTICS.md section 1.6).
constexpr double kLowRate = 0.3;
constexpr double kLowRateOfFew = 0.5;
constexpr Headcount kFewAsked = 50;

} // namespace

namespace {

/// Less is what rounding does anyway.
bool isApproximate(const ReleasedFigure& figure)
{
    return figure.limit() == Limit::Exact && figure.doubt() > Fraction::of(1, 2);
}

} // namespace

QString limitedText(const QString& number, Limit limit)
{
    switch (limit) {
    case Limit::Exact:
        return number;
    case Limit::OrMore:
        return StaffText::tr("%1 or more").arg(number);
    case Limit::OrFewer:
        break;
    }
    return StaffText::tr("%1 or fewer").arg(number);
}

QString figureText(const ReleasedFigure& figure)
{
    const QString number = QString::number(figure.display());
    return isApproximate(figure) ? StaffText::tr("about %1", "a number").arg(number)
                                 : limitedText(number, figure.limit());
}

QString shareText(const ReleasedShare& share)
{
    return limitedText(StaffText::tr("%1 %", "a share").arg(share.percent), share.limit);
}

QString intervalText(const ReleasedFigure& figure)
{
    const auto& interval = figure.interval();
    if (!interval)
        return {};
    return interval->lower == interval->upper ? QString::number(interval->lower)
                                              : QStringLiteral("%1–%2").arg(interval->lower).arg(interval->upper);
}

QString scoreSentence(const ReleasedFigure& figure)
{
    const QString score = isApproximate(figure) ? StaffText::tr("About %1 out of 100.").arg(figure.display())
                                                : StaffText::tr("%1 out of 100.").arg(figureText(figure));
    const auto& interval = figure.interval();
    if (!interval)
        return score;
    if (interval->lower == interval->upper)
        return score + QLatin1Char(' ') + StaffText::tr("If everyone had answered, it would be the same.");
    const QString sentence = score + QLatin1Char(' ')
        + StaffText::tr("If everyone had answered, most likely between %1 and %2.")
              .arg(interval->lower)
              .arg(interval->upper);
    return interval->isWide() ? sentence + QLatin1Char(' ') + StaffText::tr("That is wide: read it as indicative only.")
                              : sentence;
}

QString earlySignSentence(const ReleasedFigure& figure)
{
    return figure.isEarlySign() ? StaffText::tr("An early sign: fewer than 20 people answered.") : QString();
}

QString favourableSentence(const ReleasedFigure& figure)
{
    return figure.favourable()
        ? StaffText::tr("%1 answered on the favourable side.").arg(shareText(*figure.favourable()))
        : QString();
}

QString agreementSentence(const ReleasedFigure& figure, int levels)
{
    const auto& spread = figure.spread();
    if (!spread || !spread->averageDeviation)
        return {};
    if (spread->isSplit == true)
        return StaffText::tr("There are two camps: at least a quarter of the people stand at each end.");
    if (*spread->averageDeviation <= levels / kMostly)
        return StaffText::tr("People see this the same way.");
    return *spread->averageDeviation <= levels / kDifferently ? StaffText::tr("People see this mostly the same way.")
                                                              : StaffText::tr("People see this differently.");
}

namespace {

/// Half of the pairs missed by one factor, by so many people that chance alone misses few (1/√200 = 0.07 beside 0.10).
bool measuresMoreThanOneThing(const ReleasedConsistency& consistency)
{
    constexpr int kEnoughPeople = 200;
    return consistency.people >= kEnoughPeople && consistency.poorlyFitted.value_or(0) >= 0.5;
}

/// Omega where it can be leant on, of two items Spearman and Brown's coefficient, else alpha.
double leadingCoefficient(const ReleasedConsistency& consistency)
{
    if (consistency.omega && !consistency.ranToFloor)
        return *consistency.omega;
    return consistency.spearmanBrown.value_or(consistency.alpha);
}

} // namespace

QString consistencySentence(const ReleasedConsistency& consistency)
{
    if (measuresMoreThanOneThing(consistency))
        return StaffText::tr("These questions measure more than one thing: look at them one by one.");
    const double value = leadingCoefficient(consistency);
    if (value >= 0.8)
        return StaffText::tr("The questions in this section work well together.");
    if (value >= 0.7)
        return StaffText::tr("The questions in this section work acceptably together.");
    if (value >= 0.6)
        return StaffText::tr("The questions in this section go together loosely: use their average with care.");
    return StaffText::tr("Do not average the questions in this section: look at them one by one.");
}

QString consistencySentence(const ReleasedSection& section)
{
    if (section.consistency)
        return consistencySentence(*section.consistency);
    return StaffText::tr("How well the questions work together is %1.", "not stated, because …")
        .arg(undefinedText(section.whyNoConsistency.value_or(statistics::Undefined::TooFewPeople)));
}

QString groupAgreementSentence(const ReleasedConsistency& consistency)
{
    using statistics::AgreementBand;
    const auto band = consistency.agreementBand();
    if (!band)
        return {};
    switch (*band) {
    case AgreementBand::None:
        return StaffText::tr("Over the whole section people are not of one mind.");
    case AgreementBand::Weak:
        return StaffText::tr("Over the whole section people agree weakly.");
    case AgreementBand::Moderate:
        return StaffText::tr("Over the whole section people agree moderately.");
    case AgreementBand::Strong:
        return StaffText::tr("Over the whole section people agree strongly.");
    case AgreementBand::VeryStrong:
        break;
    }
    return StaffText::tr("Over the whole section people agree very strongly.");
}

QString oddQuestionsSentence(const ReleasedSection& section, const Questionnaire& questionnaire)
{
    const Section* asked = questionnaire.findSection(section.id);
    if (!section.consistency || asked == nullptr)
        return {};
    const ReleasedConsistency& found = *section.consistency;
    QStringList against;
    QStringList alike;
    for (const Item& item : asked->items) {
        const auto at = std::find(found.items.begin(), found.items.end(), item.id);
        if (at == found.items.end())
            alike << quoted(shown(item.text));
        else if (found.itemTotal.at(static_cast<std::size_t>(at - found.items.begin())) < 0)
            against << quoted(shown(item.text));
    }
    QStringList sentences;
    if (!against.isEmpty())
        sentences << (against.size() == 1
                          ? StaffText::tr(
                              "Answers to %1 go against the others: check whether it is to be turned round.")
                          : StaffText::tr("Answers to %1 go against the others: check whether these are to be turned "
                                          "round."))
                         .arg(joined(against));
    else if (found.alpha < 0)
        sentences << StaffText::tr("The questions do not hang together: check which are to be turned round.");
    if (!alike.isEmpty() && !found.items.empty())
        sentences << StaffText::tr("Left out, because everybody answered it alike: %1.").arg(joined(alike));
    return sentences.join(QLatin1Char(' '));
}

QStringList dontKnowSentences(const StaffRelease& release)
{
    std::vector<const ReleasedItem*> unsure;
    for (const ReleasedItem& item : release.items())
        if (item.dontKnow && item.dontKnow->limit != Limit::OrFewer && item.dontKnow->percent > 10)
            unsure.push_back(&item);
    std::stable_sort(unsure.begin(), unsure.end(), [](const ReleasedItem* one, const ReleasedItem* other) {
        return one->dontKnow->percent > other->dontKnow->percent;
    });
    QStringList sentences;
    for (const ReleasedItem* item : unsure)
        sentences << StaffText::tr("%1 said “don’t know” to %2.", "a share, a statement")
                         .arg(shareText(*item->dontKnow),
                              quoted(shown(release.questionnaire().findItem(item->id)->text)));
    return sentences;
}

QString participationText(const StaffRelease& release, Headcount headcount)
{
    if (!release.respondents())
        return {};
    const int people = *release.respondents();
    if (headcount < people || headcount == 0)
        return StaffText::tr("%1 people took part.").arg(people);
    const double rate = static_cast<double>(people) / static_cast<double>(headcount);
    const QString told =
        StaffText::tr("%1 of the %2 people who were asked took part (%3 %).")
            .arg(QString::number(people), QString::number(headcount), QString::number(std::floor(100 * rate)));
    if (rate >= (headcount < kFewAsked ? kLowRateOfFew : kLowRate))
        return told;
    return told + QLatin1Char(' ') + StaffText::tr("Those who answered may differ from those who did not.");
}

QString undefinedText(statistics::Undefined why)
{
    using statistics::Undefined;
    switch (why) {
    case Undefined::NoAnswers:
        return StaffText::tr("not stated, because nobody gave an answer that counts");
    case Undefined::OnlyOne:
        return StaffText::tr("not stated, because one answer says nothing of a difference");
    case Undefined::NoVariation:
        return StaffText::tr("not stated, because the answers hardly differ");
    case Undefined::TooFewItems:
        return StaffText::tr("not stated, because it takes more questions");
    case Undefined::TooFewPeople:
        return StaffText::tr("not stated, because it takes 30 people who answered them all");
    case Undefined::TooFewGroups:
        return StaffText::tr("not stated, because it takes two groups or more");
    case Undefined::TooFewWaves:
        return StaffText::tr("not stated, because it takes more rounds");
    case Undefined::HeadcountTooLow:
        return StaffText::tr("not stated, because the headcount is lower than the number of answers");
    case Undefined::NotIdentified:
        break;
    }
    return StaffText::tr("not stated, because the answers do not settle it");
}

QString smallestChangeSentence(int people, double change)
{
    return StaffText::tr("With about %1 answers each time only a change of %2 points or more would be clear.")
        .arg(people)
        .arg(std::lround(change));
}

} // namespace soundings
