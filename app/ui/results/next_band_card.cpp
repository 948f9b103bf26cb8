// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/next_band_card.h"

#include "app/ui/kit/discard.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/next_band_panel.h"

#include <QBoxLayout>

#include <utility>

namespace soundings {

NextBandCard::NextBandCard(ResultPtr result, CannotTicks& ticks, QWidget* parent)
    : QFrame(parent), m_result(std::move(result)), m_ticks(ticks)
{
    dressCard(*this, CardRole::Plain);
    setObjectName(QStringLiteral("results.next"));
    QVBoxLayout* column = makeCardLayout(this);
    column->addWidget(makeLabel(TextRole::Section, tr("What would it take?"), this));
    column->addWidget(makeLabel(TextRole::Muted,
                                tr("The smallest steps that reach the next band. Tick what you can’t change."), this,
                                Measure::Wide));
    addPanel(tr("Readiness"), {}, *column);
}

void NextBandCard::addPanel(const QString& title, const AgencyId& about, QVBoxLayout& column)
{
    column.addWidget(makeLabel(TextRole::Strong, title));
    std::set<ItemId>& ticked = m_ticks[{m_result->round.id, about}];
    auto* panel = new NextBandPanel(m_result, about, ticked);
    connect(panel, &NextBandPanel::goTo, this, &NextBandCard::goTo);
    connect(panel, &NextBandPanel::actionAsked, this, &NextBandCard::actionAsked);
    connect(panel, &NextBandPanel::cannotChanged, this, [this, &ticked](const std::set<ItemId>& cannot) {
        ticked = cannot;
        Q_EMIT linesMade();
    });
    column.addWidget(panel);
}

void NextBandCard::showPartner(const AgencyId& partner)
{
    discard(std::exchange(m_trust, nullptr));
    const PartnerResult* shown = m_result->trustIn(partner);
    if (partner.isEmpty() || shown == nullptr || !shown->trust)
        return;
    m_trust = new QWidget(this);
    auto* column = new QVBoxLayout(m_trust);
    column->setContentsMargins(0, space::kM, 0, 0);
    column->setSpacing(space::kS);
    addPanel(tr("Trust in %1").arg(QString::fromStdString(shown->about.name)), partner, *column);
    layout()->addWidget(m_trust);
    if (isVisible())
        m_trust->show();
    Q_EMIT linesMade();
}

} // namespace soundings
