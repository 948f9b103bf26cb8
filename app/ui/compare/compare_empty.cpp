// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/compare_empty.h"

#include "app/ui/kit/kit.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace soundings {

namespace {

struct CompareEmpty {
    Q_DECLARE_TR_FUNCTIONS(ComparePage)
};

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

EmptyState* makeCompareGap(const Round& gap, const Round& other, bool isOpen)
{
    const QString label = QString::fromStdString(other.label);
    return new EmptyState(QStringLiteral("compare.gap"),
                          {CompareEmpty::tr("A gap, not a change"),
                           CompareEmpty::tr("Nothing can be set beside %1: that takes numbers in both rounds. What %1 "
                                            "says stands as it was.")
                               .arg(label),
                           isOpen ? CompareEmpty::tr("Go on answering %1").arg(QString::fromStdString(gap.label))
                                  : CompareEmpty::tr("See the results of %1").arg(label)});
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
