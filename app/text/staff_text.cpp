// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/staff_text.h"

#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "core/fraction.h"

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

QString limitedText(const QString& number, Limit limit)
{
    switch (limit) {
    case Limit::Exact:
        return number;
    case Limit::OrMore:
        return StaffText::tr("%1 or more").arg(number);
    case Limit::OrFewer:
        return StaffText::tr("%1 or fewer").arg(number);
    case Limit::About:
        break;
    }
    return StaffText::tr("about %1", "a number").arg(number);
}

QString figureText(const ReleasedFigure& figure)
{
    return limitedText(QString::number(figure.display()), figure.limit());
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
    const QString score = figure.limit() == Limit::About ? StaffText::tr("About %1 out of 100.").arg(figure.display())
                                                         : StaffText::tr("%1 out of 100.").arg(figureText(figure));
    const auto& interval = figure.interval();
    if (!interval)
        return score;
    if (interval->lower == interval->upper)
        return score + QLatin1Char(' ') + StaffText::tr("If everyone had answered, most likely the same.");
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
    const int percent = Fraction::of(Int128{100} * people, headcount).rounded();
    const QString share =
        percent == 0 ? StaffText::tr("under 1 %", "a share") : StaffText::tr("%1 %", "a share").arg(percent);
    const QString told = StaffText::tr("%1 of the %2 people who were asked took part (%3).")
                             .arg(QString::number(people), QString::number(headcount), share);
    if (rate >= (headcount < kFewAsked ? kLowRateOfFew : kLowRate))
        return told;
    return told + QLatin1Char(' ') + StaffText::tr("Those who answered may differ from those who did not.");
}

QString undefinedText(statistics::Undefined why)
{
    using statistics::Undefined;
    switch (why) {
    case Undefined::NoAnswers:
        return StaffText::tr("not stated, because nobody gave a scored answer");
    case Undefined::OnlyOne:
        return StaffText::tr("not stated, because one answer cannot show a difference");
    case Undefined::NoVariation:
        return StaffText::tr("not stated, because the answers hardly differ");
    case Undefined::TooFewItems:
        return StaffText::tr("not stated, because it needs more questions");
    case Undefined::TooFewPeople:
        return StaffText::tr("not stated, because it needs 30 people who answered all the questions");
    case Undefined::TooFewGroups:
        return StaffText::tr("not stated, because it needs two groups or more");
    case Undefined::TooFewWaves:
        return StaffText::tr("not stated, because it needs more rounds");
    case Undefined::HeadcountTooLow:
        return StaffText::tr("not stated, because the headcount is lower than the number of answers");
    case Undefined::NotIdentified:
        break;
    }
    return StaffText::tr("not stated, because the answers do not determine it");
}

QString smallestChangeSentence(int people, double change)
{
    if (change < 1)
        return StaffText::tr("With about %1 answers each time a change of less than a point would be clear.")
            .arg(people);
    return StaffText::tr("With about %1 answers each time only a change of %2 points or more would be clear.")
        .arg(people)
        .arg(std::lround(change));
}

} // namespace soundings
