// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/list_cards.h"

#include "app/ui/kit/kit.h"
#include "app/ui/results/result_lines.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <utility>

namespace soundings {

namespace {

struct ListCards {
    Q_DECLARE_TR_FUNCTIONS(ListCards)
};

constexpr std::size_t kFirstLines = 3;

ListCard makeListCard(const QString& title, const QString& text, const QString& objectName,
                      std::vector<ResultLine> lines)
{
    ListCard made{makeCard(), new LineList(objectName, std::move(lines), kFirstLines)};
    QVBoxLayout* column = makeCardLayout(made.card);
    column->addWidget(makeLabel(TextRole::Section, title, made.card));
    column->addWidget(makeLabel(TextRole::Muted, text, made.card, Measure::Wide));
    column->addSpacing(space::kXs);
    column->addWidget(made.list);
    column->addStretch();
    return made;
}

} // namespace

std::vector<ListCard> makeListCards(const RoundResult& result)
{
    std::vector<ListCard> cards;
    if (auto steps = nextStepLines(result); !steps.empty())
        cards.push_back(
            makeListCard(ListCards::tr("Suggested next steps"),
                         ListCards::tr("From your answers: must-haves first, then where a step would count most."),
                         QStringLiteral("results.nextSteps"), std::move(steps)));
    if (auto open = toFindOutLines(result); !open.empty())
        cards.push_back(makeListCard(
            ListCards::tr("To find out"),
            ListCards::tr("You answered “don’t know” here. Not knowing is not the same as distrusting: ask."),
            QStringLiteral("results.toFindOut"), std::move(open)));
    return cards;
}

} // namespace soundings
