// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/contribution_text.h"

#include "app/text/change_text.h"
#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace soundings {

namespace {

struct ContributionText {
    Q_DECLARE_TR_FUNCTIONS(ContributionText)
};

constexpr int kTenthsInPoint = 10;

/// One a contribution: contributions add to whole points, so that their tenths can, too.
std::vector<std::int64_t> contributedTenths(const std::vector<Contribution>& parts)
{
    std::vector<Fraction> points;
    for (const Contribution& part : parts)
        points.push_back(part.points);
    return largestRemainder(points, kTenthsInPoint);
}

QString withKind(const QString& item, ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Added:
        return ContributionText::tr("%1, which did not count before", "an item").arg(item);
    case ContributionKind::Removed:
        return ContributionText::tr("%1, which does not count any more", "an item").arg(item);
    case ContributionKind::Weight:
        return ContributionText::tr("Other questions, which count for more or less than before");
    case ContributionKind::Rounding:
        return ContributionText::tr("Rounding of the two numbers");
    case ContributionKind::Answer:
        break;
    }
    return item;
}

/// The words for an item of a questionnaire.
using ItemWords = std::function<QString(const Contribution& part)>;

std::vector<ContributionLine> linesFor(const std::vector<Contribution>& parts, const ItemWords& itemWords)
{
    const std::vector<std::int64_t> tenths = contributedTenths(parts);
    std::vector<ContributionLine> lines;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isItem = parts[i].kind != ContributionKind::Weight && parts[i].kind != ContributionKind::Rounding;
        const QString words = withKind(isItem ? itemWords(parts[i]) : QString(), parts[i].kind);
        lines.push_back(
            {ContributionText::tr("%1: %2", "what, and the points it moved").arg(words, signedTenths(tenths[i])),
             tenths[i]});
    }
    return lines;
}

QString itemText(const Questionnaire& questionnaire, const std::string& id, const QString& partner)
{
    Names names;
    names.partner = partner;
    const Item* item = questionnaire.findItem({id});
    return item == nullptr ? QString::fromStdString(id) : quoted(withoutStop(shown(item->text, names)));
}

QString answeredItem(const ResponseChange& change, const Contribution& part)
{
    const QString text = itemText(*change.questionnaire, part.id, QString::fromStdString(change.aboutName));
    const auto found = std::find_if(change.items.begin(), change.items.end(),
                                    [&](const ItemChange& item) { return item.id.value == part.id; });
    const Item* item = change.questionnaire->findItem({part.id});
    if (found == change.items.end() || item == nullptr)
        return text;
    return ContributionText::tr("%1, %2 → %3", "an item, its answers before and after")
        .arg(text, answerText(*change.questionnaire, *item, found->before),
             answerText(*change.questionnaire, *item, found->after));
}

QString staffItem(const StaffChange& change, const Contribution& part)
{
    return ContributionText::tr("Staff on %1", "a statement").arg(itemText(*change.questionnaire, part.id, {}));
}

} // namespace

std::vector<ContributionLine> contributionLines(const ResponseChange& change)
{
    return linesFor(change.contributions, [&](const Contribution& part) { return answeredItem(change, part); });
}

std::vector<ContributionLine> contributionLines(const StaffChange& change)
{
    return linesFor(change.contributions,
                    [&](const Contribution& part) { return itemText(*change.questionnaire, part.id, {}); });
}

std::vector<ContributionLine> readinessLines(const RoundComparison& comparison)
{
    return linesFor(comparison.readinessContributions, [&](const Contribution& part) {
        for (const ResponseChange& change : comparison.consensus)
            if (change.questionnaire->id.value == part.questionnaire)
                return answeredItem(change, part);
        for (const StaffChange& change : comparison.surveys)
            if (change.questionnaire->id.value == part.questionnaire)
                return staffItem(change, part);
        return QString::fromStdString(part.id);
    });
}

QString signedTenths(std::int64_t tenths)
{
    return tenths > 0 ? QLatin1Char('+') + tenthsText(tenths) : tenthsText(tenths);
}

QString contributionTotal(const ScoreChange& change)
{
    const auto points = change.displayedChange();
    if (!points)
        return {};
    return ContributionText::tr("Together %1: from %2 to %3")
        .arg(signedTenths(std::int64_t{*points} * kTenthsInPoint), beforeText(change), afterText(change));
}

} // namespace soundings
