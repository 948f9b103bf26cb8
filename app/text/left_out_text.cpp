// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/left_out_text.h"

#include "app/text/language.h"
#include "app/text/must_have_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct LeftOutText {
    Q_DECLARE_TR_FUNCTIONS(LeftOutText)
};

int askedInEither(const CommonPart& common)
{
    const LeftOut& out = common.leftOut;
    return common.items + static_cast<int>(out.onlyBefore.size() + out.onlyAfter.size() + out.changedMeaning.size());
}

} // namespace

int percentOfWeight(const Fraction& share)
{
    const int percent = (share * Fraction(100)).rounded();
    if (share > Fraction() && share < Fraction(1))
        return std::clamp(percent, 1, 99);
    return percent;
}

QString commonPartText(const CommonPart& common)
{
    QStringList parts;
    const auto add = [&](const QString& words, const std::vector<ItemId>& items) {
        if (!items.empty())
            parts << words.arg(items.size());
    };
    add(LeftOutText::tr("%1 asked only in the earlier round"), common.leftOut.onlyBefore);
    add(LeftOutText::tr("%1 asked only in the later round"), common.leftOut.onlyAfter);
    add(LeftOutText::tr("%1 whose answers changed their meaning"), common.leftOut.changedMeaning);
    if (parts.isEmpty())
        return {};
    const QString told = LeftOutText::tr("Based on %1 of %2 questions (%3 % of the weight). Left out: %4.")
                             .arg(QString::number(common.items), QString::number(askedInEither(common)),
                                  QString::number(percentOfWeight(common.weight)), joined(parts));
    if (!common.isLittle() || common.items == 0)
        return told;
    return told + QLatin1Char(' ')
        + LeftOutText::tr("That is too little for numbers: look at the single answers instead.");
}

namespace {

/// "The later number is without ‘Their view of us’: too few ratings." Empty where both rest on the same sections.
QString unscoredText(const ResponseChange& change)
{
    QStringList earlier;
    QStringList later;
    for (const SectionChange& section : change.sections) {
        const Section* about = change.questionnaire->findSection(section.id);
        if (about == nullptr || section.change.before.has_value() == section.change.after.has_value())
            continue;
        (section.change.before ? later : earlier) << LeftOutText::tr("‘%1’").arg(shown(about->title));
    }
    QStringList sentences;
    if (!earlier.isEmpty())
        sentences << LeftOutText::tr("The earlier number is without %1: too few ratings.").arg(joined(earlier));
    if (!later.isEmpty())
        sentences << LeftOutText::tr("The later number is without %1: too few ratings.").arg(joined(later));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString leftOutText(const ResponseChange& change)
{
    QStringList sentences{commonPartText(change.common), unscoredText(change)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString leftOutText(const StaffChange& change)
{
    if (change.onlyBefore || change.onlyAfter)
        return {};
    if (change.sections.empty())
        return change.common.isLittle() ? commonPartText(change.common) : QString();
    const QString common = commonPartText(change.common);
    const bool hasGap = std::any_of(change.sections.begin(), change.sections.end(), [](const SectionChange& section) {
        return !section.change.before || !section.change.after;
    });
    if (common.isEmpty() || !hasGap)
        return common;
    return common + QLatin1Char(' ')
        + LeftOutText::tr("A section has no number where too few people answered its statements.");
}

} // namespace soundings
