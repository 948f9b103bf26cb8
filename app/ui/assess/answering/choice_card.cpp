// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/choice_card.h"

#include "app/ui/assess/mark_shape.h"
#include "app/ui/assess/painted_text.h"
#include "app/ui/kit/kit.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace soundings {

namespace {

constexpr double kRing = 4; ///< room for the focus ring: 2 px and a 2 px gap

TextFace labelFace() { return {bodyFont(type::kBody, QFont::Bold), currentTokens().ink, 0}; }
TextFace descriptorFace() { return {bodyFont(), currentTokens().ink, 0}; }
TextFace signFace() { return {bodyFont(type::kSmall), currentTokens().muted, 1}; }

} // namespace

struct ChoiceCard::Geometry {
    double mark; ///< side of the dot
    double textLeft;
    double labelWidth;
    double textWidth;
    double signWidth;
    double labelHeight;
    double descriptorHeight;
    [[nodiscard]] double text() const { return labelHeight + (descriptorHeight > 0 ? 2 + descriptorHeight : 0); }
};

ChoiceCard::ChoiceCard(QWidget* parent) : QRadioButton(parent)
{
    setProperty("ring", false); // paints its own focus
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::showChoice(const Choice& choice)
{
    m_choice = choice;
    setObjectName(QStringLiteral("choice-") + choice.name);
    setAccessibleName(choice.descriptor.isEmpty() ? choice.label : tr("%1: %2").arg(choice.label, choice.descriptor));
    setAccessibleDescription(choice.question);
    updateGeometry();
    update();
}

void ChoiceCard::setMark(ChoiceMark mark, const QString& sign)
{
    const bool isChosen = mark == ChoiceMark::Chosen;
    if (isChosen == isChecked() && sign == m_sign)
        return;
    m_sign = sign;
    setAutoExclusive(false);
    setChecked(isChosen);
    setAutoExclusive(true);
    updateGeometry();
    update();
}

ChoiceCard::Geometry ChoiceCard::geometryFor(double width) const
{
    Geometry geometry{};
    geometry.mark = std::round(bodyPixels() * 1.25);
    const double keyBox = std::round(bodyPixels() * 1.6);
    geometry.textLeft = kRing + space::kM + geometry.mark + space::kS + keyBox + space::kM;
    geometry.signWidth = isChecked() ? geometry.mark + space::kS : 0;
    geometry.textWidth = std::max(40.0, width - geometry.textLeft - kRing - space::kM);
    const double sign = m_sign.isEmpty() ? 0 : QFontMetricsF(signFace().font).horizontalAdvance(m_sign) + space::kS;
    const double label = QFontMetricsF(labelFace().font).horizontalAdvance(m_choice.label);
    if (label + geometry.signWidth + sign <= geometry.textWidth || !m_choice.descriptor.isEmpty())
        geometry.signWidth += sign; // not where it would break a short label; the status line says it too
    geometry.labelWidth = std::max(40.0, geometry.textWidth - geometry.signWidth);
    geometry.labelHeight = wrappedHeight(m_choice.label, labelFace(), geometry.labelWidth);
    geometry.descriptorHeight = wrappedHeight(m_choice.descriptor, descriptorFace(), geometry.textWidth);
    return geometry;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = static_cast<int>(bodyPixels() * 28);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const { return {static_cast<int>(bodyPixels() * 11), space::kChoice}; }

int ChoiceCard::heightForWidth(int width) const
{
    const double text = geometryFor(width).text() + 2 * kRing + 2 * space::kS;
    return std::max(space::kChoice + static_cast<int>(kRing), static_cast<int>(std::ceil(text)));
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const Geometry geometry = geometryFor(width());
    const double top = kRing + std::max<double>(space::kS, (height() - 2 * kRing - geometry.text()) / 2);
    const double line = wrappedHeight(QStringLiteral("x"), labelFace(), 100);
    const double middle = top + line / 2;
    paintMark(painter, QRectF(kRing + space::kM, middle - geometry.mark / 2, geometry.mark, geometry.mark),
              isChecked() ? MarkShape::Chosen : MarkShape::Open);
    const double keyBox = std::round(bodyPixels() * 1.6);
    paintKey(painter, QRectF(kRing + space::kM + geometry.mark + space::kS, middle - keyBox / 2, keyBox, keyBox));
    const double used =
        drawWrapped(painter, QRectF(geometry.textLeft, top, geometry.labelWidth, 0), m_choice.label, labelFace());
    drawWrapped(painter, QRectF(geometry.textLeft, top + used + 2, geometry.textWidth, 0), m_choice.descriptor,
                descriptorFace());
    if (!isChecked())
        return;
    const double right = width() - kRing - space::kM;
    paintMark(painter, QRectF(right - geometry.mark, middle - geometry.mark / 2, geometry.mark, geometry.mark),
              MarkShape::Tick);
    const double sign = geometry.signWidth - geometry.mark - space::kS;
    if (sign <= 0)
        return;
    drawWrapped(painter,
                QRectF(right - geometry.mark - sign,
                       top + (line - wrappedHeight(QStringLiteral("x"), signFace(), 100)) / 2, sign, 0),
                m_sign, signFace());
}

void ChoiceCard::paintFrame(QPainter& painter) const
{
    const Tokens& tokens = currentTokens();
    const QRectF card = QRectF(rect()).adjusted(kRing, kRing, -kRing, -kRing);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::kRadius + 3, space::kRadius + 3);
    }
    const bool isLively = isChecked() || (underMouse() && isEnabled());
    painter.setPen(QPen(isLively ? tokens.accent : tokens.edge, isChecked() ? 2 : 1));
    painter.setBrush(isChecked() ? tokens.accentSoft : tokens.surface);
    const double half = isChecked() ? 1 : 0.5;
    painter.drawRoundedRect(card.adjusted(half, half, -half, -half), space::kRadius, space::kRadius);
}

void ChoiceCard::paintKey(QPainter& painter, const QRectF& box) const
{
    if (m_choice.key.isEmpty())
        return;
    const Tokens& tokens = currentTokens();
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(tokens.muted);
    painter.setFont(bodyFont(type::kSmall));
    painter.drawText(box, Qt::AlignCenter, m_choice.key);
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        QRadioButton::keyPressEvent(event);
    else
        event->ignore();
}

} // namespace soundings
