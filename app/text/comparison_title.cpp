// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/comparison_title.h"

#include "app/text/change_text.h"
#include "app/text/must_have_text.h"
#include "app/text/named_change.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace soundings {

namespace {

struct ComparisonTitle {
    Q_DECLARE_TR_FUNCTIONS(ComparisonTitle)
};

constexpr std::size_t kMostInTitle = 3;

bool isFall(const NamedChange& named) { return named.change->direction() == ChangeDirection::Down; }

/// The first ones, and the largest fall in the last place where none of them is one: good news alone is half of it.
std::vector<NamedChange> toldInTitle(const std::vector<NamedChange>& clear)
{
    std::vector<NamedChange> told = clear;
    told.resize(std::min(told.size(), kMostInTitle));
    const auto fall = std::find_if(clear.begin(), clear.end(), isFall);
    if (fall != clear.end() && std::none_of(told.begin(), told.end(), isFall))
        told.back() = *fall;
    return told;
}

/// "Trust in Westmoor Police fell by 9, readiness rose by 5 and 2 more changed clearly".
QString titled(const std::vector<NamedChange>& clear)
{
    QStringList words;
    for (const NamedChange& named : toldInTitle(clear)) {
        QString what = named.title;
        if (!words.isEmpty() && named.kind) // a questionnaire's title is a name and keeps its capital
            what[0] = what[0].toLower();
        words << ComparisonTitle::tr("%1 %2", "what, and how it changed").arg(what, changeText(*named.change));
    }
    if (const auto more = static_cast<int>(clear.size()) - static_cast<int>(kMostInTitle); more > 0)
        words << ComparisonTitle::tr("%n more changed clearly", nullptr, more);
    return joined(words);
}

/// What readiness does not say: all of it where readiness did not change clearly, else what moved much more or the
/// other way.
bool addsToReadiness(const ScoreChange& part, const ScoreChange& readiness)
{
    if (!isClear(readiness) || !isClear(part))
        return true;
    return part.direction() != readiness.direction()
        || std::abs(*part.displayedChange()) >= std::abs(*readiness.displayedChange()) + kNoClearChangeBelow;
}

QString noClearChange(const std::vector<NamedChange>& indices, std::vector<NamedChange> parts)
{
    const bool readiness = indices.front().change->direction() != ChangeDirection::NotComparable;
    const bool trust = anyComparable({indices.begin() + 1, indices.end()});
    if (readiness)
        return trust ? ComparisonTitle::tr("No clear change in readiness or in trust")
                     : ComparisonTitle::tr("No clear change in readiness");
    std::erase_if(parts,
                  [](const NamedChange& part) { return part.change->direction() == ChangeDirection::NotComparable; });
    QStringList titles;
    for (const NamedChange& part : parts)
        titles << part.title;
    if (titles.isEmpty())
        return trust ? ComparisonTitle::tr("No clear change in trust")
                     : ComparisonTitle::tr("These two rounds have no number in common to compare");
    return (trust ? ComparisonTitle::tr("No clear change in %1 or in trust")
                  : ComparisonTitle::tr("No clear change in %1"))
        .arg(joined(titles));
}

using Side = std::optional<Fraction> ScoreChange::*;

bool hasNumber(const RoundComparison& comparison, Side side)
{
    const auto isThere = [side](const auto& part) { return (part.change.*side).has_value(); };
    return std::any_of(comparison.consensus.begin(), comparison.consensus.end(), isThere)
        || std::any_of(comparison.surveys.begin(), comparison.surveys.end(), isThere)
        || std::any_of(comparison.partners.begin(), comparison.partners.end(), isThere);
}

/// "Autumn 2026 has no numbers yet"
QString gapTitle(const Round& round)
{
    return (round.state == RoundState::Open ? ComparisonTitle::tr("%1 has no numbers yet")
                                            : ComparisonTitle::tr("%1 has no numbers"))
        .arg(QString::fromStdString(round.label));
}
} // namespace

const Round* roundWithoutNumbers(const RoundComparison& comparison)
{
    if (comparison.partnersOnlyAfter.empty() && !hasNumber(comparison, &ScoreChange::after))
        return &comparison.after;
    if (comparison.partnersOnlyBefore.empty() && !hasNumber(comparison, &ScoreChange::before))
        return &comparison.before;
    return nullptr;
}

QString comparisonTitle(const RoundComparison& comparison)
{
    if (const Round* gap = roundWithoutNumbers(comparison))
        return gapTitle(*gap);
    const auto indices = indexChanges(comparison);
    const auto parts = partChanges(comparison);
    std::vector<NamedChange> told = indices;
    for (const NamedChange& part : parts)
        if (addsToReadiness(*part.change, comparison.readiness))
            told.push_back(part);
    const auto clear = clearOnes(told);
    return clear.empty() ? noClearChange(indices, parts) : titled(clear);
}

} // namespace soundings
