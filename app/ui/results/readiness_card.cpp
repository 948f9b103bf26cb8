// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/readiness_card.h"

#include "app/charts/ruler_mark.h"
#include "app/text/result_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/index_parts.h"
#include "app/ui/results/index_ruler.h"

#include <QBoxLayout>

namespace soundings {

ReadinessCard::ReadinessCard(const ResultPtr& result, const EarlierNumbers& earlier, QWidget* parent) : QFrame(parent)
{
    setProperty("card", QStringLiteral("plain"));
    setObjectName(QStringLiteral("results.readiness"));
    const Index& readiness = result->readiness;
    QVBoxLayout* column = makeCardLayout(this);
    column->addWidget(makeLabel(TextRole::Section, tr("Readiness"), this));
    column->addWidget(
        makeLabel(TextRole::Muted, tr("What is in place at %1").arg(QString::fromStdString(result->ours.name)), this));
    column->addWidget(makeBigIndex(readiness, this));
    if (readiness.score) {
        column->addWidget(
            new IndexRuler(rulerMark(readiness.score, readiness.range), IndexRuler::Numbers::Shown, this));
        addEarlier(*column, earlier.ofReadiness(), this);
        addRangeWords(*column, readiness, this);
        addIndexNotes(*column, *result, readiness, nullptr, this);
    } else {
        column->addWidget(makeLabel(TextRole::Body, readinessSentence(*result), this));
    }
    column->addStretch();
    QPushButton* sum =
        makeButton(ButtonRole::Link, tr("See how readiness adds up"), QStringLiteral("results.readiness.sum"), this);
    connect(sum, &QPushButton::clicked, this, &ReadinessCard::sumWanted);
    column->addWidget(sum);
}

} // namespace soundings
