// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/task_list/task_list_row.h"

#include "app/ui/assess/painted_text.h"
#include "app/ui/kit/kit.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace soundings {

namespace {

double markSide() { return std::round(bodyPixels() * 1.15); }

TextFace faceOf(TaskListRow::Level level, bool isCurrent)
{
    const bool isSection = level == TaskListRow::Level::Section;
    return {bodyFont(isSection ? type::kBody : type::kSmall, isCurrent ? QFont::Bold : QFont::Normal),
            currentTokens().ink, isSection ? 0 : 2};
}

TextFace countFace() { return {bodyFont(type::kSmall), currentTokens().muted, 1}; }

} // namespace

TaskListRow::TaskListRow(Level level, const QString& objectName, QWidget* parent) : QPushButton(parent), m_level(level)
{
    setObjectName(objectName);
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setProperty("ring", false); // paints its own focus
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TaskListRow::showFace(const TaskFace& face)
{
    if (face == m_face)
        return;
    m_face = face;
    QStringList spoken{face.text};
    for (const QString& part : {face.count, face.spoken, face.isCurrent ? tr("shown now") : QString()})
        if (!part.isEmpty())
            spoken.append(part);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(m_level == Level::Item ? face.text : QString());
    updateGeometry();
    update();
}

double TaskListRow::textLeft() const
{
    const double indent = m_level == Level::Section ? 0 : space::kL;
    return space::kS + indent + markSide() + space::kS;
}

double TaskListRow::textWidth(double width) const
{
    double right = space::kS;
    if (m_face.isMustHave)
        right += markSide() + 2;
    if (m_face.isComeBack)
        right += markSide() + 2;
    if (!m_face.count.isEmpty())
        right += QFontMetricsF(countFace().font).horizontalAdvance(m_face.count) + space::kS;
    return std::max(40.0, width - textLeft() - right);
}

QSize TaskListRow::sizeHint() const
{
    const int width = static_cast<int>(bodyPixels() * 17);
    return {width, heightForWidth(width)};
}

QSize TaskListRow::minimumSizeHint() const { return {static_cast<int>(bodyPixels() * 10), space::kTarget}; }

int TaskListRow::heightForWidth(int width) const
{
    const double text = wrappedHeight(m_face.text, faceOf(m_level, true), textWidth(width));
    return std::max(space::kTarget, static_cast<int>(std::ceil(text)) + 2 * space::kXs);
}

void TaskListRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const TextFace face = faceOf(m_level, m_face.isCurrent);
    const double text = textWidth(width());
    const double height = wrappedHeight(m_face.text, face, text);
    const double top = std::max<double>(space::kXs, (this->height() - height) / 2);
    const double line = wrappedHeight(QStringLiteral("x"), face, 100);
    const double side = markSide();
    const double markTop = top + (line - side) / 2;
    paintMark(painter, QRectF(textLeft() - side - space::kS, markTop, side, side), m_face.state);
    drawWrapped(painter, QRectF(textLeft(), top, text, 0), m_face.text, face);
    double right = width() - space::kS;
    if (!m_face.count.isEmpty()) {
        const double countWidth = QFontMetricsF(countFace().font).horizontalAdvance(m_face.count) + 1;
        const double countTop = top + (line - wrappedHeight(m_face.count, countFace(), 1000)) / 2;
        drawWrapped(painter, QRectF(right - countWidth, countTop, countWidth, 0), m_face.count, countFace());
        right -= countWidth + space::kS;
    }
    for (const auto& [isShown, shape] :
         {std::pair(m_face.isMustHave, MarkShape::MustHave), std::pair(m_face.isComeBack, MarkShape::ComeBack)}) {
        if (!isShown)
            continue;
        paintMark(painter, QRectF(right - side, markTop, side, side), shape);
        right -= side + 2;
    }
}

void TaskListRow::paintGround(QPainter& painter) const
{
    const Tokens& tokens = currentTokens();
    const QRectF area = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    const bool isItem = m_level == Level::Item;
    painter.setBrush(m_face.isCurrent && isItem ? QBrush(tokens.accentSoft)
                         : underMouse()         ? QBrush(tokens.surface)
                                                : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(area, space::kRadius, space::kRadius);
    if (!m_face.isCurrent || !isItem)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(QRectF(2, 6, 3, height() - 12), 1.5, 1.5);
}

} // namespace soundings
