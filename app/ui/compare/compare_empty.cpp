// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/compare_empty.h"

#include "app/session/session.h"
#include "app/ui/kit/kit.h"
#include "app/ui/round_tasks.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct CompareEmpty {
    Q_DECLARE_TR_FUNCTIONS(ComparePage)
};

/// Whether anybody has answered anything of an open round.
bool isBegun(const Session& session, const Round& round)
{
    const std::vector<RoundTask> tasks = roundTasks(session, round);
    return std::any_of(tasks.begin(), tasks.end(), [&](const RoundTask& task) {
        return task.answered > 0
            || (task.isSurvey && session.staffSurveys().hasBegun(round.id, task.place.questionnaire));
    });
}

QString answeringAction(const Session& session, const Round& gap)
{
    return (isBegun(session, gap) ? CompareEmpty::tr("Go on answering %1") : CompareEmpty::tr("Start answering %1"))
        .arg(QString::fromStdString(gap.label));
}

} // namespace

EmptyState* makeCompareEmpty()
{
    return new EmptyState(QStringLiteral("compare.empty"),
                          {CompareEmpty::tr("Two rounds are needed"),
                           CompareEmpty::tr("Once there are two rounds, this page shows what changed between them, "
                                            "which answers moved it, and which differences are too small to mean "
                                            "anything."),
                           CompareEmpty::tr("Go to the rounds")});
}

EmptyState* makeCompareGap(const Session& session, const Round& gap, const Round& other, bool isOpen)
{
    const QString label = QString::fromStdString(other.label);
    return new EmptyState(
        QStringLiteral("compare.gap"),
        {CompareEmpty::tr("A gap, not a change"),
         CompareEmpty::tr("Nothing can be set beside %1: that takes numbers in both rounds. What %1 "
                          "says stands as it was.")
             .arg(label),
         isOpen ? answeringAction(session, gap) : CompareEmpty::tr("See the results of %1").arg(label)});
}

QWidget* makeSameRoundTwice()
{
    QFrame* card = makeCard(CardRole::Care);
    card->setObjectName(QStringLiteral("compare.same"));
    QVBoxLayout* inside = makeCardLayout(card);
    inside->addWidget(makeLabel(TextRole::Strong, CompareEmpty::tr("This is the same round twice"), card));
    inside->addWidget(
        makeLabel(TextRole::Body, CompareEmpty::tr("Choose two different rounds to see what changed."), card));
    return card;
}

} // namespace soundings
