// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/picker_row.h"

#include "app/ui/kit/kit.h"
#include "app/ui/kit/round_picker.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace soundings {

PickerRow::PickerRow(QWidget* parent)
    : QWidget(parent), m_before(new RoundPicker(QStringLiteral("compare.before"), tr("Earlier round"))),
      m_after(new RoundPicker(QStringLiteral("compare.after"), tr("Later round"))),
      m_first(makeRoundChooser(tr("From"), m_before)), m_second(new QWidget(this)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    static_cast<QBoxLayout*>(m_first->layout())->addStretch();
    auto* second = new QHBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(space::kM);
    second->addWidget(makeRoundChooser(tr("to"), m_after));
    QPushButton* swapButton = makeButton(ButtonRole::Plain, tr("Swap"), QStringLiteral("compare.swap"), m_second);
    swapButton->setAccessibleName(tr("Swap the two rounds"));
    connect(swapButton, &QPushButton::clicked, this, &PickerRow::swapped);
    second->addWidget(swapButton);
    second->addStretch();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kM);
    m_layout->addWidget(m_first);
    m_layout->addWidget(m_second, 1);
}

QSize PickerRow::minimumSizeHint() const
{
    const QSize first = m_first->minimumSizeHint();
    const QSize second = m_second->minimumSizeHint();
    const bool isOneLine = m_layout->direction() == QBoxLayout::LeftToRight;
    return {std::max(first.width(), second.width()),
            isOneLine ? std::max(first.height(), second.height()) : first.height() + space::kM + second.height()};
}

void PickerRow::resizeEvent(QResizeEvent* event)
{
    const int needed = m_first->sizeHint().width() + space::kM + m_second->sizeHint().width();
    m_layout->setDirection(needed <= event->size().width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace soundings
