// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme/paper_style.h"

#include "app/ui/theme/icon.h"
#include "app/ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace soundings {

namespace {

int indicatorSize() { return qRound(std::max(18.0, bodyPixels() * 1.3)); }

QPen strokePen(const QColor& colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& colour)
{
    QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.53));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.71));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.77, box.height() * 0.31));
    painter.strokePath(tick, strokePen(colour, std::max(1.75, box.width() / 9)));
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Tokens& t = currentTokens();
    const bool on = option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_NoChange);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(enabled ? (on ? t.accent : t.edge) : t.line, 1.5));
    painter.setBrush(on && enabled ? t.accent : t.surface);
    painter.drawRoundedRect(box, 4, 4);
    if (option.state.testFlag(QStyle::State_NoChange))
        painter.fillRect(QRectF(box.left() + box.width() * 0.25, box.center().y() - 1, box.width() * 0.5, 2),
                         t.onAccent);
    else if (on)
        paintTick(painter, box, enabled ? t.onAccent : t.muted);
}

void paintRadio(QPainter& painter, const QStyleOption& option)
{
    const Tokens& t = currentTokens();
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor edge = on ? t.accent : t.edge;
    painter.setPen(QPen(enabled ? edge : t.line, 1.5));
    painter.setBrush(t.surface);
    painter.drawEllipse(box);
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled ? t.accent : t.muted);
    painter.drawEllipse(box.center(), box.width() * 0.26, box.height() * 0.26);
}

void paintArrow(QPainter& painter, const QRectF& rect, double degrees, const QColor& colour)
{
    const double reach = std::clamp(std::min(rect.width(), rect.height()) / 3, 3.0, bodyPixels() / 3);
    painter.translate(rect.center());
    painter.rotate(degrees);
    QPainterPath arrow(QPointF(-reach, -reach / 2));
    arrow.lineTo(QPointF(0, reach / 2));
    arrow.lineTo(QPointF(reach, -reach / 2));
    painter.strokePath(arrow, strokePen(colour, 1.75));
}

std::optional<double> arrowTurn(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
        return 0;
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return 180;
    case QStyle::PE_IndicatorArrowLeft:
        return 90;
    case QStyle::PE_IndicatorArrowRight:
        return -90;
    default:
        return std::nullopt;
    }
}

int comboArrowWidth() { return qRound(bodyPixels() * 2.2); }

void paintCombo(QPainter& painter, const QStyleOptionComplex& option)
{
    const Tokens& t = currentTokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(QPen(enabled ? (focus ? t.accent : t.edge) : t.line, 1));
    painter.setBrush(enabled ? t.surface : t.sunken);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius, space::kRadius);
    const int width = comboArrowWidth();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int left = mirrored ? option.rect.left() : option.rect.right() - width;
    paintArrow(painter, QRectF(left, option.rect.top(), width, option.rect.height()), 0, enabled ? t.ink : t.muted);
}

} // namespace

PaperStyle::PaperStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

int PaperStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_SmallIconSize:
        return qRound(bodyPixels() * 1.3);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PaperStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize PaperStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        wanted = QSize(size.width() + comboArrowWidth() + 24, std::max(wanted.height(), size.height() + 14));
    if (type == CT_ComboBox || type == CT_CheckBox || type == CT_RadioButton)
        wanted.setHeight(std::max(wanted.height(), space::kTarget));
    return wanted;
}

void PaperStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == PE_FrameFocusRect)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_IndicatorCheckBox)
        paintCheckBox(*painter, *option);
    else if (element == PE_IndicatorRadioButton)
        paintRadio(*painter, *option);
    else if (element == PE_IndicatorMenuCheckMark)
        paintTick(*painter, QRectF(option->rect), currentTokens().ink);
    else if (const std::optional<double> turn = arrowTurn(element))
        paintArrow(*painter, QRectF(option->rect), *turn,
                   option->state.testFlag(State_Enabled) ? currentTokens().ink : currentTokens().muted);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->restore();
}

void PaperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCombo(*painter, *option);
    painter->restore();
}

QRect PaperStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                 const QWidget* widget) const
{
    if (control != CC_ComboBox)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const QRect& rect = option->rect;
    const int arrow = comboArrowWidth();
    switch (subControl) {
    case SC_ComboBoxEditField:
        return visualRect(option->direction, rect, rect.adjusted(10, 1, -arrow, -1));
    case SC_ComboBoxArrow:
        return visualRect(option->direction, rect, QRect(rect.right() - arrow, rect.top(), arrow, rect.height()));
    case SC_ComboBoxFrame:
        return rect;
    default:
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    }
}

QIcon PaperStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon(QStringLiteral("arrow-right"));
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace soundings
