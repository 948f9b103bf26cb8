// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/contribution_list.h"

#include "app/text/change_text.h"
#include "app/text/language.h"
#include "app/text/left_out_text.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/line_list.h"

#include <QBoxLayout>

#include <numeric>

namespace soundings {

namespace {

constexpr std::size_t kLargestShown = 3;

LineSign signOf(std::int64_t tenths)
{
    if (tenths == 0)
        return LineSign::Waiting;
    return tenths > 0 ? LineSign::Up : LineSign::Down;
}

/// All of them at once: what is folded is folded by the line above.
LineList* makeLines(const QString& objectName, const std::vector<ContributionLine>& lines, QWidget* parent)
{
    std::vector<ResultLine> shown;
    for (const ContributionLine& line : lines)
        shown.push_back({signOf(line.tenths), line.words, {}, {}});
    return new LineList(objectName, std::move(shown), lines.size(), parent);
}

/// "Readiness rose by 9", "Readiness: no clear change"
QString readinessHeading(const ScoreChange& change)
{
    const QString how = changeText(change);
    return isClear(change) ? ContributionList::tr("Readiness %1", "how it moved").arg(how)
                           : ContributionList::tr("Readiness: %1", "no clear change").arg(how);
}

template <class Change> void addLeftOut(QVBoxLayout& column, const std::vector<Change>& changes)
{
    for (const Change& change : changes)
        if (const QString leftOut = leftOutText(change);
            change.questionnaire->feeds == FeedsIndex::Readiness && !leftOut.isEmpty())
            column.addWidget(makeLabel(TextRole::Muted,
                                       ContributionList::tr("%1: %2", "a questionnaire, what was left out of it")
                                           .arg(shown(change.questionnaire->title), leftOut)));
}

} // namespace

ContributionList::ContributionList(const QString& objectName, const std::vector<ContributionLine>& lines,
                                   const ScoreChange& change, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(makeLabel(TextRole::Strong, tr("What moved it, in points out of 100"), this));
    // One line behind another would take the room of the line itself.
    const std::size_t first = lines.size() <= kLargestShown + 1 ? lines.size() : kLargestShown;
    const auto folded = lines.begin() + static_cast<std::ptrdiff_t>(first);
    column->addWidget(makeLines(objectName + QStringLiteral(".largest"), {lines.begin(), folded}, this));
    if (folded != lines.end()) {
        const std::vector<ContributionLine> rest(folded, lines.end());
        const auto tenths =
            std::accumulate(rest.begin(), rest.end(), std::int64_t{0},
                            [](std::int64_t sum, const ContributionLine& line) { return sum + line.tenths; });
        column->addWidget(new Disclosure(
            tr("%n more, together %1", nullptr, static_cast<int>(rest.size())).arg(signedTenths(tenths)),
            objectName + QStringLiteral(".rest"),
            [rest, name = objectName + QStringLiteral(".others")] { return makeLines(name, rest, nullptr); }, this));
    }
    QLabel* total = makeLabel(TextRole::Strong, contributionTotal(change), this);
    total->setObjectName(objectName + QStringLiteral(".total"));
    column->addWidget(total);
}

QFrame* makeReadinessMoved(const RoundComparison& comparison)
{
    const std::vector<ContributionLine> lines = readinessLines(comparison);
    if (lines.empty())
        return nullptr;
    QFrame* card = makeCard();
    card->setObjectName(QStringLiteral("compare.readiness"));
    QVBoxLayout* column = makeCardLayout(card);
    column->addWidget(makeLabel(TextRole::Section, readinessHeading(comparison.readiness), card));
    addLeftOut(*column, comparison.consensus);
    addLeftOut(*column, comparison.surveys);
    column->addWidget(
        new ContributionList(QStringLiteral("compare.readiness.moved"), lines, comparison.readiness, card));
    return card;
}

} // namespace soundings
