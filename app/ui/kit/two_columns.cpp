// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/two_columns.h"

#include "app/ui/kit/page_width.h"
#include "app/ui/theme/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace soundings {

namespace {

constexpr int kFirstShare = 5;
constexpr int kSecondShare = 6;

int heightAt(const QWidget* widget, int width)
{
    const QLayout* layout = widget->layout();
    if (layout != nullptr && layout->hasHeightForWidth())
        return layout->totalHeightForWidth(width);
    return widget->sizeHint().height();
}

} // namespace

TwoColumns::TwoColumns(QWidget* first, QWidget* second, QWidget* parent)
    : QWidget(parent), m_first(first), m_second(second), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kL);
    m_layout->addWidget(first, kFirstShare);
    m_layout->addWidget(second, kSecondShare);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool TwoColumns::isWideEnough(int width) const { return width >= 2 * leastCardWidth() + space::kL; }

QSize TwoColumns::minimumSizeHint() const
{
    return {std::max(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width()), 0};
}

int TwoColumns::heightForWidth(int width) const
{
    if (!isWideEnough(width))
        return heightAt(m_first, width) + space::kL + heightAt(m_second, width);
    const int room = width - space::kL;
    const int left = room * kFirstShare / (kFirstShare + kSecondShare);
    return std::max(heightAt(m_first, left), heightAt(m_second, room - left));
}

void TwoColumns::resizeEvent(QResizeEvent* event)
{
    m_layout->setDirection(isWideEnough(event->size().width()) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace soundings
