// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/rounds_chart.h"

#include "core/scoring/band.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace soundings {

namespace {

struct Measures {
    double body;
    double gap; ///< between panels
    double panelWidth;
    double panelHeight;
    double labelWidth; ///< of the widest round label, as far as there is room for it
    double labelHeight; ///< of one line or two
    int columns;
    QFont text;
    QFont small;
    QFont strong;
};

Measures measuresOf(const RoundsChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    Measures m;
    m.body = style.fontPixels;
    m.gap = m.body * 2;
    const int panels = std::max<int>(1, static_cast<int>(chart.panels.size()));
    const double needed = m.body * (4 + 6.0 * static_cast<double>(chart.rounds.size()));
    m.columns = width >= panels * needed + (panels - 1) * m.gap && width >= m.body * 44 ? panels : 1;
    m.panelWidth = (width - (m.columns - 1) * m.gap) / m.columns;
    m.text = sized(font, m.body);
    m.small = sized(font, m.body * type::kSmall);
    const QFontMetricsF metrics(m.small);
    m.labelWidth = 0;
    for (const auto& round : chart.rounds)
        m.labelWidth = std::max(m.labelWidth, metrics.horizontalAdvance(round.label) + 4);
    const double room =
        (m.panelWidth - m.body * 2.4) / static_cast<double>(std::max<std::size_t>(1, chart.rounds.size()));
    m.labelHeight = metrics.height() * (m.labelWidth > room - m.body * 0.4 ? 2.2 : 1.2);
    m.labelWidth = std::min(m.labelWidth, room - m.body * 0.4);
    m.panelHeight = m.body * 13 + m.labelHeight;
    m.strong = m.text;
    m.strong.setWeight(QFont::DemiBold);
    return m;
}

qint64 dayOf(const Date& date) { return QDate(date.year, date.month, date.day).toJulianDay(); }

/// Where the rounds stand: by date, yet never so close that their labels run into each other.
std::vector<double> positions(const RoundsChart& chart, double left, double right)
{
    const std::size_t count = chart.rounds.size();
    if (count == 1)
        return {(left + right) / 2};
    const double first = static_cast<double>(dayOf(chart.rounds.front().date));
    const double days = std::max(1.0, static_cast<double>(dayOf(chart.rounds.back().date)) - first);
    const double even = (right - left) / static_cast<double>(count - 1);
    std::vector<double> at;
    double least = std::numeric_limits<double>::max();
    for (const auto& round : chart.rounds) {
        at.push_back(left + (right - left) * (static_cast<double>(dayOf(round.date)) - first) / days);
        if (at.size() > 1)
            least = std::min(least, at.back() - at[at.size() - 2]);
    }
    if (least < even * 0.8)
        for (std::size_t i = 0; i < count; ++i)
            at[i] = left + even * static_cast<double>(i);
    return at;
}

class PanelPainter {
public:
    PanelPainter(QPainter& painter, const RoundsChart& chart, const Measures& measures, const Tokens& tokens,
                 QRectF area)
        : m_painter(painter), m_chart(chart), m_m(measures), m_t(tokens), m_area(area),
          m_plot(area.left() + measures.body * 2.4, area.top() + measures.body * 3.2,
                 area.width() - measures.body * 2.4, area.height() - measures.body * 3.6 - measures.labelHeight)
    {
        m_at = positions(chart, m_plot.left() + measures.labelWidth / 2, m_plot.right() - measures.labelWidth / 2);
    }

