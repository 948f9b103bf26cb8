// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/results_head.h"

#include "app/text/score_text.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/round_picker.h"

#include <QVBoxLayout>

namespace soundings {

namespace {

QString roundFacts(const RoundResult& result)
{
    const Round& round = result.round;
    return ResultsHead::tr("%1 · %2 · %3", "agency, date, open or closed")
        .arg(QString::fromStdString(result.ours.name), dateText(round.date),
             round.state == RoundState::Open ? ResultsHead::tr("round still open") : ResultsHead::tr("round closed"));
}

QLabel* makeCentred(TextRole role, const QString& text)
{
    QLabel* label = makeLabel(role, text);
    label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return label;
}

} // namespace

ResultsHead::ResultsHead(const RoundResult& result, const std::vector<Round>& rounds, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    auto* picker = new RoundPicker(QStringLiteral("results.round"), tr("Round shown"));
    picker->setRounds(rounds, result.round.id);
    connect(picker, &RoundPicker::roundChosen, this, &ResultsHead::roundChosen);
    QLabel* title = makeCentred(TextRole::Title, tr("Results: %1").arg(QString::fromStdString(result.round.label)));
    column->addWidget(new FoldingRow({title, makeRoundChooser(tr("Round"), picker)}, FoldingRow::Share::First));
    QPushButton* report = makeButton(ButtonRole::Link, tr("Export report…"), QStringLiteral("results.export"));
    connect(report, &QPushButton::clicked, this, &ResultsHead::reportAsked);
    QLabel* facts = makeCentred(TextRole::Muted, roundFacts(result));
    column->addWidget(new FoldingRow({facts, report}, FoldingRow::Share::First));
}

} // namespace soundings
