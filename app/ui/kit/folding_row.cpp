// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/folding_row.h"

#include "app/ui/theme/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace soundings {

FoldingRow::FoldingRow(std::vector<QWidget*> parts, Share share, QWidget* parent)
    : QWidget(parent), m_parts(std::move(parts)), m_share(share),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kXl);
    if (share == Share::NoneAtRight)
        m_layout->addStretch(1);
    for (QWidget* part : m_parts)
        m_layout->addWidget(part, share == Share::Even || (share == Share::First && part == m_parts.front()) ? 1 : 0);
    if (share == Share::None)
        m_layout->addStretch(1);
}

QSize FoldingRow::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget* part : m_parts)
        widest = std::max(widest, part->minimumSizeHint().width());
    return {widest, m_layout->minimumSize().height()};
}

void FoldingRow::resizeEvent(QResizeEvent* event)
{
    int wanted = -space::kXl;
    for (const QWidget* part : m_parts)
        wanted += space::kXl + part->sizeHint().width();
    const bool fits = wanted <= event->size().width();
    m_layout->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(fits ? space::kXl : space::kS);
    const Qt::Alignment folded = m_share == Share::NoneAtRight ? Qt::AlignRight : Qt::AlignLeft;
    for (QWidget* part : m_parts)
        m_layout->setAlignment(part, fits || m_share == Share::Even ? Qt::Alignment() : folded);
    QWidget::resizeEvent(event);
}

} // namespace soundings
