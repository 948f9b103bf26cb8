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
constexpr PeopleCount kFewAsked = 50;

/// Standard deviations, where a release does not say (SCORING.md section 11).
constexpr int kUsualSectionSpread = 22;
constexpr int kUsualStatementSpread = 25;

} // namespace

QString limitedText(const QString& number, Limit limit)
{
    switch (limit) {
    case Limit::OrMore:
        return StaffText::tr("%1 or more").arg(number);
    case Limit::OrFewer:
        return StaffText::tr("%1 or fewer").arg(number);
    case Limit::Exact:
        break;
    }
    return number;
}

QString figureText(const StaffFigure& figure) { return limitedText(QString::number(figure.display()), figure.limit); }

QString shareText(int percent) { return StaffText::tr("%1 %", "a share").arg(percent); }

QString peopleAndShareText(const PointShare& share)
{
    return QStringLiteral("%1 (%2)").arg(QString::number(share.people), shareText(share.percent));
}

QString likelyRangeText(const LikelyRange& range)
{
    return range.lower == range.upper ? QString::number(range.lower)
                                      : QStringLiteral("%1–%2").arg(range.lower).arg(range.upper);
}

QString intervalText(const StaffFigure& figure)
{
    return figure.interval ? likelyRangeText(*figure.interval) : QString();
}

QString scoreSentence(const StaffFigure& figure)
{
    const QString score = StaffText::tr("%1 out of 100.").arg(figureText(figure));
    const auto& interval = figure.interval;
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

QString usualSpreadText()
{
    return StaffText::tr("Where it is not published how far the answers lie apart, the likely range is reckoned from "
                         "the spread usually seen: %1 points for a section, %2 for a statement.")
        .arg(kUsualSectionSpread)
        .arg(kUsualStatementSpread);
}

QString usualSpreadSentence(const StaffResult& result)
{
    const auto isUsual = [](const std::optional<StaffFigure>& figure) {
        return figure && figure->interval && figure->interval->isUsualSpread;
    };
    const bool isSaid = isUsual(result.score)
        || std::any_of(result.sections.begin(), result.sections.end(),
                       [&](const StaffSection& section) { return isUsual(section.score); });
    return isSaid ? usualSpreadText() : QString();
}

QString earlySignSentence(const StaffFigure& figure)
{
    return figure.isEarlySign() ? StaffText::tr("An early sign: fewer than 20 people answered.") : QString();
}

QString favourableSentence(const StaffFigure& figure)
{
    return figure.favourable ? StaffText::tr("%1 answered on the favourable side.").arg(shareText(*figure.favourable))
                             : QString();
}

QString disagreementSentence(const StaffFigure& figure, int levels)
{
    const auto& spread = figure.spread;
    if (!spread || !spread->averageDeviation)
        return {};
    if (spread->isSplit == true)
        return StaffText::tr("There are two camps: at least a quarter of the people stand at each end.");
    return *spread->averageDeviation <= levels / kDifferently ? QString()
                                                              : StaffText::tr("People see this differently.");
}

QString agreementSentence(const StaffFigure& figure, int levels)
{
    const auto& spread = figure.spread;
    if (!spread || !spread->averageDeviation)
        return {};
    const QString disagreement = disagreementSentence(figure, levels);
    if (!disagreement.isEmpty())
        return disagreement;
    return *spread->averageDeviation <= levels / kMostly ? StaffText::tr("People see this the same way.")
                                                         : StaffText::tr("People see this mostly the same way.");
}

QStringList dontKnowSentences(const StaffResult& result)
{
    constexpr int kManyPercent = 10;
    std::vector<const StaffItem*> unsure;
    for (const StaffItem& item : result.items)
        if (item.dontKnow.value_or(0) > kManyPercent)
            unsure.push_back(&item);
    std::stable_sort(unsure.begin(), unsure.end(),
                     [](const StaffItem* one, const StaffItem* other) { return *one->dontKnow > *other->dontKnow; });
    QStringList sentences;
    for (const StaffItem* item : unsure)
        sentences << StaffText::tr("%1 said “don’t know” to %2.", "a share, a statement")
                         .arg(shareText(*item->dontKnow),
                              quoted(withoutStop(shown(result.questionnaire->findItem(item->id)->text))));
    return sentences;
}

QString participationText(const StaffResult& result)
{
    const PeopleCount people = result.respondents.value_or(0);
    if (people == 0) // too few to say, or what is said of the survey says it
        return {};
    if (!result.headcount)
        return StaffText::tr("%1 people took part.").arg(people);
    const PeopleCount asked = *result.headcount;
    const int percent = Fraction::of(Int128{100} * people, asked).rounded();
    const QString share = percent == 0 ? StaffText::tr("under 1 %", "a share") : shareText(percent);
    const QString told = StaffText::tr("%1 of the %2 people who were asked took part (%3).")
                             .arg(QString::number(people), QString::number(asked), share);
    const double rate = static_cast<double>(people) / static_cast<double>(asked);
    if (rate >= (asked < kFewAsked ? kLowRateOfFew : kLowRate))
        return told;
    return told + QLatin1Char(' ') + StaffText::tr("Those who answered may differ from those who did not.");
}

QString roleText(const StaffRole& role, const Questionnaire& questionnaire)
{
    switch (role.kind) {
    case ReleasedRole::Kind::OtherRoles:
        return StaffText::tr("Other roles together");
    case ReleasedRole::Kind::NoRoleGiven:
        return StaffText::tr("No role given");
    case ReleasedRole::Kind::Role:
        break;
    }
    for (const RoleBand& band : questionnaire.roleBands)
        if (band.id == role.id)
            return shown(band.label);
    return QString::fromStdString(role.id);
}

QString sectionWithheldText(const StaffSection& section)
{
    return section.why == WhyNoScore::NothingApplies ? StaffText::tr("Nothing here applies")
                                                     : StaffText::tr("Too few of its statements are shown");
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
        return StaffText::tr("not stated, because it needs 30 people, 20 of whom answered all the questions");
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

QString smallestChangeSentence(PeopleCount people, double change)
{
    if (change < 1)
        return StaffText::tr("With about %1 answers each time a change of less than a point would be clear.")
            .arg(people);
    return StaffText::tr("With about %1 answers each time only a change of %2 points or more would be clear.")
        .arg(people)
        .arg(std::lround(change));
}

} // namespace soundings
