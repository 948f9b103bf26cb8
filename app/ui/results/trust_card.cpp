// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/trust_card.h"

#include "app/text/result_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/partner_row.h"

#include <QBoxLayout>

#include <algorithm>

namespace soundings {

std::vector<const PartnerResult*> trustPartners(const RoundResult& result)
{
    std::vector<const PartnerResult*> partners;
    for (const PartnerResult& partner : result.partners)
        if (partner.trust)
            partners.push_back(&partner);
    return partners;
}

AgencyId partnerToShow(const RoundResult& result, const AgencyId& wanted)
{
    const auto partners = trustPartners(result);
    if (std::any_of(partners.begin(), partners.end(),
                    [&](const PartnerResult* partner) { return partner->about.id == wanted; }))
        return wanted;
    if (const PartnerResult* named = lowestTrust(result))
        return named->about.id;
    return partners.empty() ? AgencyId{} : partners.front()->about.id;
}

TrustCard::TrustCard(const ResultPtr& result, const AgencyId& chosenPartner, const EarlierNumbers& earlier,
                     QWidget* parent)
    : QFrame(parent)
{
    setProperty("card", QStringLiteral("plain"));
    setObjectName(QStringLiteral("results.trust"));
    QVBoxLayout* column = makeCardLayout(this);
    column->addWidget(makeLabel(TextRole::Section, tr("Trust"), this));
    const auto partners = trustPartners(*result);
    if (partners.empty()) {
        column->addWidget(makeLabel(TextRole::Body,
                                    tr("No partner has been assessed in this round. Answer the partner questionnaire "
                                       "for one of them, and our trust in them appears here."),
                                    this));
        QPushButton* go =
            makeButton(ButtonRole::Plain, tr("Assess a partner"), QStringLiteral("results.trust.assess"), this);
        connect(go, &QPushButton::clicked, this, &TrustCard::assessWanted);
        column->addWidget(go);
        column->addStretch();
        return;
    }
    column->addWidget(makeLabel(TextRole::Muted, tr("As we see each partner. Choose one to see why."), this));
    for (const PartnerResult* partner : partners) {
        const AgencyId id = partner->about.id;
        auto* row = new PartnerRow(*partner, earlier.ofTrust(id),
                                   QStringLiteral("results.partner.%1").arg(QString::fromStdString(id.value)), this);
        row->setChecked(id == chosenPartner);
        connect(row, &QRadioButton::toggled, this, [this, id](bool on) {
            if (on)
                Q_EMIT chosen(id);
        });
        column->addWidget(row);
    }
    column->addStretch();
}

} // namespace soundings
