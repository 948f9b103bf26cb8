// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/index_cards.h"

#include "app/ui/kit/two_columns.h"
#include "app/ui/results/readiness_card.h"
#include "app/ui/results/sum_panel.h"
#include "app/ui/results/trust_card.h"
#include "core/results/index_sum.h"

#include <QBoxLayout>

namespace soundings {

IndexCards::IndexCards(const ResultPtr& result, const AgencyId& chosen, const EarlierNumbers& earlier, QWidget* parent)
    : QWidget(parent)
{
    auto* readiness = new ReadinessCard(result, earlier);
    auto* trust = new TrustCard(result, chosen, earlier);
    auto* sum = new SumPanel(result, QStringLiteral("results.readiness.panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TwoColumns(readiness, trust));
    column->addWidget(sum);
    connect(readiness, &ReadinessCard::sumWanted, sum,
            [result, sum] { sum->open(sumBehindReadiness(*result), {}, {}); });
    connect(sum, &SumPanel::goTo, this, &IndexCards::goTo);
    connect(trust, &TrustCard::chosen, this, &IndexCards::partnerChosen);
    connect(trust, &TrustCard::assessWanted, this, [this] { Q_EMIT goTo({PageId::Partners, {}, {}, {}}); });
}

} // namespace soundings
