// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/compare_head.h"

#include "app/text/comparison_title.h"
#include "app/text/must_have_change_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/line_list.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace soundings {

static LineSign markFor(MustHaveStanding now)
{
    switch (now) {
    case MustHaveStanding::Met:
        return LineSign::Met;
    case MustHaveStanding::Unmet:
        return LineSign::Unmet;
    case MustHaveStanding::Unconfirmed:
        return LineSign::Unsure;
    case MustHaveStanding::Open:
        break;
    }
    return LineSign::Waiting;
}

QLabel* makeCompareTitle(const QString& words)
{
    QLabel* title = makeLabel(TextRole::Title, words);
    title->setObjectName(QStringLiteral("compare.title"));
    title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return title;
}

QLabel* makeFinding(const RoundComparison& comparison)
{
    QLabel* finding = makeLabel(TextRole::Item, comparisonTitle(comparison), nullptr, Measure::Wide);
    finding->setObjectName(QStringLiteral("compare.finding"));
    return finding;
}

QFrame* makeMustHavesMoved(const RoundComparison& comparison)
{
    const std::vector<MustHaveMoves> parts = mustHaveMoves(comparison);
    if (parts.empty())
        return nullptr;
    QFrame* card = makeCard();
    card->setObjectName(QStringLiteral("compare.mustHaves"));
    QVBoxLayout* column = makeCardLayout(card);
    column->addWidget(
        makeLabel(TextRole::Section, QCoreApplication::translate("MustHavesMoved", "Must-haves that changed"), card));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        column->addWidget(makeLabel(TextRole::Strong, parts[i].title, card));
        std::vector<ResultLine> lines;
        for (const MustHaveMove& move : parts[i].moves)
            lines.push_back({markFor(move.now), move.words, {}, {}});
        const std::size_t all = lines.size(); // a must-have that moved is not folded
        column->addWidget(new LineList(QStringLiteral("compare.mustHaves.%1").arg(i), std::move(lines), all, card));
    }
    return card;
}

} // namespace soundings
