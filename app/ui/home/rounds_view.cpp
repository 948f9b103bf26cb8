// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/rounds_view.h"

#include "app/ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace soundings {

RoundsView::RoundsView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("rounds-chart"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RoundsView::setChart(RoundsChart chart)
{
    m_chart = std::move(chart);
    m_at = std::min(m_at, static_cast<int>(m_chart.rounds.size()) - 1);
    QStringList all;
    for (const RoundsPanel& panel : m_chart.panels)
        for (const RoundsPoint& point : panel.points)
            all << point.spoken;
    setAccessibleName(tr("Readiness and trust, round by round"));
    setAccessibleDescription(all.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int RoundsView::heightForWidth(int width) const
{
    const ChartStyle style{&currentTokens(), bodyPixels()};
    return qRound(roundsChartHeight(m_chart, width, font(), style));
}

QSize RoundsView::sizeHint() const
{
    const int width = qRound(bodyPixels() * 40);
    return {width, heightForWidth(width)};
}

void RoundsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ChartStyle style{&currentTokens(), bodyPixels()};
    if (hasFocus() && m_at >= 0)
        for (const auto& panel : m_places)
            if (static_cast<std::size_t>(m_at) < panel.size()) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(Qt::NoPen);
                painter.setBrush(currentTokens().accentSoft);
                painter.drawRoundedRect(panel[static_cast<std::size_t>(m_at)], space::kRadius, space::kRadius);
            }
    m_places = paintRoundsChart(painter, m_chart, width(), font(), style);
}

QString RoundsView::spoken(int round) const
{
    QStringList parts;
    for (const RoundsPanel& panel : m_chart.panels)
        parts << panel.points[static_cast<std::size_t>(round)].spoken;
    return parts.join(QStringLiteral(". "));
}

void RoundsView::walkTo(int round)
{
    const int last = static_cast<int>(m_chart.rounds.size()) - 1;
    if (last < 0)
        return;
    m_at = std::clamp(round, 0, last);
    setAccessibleName(spoken(m_at));
    setToolTip(spoken(m_at));
    update();
}

void RoundsView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        walkTo(m_at - 1);
        break;
    case Qt::Key_Right:
        walkTo(m_at + 1);
        break;
    case Qt::Key_Home:
        walkTo(0);
        break;
    case Qt::Key_End:
        walkTo(static_cast<int>(m_chart.rounds.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_at >= 0)
            Q_EMIT chosen(m_at);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RoundsView::mousePressEvent(QMouseEvent* event)
{
    for (const auto& panel : m_places)
        for (std::size_t i = 0; i < panel.size(); ++i)
            if (panel[i].contains(event->position())) {
                walkTo(static_cast<int>(i));
                Q_EMIT chosen(m_at);
                return;
            }
}

void RoundsView::focusInEvent(QFocusEvent* event)
{
    if (m_at < 0)
        walkTo(static_cast<int>(m_chart.rounds.size()) - 1);
    QWidget::focusInEvent(event);
}

} // namespace soundings
