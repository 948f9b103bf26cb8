// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/folding_row.h"

#include "app/ui/theme/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

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
    const QMargins around = contentsMargins();
    return {widest + around.left() + around.right(), m_layout->totalMinimumSize().height()};
}

bool FoldingRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fold(width());
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent* event)
{
    fold(event->size().width());
    QWidget::resizeEvent(event);
}

void FoldingRow::fold(int width)
{
    int wanted = -space::kXl;
    for (const QWidget* part : m_parts)
        if (!part->isHidden())
            wanted += space::kXl + part->sizeHint().width();
    const QMargins around = contentsMargins();
    const bool fits = wanted <= width - around.left() - around.right();
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (std::exchange(m_folded, direction) == direction)
        return;
    m_layout->setDirection(direction);
    m_layout->setSpacing(fits ? space::kXl : space::kS);
    const Qt::Alignment folded = m_share == Share::NoneAtRight ? Qt::AlignRight : Qt::AlignLeft;
    for (QWidget* part : m_parts)
        m_layout->setAlignment(part, fits || m_share == Share::Even ? Qt::Alignment() : folded);
}

} // namespace soundings