    std::vector<QRectF> paint(const RoundsPanel& panel)
    {
        text(m_m.strong, m_t.ink, QRectF(m_area.left(), m_area.top(), m_area.width(), m_m.body * 1.6), Qt::AlignLeft,
             QFontMetricsF(m_m.strong).elidedText(panel.title, Qt::ElideRight, m_area.width()));
        paintRuler();
        paintLine(panel);
        std::vector<QRectF> places;
        for (std::size_t i = 0; i < panel.points.size(); ++i) {
            paintPoint(panel.points[i], m_at[i]);
            paintLabel(m_chart.rounds[i].label, m_at[i]);
            const double half = m_m.labelWidth / 2 + m_m.body * 0.2;
            places.emplace_back(m_at[i] - half, m_plot.top() - m_m.body * 1.4, 2 * half,
                                m_area.bottom() - m_plot.top() + m_m.body * 1.2);
        }
        return places;
    }

private:
    void text(const QFont& font, const QColor& colour, const QRectF& where, int flags, const QString& words)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(where, flags, words);
    }
    double y(int value) const { return m_plot.bottom() - m_plot.height() * value / 100.0; }
    void paintRuler()
    {
        for (const int value : kRulerLines) {
            m_painter.setPen(QPen(m_t.line, 1));
            m_painter.drawLine(QPointF(m_plot.left(), y(value)), QPointF(m_plot.right(), y(value)));
            if (value % 50 == 0)
                text(m_m.small, m_t.muted, QRectF(m_area.left(), y(value) - m_m.body, m_m.body * 2, m_m.body * 2),
                     Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
        }
    }
    /// A gap where a round has no number.
    void paintLine(const RoundsPanel& panel)
    {
        m_painter.setPen(QPen(m_t.accent, 2));
        for (std::size_t i = 1; i < panel.points.size(); ++i)
            if (panel.points[i - 1].mark && panel.points[i].mark && !panel.points[i].isAlone)
                m_painter.drawLine(QPointF(m_at[i - 1], y(panel.points[i - 1].mark->value)),
                                   QPointF(m_at[i], y(panel.points[i].mark->value)));
    }
    void paintPoint(const RoundsPoint& point, double x)
    {
        if (!point.mark) {
            const double height = m_m.body * 2.6;
            text(m_m.small, m_t.muted, QRectF(x - m_m.labelWidth / 2, y(0) - height, m_m.labelWidth, height),
                 Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
                 QCoreApplication::translate("RoundsChart", "no number"));
            return;
        }
        const RulerMark& mark = *point.mark;
        double top = y(mark.value) - m_m.body * 0.4;
        if (mark.low && mark.high && *mark.low != *mark.high) {
            m_painter.setPen(QPen(m_t.accent, 1.25));
            m_painter.drawLine(QPointF(x, y(*mark.low)), QPointF(x, y(*mark.high)));
            top = std::min(top, y(*mark.high));
        }
        m_painter.setPen(QPen(m_t.surface, 2));
        m_painter.setBrush(m_t.accent);
        m_painter.drawEllipse(QPointF(x, y(mark.value)), m_m.body * 0.4, m_m.body * 0.4);
        text(m_m.strong, m_t.ink, QRectF(x - m_m.body * 2, top - m_m.body * 1.5, m_m.body * 4, m_m.body * 1.4),
             Qt::AlignHCenter | Qt::AlignBottom, QString::number(mark.value));
    }
    void paintLabel(const QString& label, double x)
    {
        const QRectF where(x - m_m.labelWidth / 2, m_plot.bottom() + m_m.body * 0.4, m_m.labelWidth, m_m.labelHeight);
        text(m_m.small, m_t.muted, where, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, label);
    }

    QPainter& m_painter;
    const RoundsChart& m_chart;
    const Measures& m_m;
    const Tokens& m_t;
    QRectF m_area;
    QRectF m_plot;
    std::vector<double> m_at;
};

} // namespace

double roundsChartHeight(const RoundsChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    const Measures m = measuresOf(chart, width, font, style);
    const int rows = (static_cast<int>(chart.panels.size()) + m.columns - 1) / m.columns;
    return rows * m.panelHeight + (rows - 1) * m.gap;
}

std::vector<std::vector<QRectF>> paintRoundsChart(QPainter& painter, const RoundsChart& chart, double width,
                                                  const QFont& font, const ChartStyle& style)
{
    const Measures m = measuresOf(chart, width, font, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<std::vector<QRectF>> places;
    for (std::size_t i = 0; i < chart.panels.size(); ++i) {
        const int column = static_cast<int>(i) % m.columns;
        const int row = static_cast<int>(i) / m.columns;
        const QRectF area(column * (m.panelWidth + m.gap), row * (m.panelHeight + m.gap), m.panelWidth, m.panelHeight);
        places.push_back(PanelPainter(painter, chart, m, *style.tokens, area).paint(chart.panels[i]));
    }
    painter.restore();
    return places;
}

} // namespace soundings
