// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partners/start_from.h"

#include "app/text/round_copy_text.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/still_box.h"

#include <QVBoxLayout>

namespace soundings {

StartFrom::StartFrom(const std::vector<Round>& rounds, QWidget* parent)
    : QWidget(parent), m_rounds(rounds.rbegin(), rounds.rend()), m_box(new StillBox(QStringLiteral("round-copy"), this))
{
    m_box->addItem(tr("No answers"));
    for (const Round& round : m_rounds)
        m_box->addItem(tr("The answers of %1").arg(QString::fromStdString(round.label)));
    m_box->setMaximumWidth(qRound(bodyPixels() * 24));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    QLabel* rule = makeLabel(TextRole::Muted, copyRuleText(), this);
    rule->setObjectName(QStringLiteral("round-copy-rule"));
    rule->hide();
    column->addWidget(
        new FoldingRow({makeField(tr("Start from"), {}, m_box, this), rule}, FoldingRow::Share::Even, this));
    connect(m_box, &QComboBox::currentIndexChanged, rule, [rule](int index) { rule->setVisible(index > 0); });
}

std::optional<Round> StartFrom::chosen() const
{
    const int index = m_box->currentIndex();
    return index <= 0 ? std::nullopt : std::optional(m_rounds[static_cast<std::size_t>(index) - 1]);
}

} // namespace soundings
