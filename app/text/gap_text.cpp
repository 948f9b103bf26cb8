// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/gap_text.h"

#include "app/text/language.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct GapText {
    Q_DECLARE_TR_FUNCTIONS(GapText)
};

QString inQuotes(const QString& words) { return GapText::tr("“%1”").arg(words); }

/// Of two items that mirror each other the first in the questionnaire is what an agency claims of itself.
bool isClaimOfA(const Questionnaire& questionnaire, const ItemGap& gap)
{
    for (const Item* item : questionnaire.items())
        if (item->id == gap.item || item->id == gap.mirror)
            return item->id == gap.item;
    return true;
}

QString perceptionSentence(const Questionnaire& questionnaire, const ItemGap& gap, const PairNames& names)
{
    const bool isOfA = isClaimOfA(questionnaire, gap);
    const PairNames claim = isOfA ? names : PairNames{names.b, names.a};
    const QString statement = inQuotes(pairStatement(*questionnaire.findItem(isOfA ? gap.item : gap.mirror), claim));
    const bool claimsMore = (*gap.gap > Fraction(0)) == isOfA;
    return claimsMore
        ? GapText::tr("%1 believes this of itself, and %2 does not see it yet: %3").arg(claim.a, claim.b, statement)
        : GapText::tr("%2 credits %1 with more than %1 claims: %3").arg(claim.a, claim.b, statement);
}

QString influenceLine(const Influence& influence, const PairNames& names, bool isBrake)
{
    const Names filled{names.b, names.a};
    QString line = shown(influence.text, filled);
    if (isBrake && !influence.ask.isEmpty())
        line += QStringLiteral(". ") + GapText::tr("To ask: %1").arg(shown(influence.ask, filled));
    return line;
}

InfluenceLines linesOf(const QString& title, const InfluenceList& list, const std::vector<std::size_t>& places,
                       const PairNames& names, bool areBrakes)
{
    InfluenceLines made{title, {}};
    for (const std::size_t place : places)
        made.lines << influenceLine(list.influences.at(place), names, areBrakes);
    return made;
}

} // namespace

QString gapReadingWord(GapReading reading)
{
    switch (reading) {
    case GapReading::SharedStrength:
        return GapText::tr("Shared strength");
    case GapReading::AgreedGap:
        return GapText::tr("Agreed gap");
    case GapReading::WeMayBeOverrating:
        return GapText::tr("We may be overrating this");
    case GapReading::BetterThanWeThink:
        return GapText::tr("Better than we think");
    case GapReading::Mixed:
        return GapText::tr("Mixed");
    case GapReading::OpenQuestion:
        break;
    }
    return GapText::tr("Open question");
}

QString gapReadingMeaning(GapReading reading)
{
    switch (reading) {
    case GapReading::SharedStrength:
        return GapText::tr("Both say so: build on it.");
    case GapReading::AgreedGap:
        return GapText::tr("Start here: nobody has to be persuaded.");
    case GapReading::WeMayBeOverrating:
        return GapText::tr("Ask them what they have seen.");
    case GapReading::BetterThanWeThink:
        return GapText::tr("Ask them what they rely on.");
    case GapReading::OpenQuestion:
        return GapText::tr("One of you could not say: find out.");
    case GapReading::Mixed:
        break;
    }
    return {};
}

QString sectionReadingWord(SectionReading reading)
{
    return reading == SectionReading::TalkAboutThisFirst ? GapText::tr("Talk about this first")
                                                         : GapText::tr("Worth a look");
}

QString pairStatement(const Item& item, const PairNames& names) { return shown(item.text, {names.b, names.a}); }

QString gapSentence(const Questionnaire& questionnaire, const ItemGap& gap, const PairNames& names)
{
    if (gap.compare == CompareKind::Perception)
        return perceptionSentence(questionnaire, gap, names);
    const bool isMoreOfA = *gap.gap > Fraction(0);
    const PairNames higher = isMoreOfA ? names : PairNames{names.b, names.a};
    const QString statement = inQuotes(pairStatement(*questionnaire.findItem(gap.item), higher));
    if (gap.compare == CompareKind::SharedFact)
        return GapText::tr("This is working better for %1 than for %2: %3").arg(higher.a, higher.b, statement);
    return GapText::tr("%1 rates %2 higher on this than %2 rates %1: %3 Neither answer is wrong.")
        .arg(higher.a, higher.b, statement);
}

QString largestGapSentence(const LargestGap& gap, const PackTable& packs)
{
    if (gap.isNamed)
        return gapSentence(*gap.questionnaire, gap.item,
                           {QString::fromStdString(packs.agencies()[gap.a].name),
                            QString::fromStdString(packs.agencies()[gap.b].name)});
    const QString other = GapText::tr("the other agency");
    return GapText::tr("Two agencies, not named here, see this very differently: %1")
        .arg(inQuotes(pairStatement(*gap.questionnaire->findItem(gap.item.item), {other, other})));
}

QString openQuestionSentence(const Questionnaire& questionnaire, const ItemGap& gap, const PairNames& names)
{
    const bool isDoubtOfA = gap.a.state == AnswerState::DontKnow;
    if (isDoubtOfA && gap.b.state == AnswerState::DontKnow)
        return GapText::tr("Neither could say: %1")
            .arg(inQuotes(pairStatement(*questionnaire.findItem(gap.item), names)));
    if (isDoubtOfA)
        return GapText::tr("%1 could not say: %2")
            .arg(names.a, inQuotes(pairStatement(*questionnaire.findItem(gap.item), names)));
    return GapText::tr("%1 could not say: %2")
        .arg(names.b, inQuotes(pairStatement(*questionnaire.findItem(gap.mirror), {names.b, names.a})));
}

QString understandingSentence(const MutualUnderstanding& understanding, const PairNames& names)
{
    return GapText::tr("How well %1 understands %2: %1 says %3, %2 says %4.")
        .arg(names.a, names.b, scoreText(understanding.asItSees), scoreText(understanding.asTheOtherSees));
}

std::vector<InfluenceLines> influenceLists(const InfluenceList& list, const InfluenceMirror& mirror,
                                           const PairNames& names)
{
    std::vector<InfluenceLines> lists{
        linesOf(GapText::tr("Agreed brakes: both say these hinder %1").arg(names.b), list, mirror.agreedBrakes, names,
                true),
        linesOf(GapText::tr("Unseen brakes: %1 says these hinder it, %2 did not").arg(names.b, names.a), list,
                mirror.unseenBrakes, names, true),
        linesOf(GapText::tr("Imagined brakes: %2 thinks these hinder %1, %1 does not").arg(names.b, names.a), list,
                mirror.imaginedBrakes, names, true),
        linesOf(GapText::tr("Shared helps: both say these help %1").arg(names.b), list, mirror.sharedHelps, names,
                false)};
    std::erase_if(lists, [](const InfluenceLines& lines) { return lines.lines.isEmpty(); });
    return lists;
}

QString readAlikeSentence(const InfluenceMirror& mirror, const PairNames& names)
{
    if (mirror.readByBoth == 0)
        return {};
    return GapText::tr("%1 reads %3 of %4 influences on %2 the way %2 does.")
        .arg(names.a, names.b, QString::number(mirror.readAlike), QString::number(mirror.readByBoth));
}

} // namespace soundings
