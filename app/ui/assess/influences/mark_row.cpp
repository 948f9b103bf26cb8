// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/influences/mark_row.h"

#include "app/ui/assess/mark_shape.h"
#include "app/ui/assess/painted_text.h"
#include "app/ui/kit/kit.h"

#include <QFontMetricsF>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace soundings {

namespace {

constexpr int kMostFoldedColumns = 3;

double dotSide() { return std::round(bodyPixels() * 1.3); }

} // namespace

int markColumnWidth() { return static_cast<int>(bodyPixels() * 5.4); }

MarkDot::MarkDot(QWidget* parent) : QRadioButton(parent)
{
    setProperty("ring", false); // paints its own focus
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MarkDot::showWord(const QString& word)
{
    m_word = word;
    updateGeometry();
    update();
}

void MarkDot::setMark(ChoiceMark mark)
{
    setAutoExclusive(false);
    setChecked(mark == ChoiceMark::Chosen);
    setAutoExclusive(true);
    update();
}

QSize MarkDot::sizeHint() const
{
    const int height = std::max(space::kTarget, static_cast<int>(dotSide()) + 2 * space::kS);
    if (m_word.isEmpty())
        return {markColumnWidth(), height};
    const double word = QFontMetricsF(bodyFont()).horizontalAdvance(m_word);
    return {static_cast<int>(std::ceil(dotSide() + word)) + 4 * space::kS, height};
}

void MarkDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = currentTokens();
    const double side = dotSide();
    const double left = m_word.isEmpty() ? (width() - side) / 2 : space::kS;
    const QRectF dot(left, (height() - side) / 2, side, side);
    const QRectF ring = m_word.isEmpty() ? dot.adjusted(-4, -4, 4, 4) : QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.accentSoft : tokens.sunken);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), space::kRadius, space::kRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring, space::kRadius, space::kRadius);
    }
    paintMark(painter, dot, isChecked() ? MarkShape::Chosen : MarkShape::Open);
    if (m_word.isEmpty())
        return;
    painter.setFont(bodyFont(type::kBody, isChecked() ? QFont::Bold : QFont::Normal));
    painter.setPen(tokens.ink);
    painter.drawText(QRectF(dot.right() + space::kS, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, m_word);
}

void MarkDot::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if ((event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        QRadioButton::keyPressEvent(event);
    else if (key >= Qt::Key_1 && key <= Qt::Key_9)
        Q_EMIT digit(key - Qt::Key_0);
    else if (key == Qt::Key_K)
        Q_EMIT dontKnow();
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        Q_EMIT arrow(key == Qt::Key_Right ? 1 : -1, 0);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        Q_EMIT arrow(0, key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT arrow(0, 1);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        Q_EMIT cleared();
    else
        QRadioButton::keyPressEvent(event);
}

void MarkDot::focusInEvent(QFocusEvent* event)
{
    QRadioButton::focusInEvent(event);
    Q_EMIT arrived();
}

MarkRow::MarkRow(const QString& name, const QStringList& marks, std::optional<int> dontKnow, QWidget* parent)
    : QWidget(parent), m_words(marks), m_grid(new QGridLayout(this)), m_text(makeLabel(TextRole::Body, {}, this))
{
    setObjectName(QStringLiteral("influence-") + name);
    m_grid->setContentsMargins(0, space::kXs, 0, space::kXs);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    for (int at = 0; at < marks.size(); ++at) {
        auto* dot = new MarkDot(this);
        dot->setObjectName(QStringLiteral("mark-%1-%2").arg(name).arg(at + 1));
        m_dots.push_back(dot);
        connect(dot, &QAbstractButton::clicked, this, [this, at] { choose(at); });
        connect(dot, &MarkDot::digit, this, [this](int number) { choose(number - 1); });
        connect(dot, &MarkDot::cleared, this, [this] { Q_EMIT marked(std::nullopt); });
        connect(dot, &MarkDot::dontKnow, this, [this, dontKnow] { choose(dontKnow.value_or(-1)); });
        connect(dot, &MarkDot::arrived, this, [this, at] { Q_EMIT arrived(at); });
        connect(dot, &MarkDot::arrow, this, [this, at](int columns, int rows) {
            if (rows != 0)
                Q_EMIT rowWanted(rows, at);
            else
                focusMark(std::clamp(at + columns, 0, static_cast<int>(m_dots.size()) - 1));
        });
    }
    setForm(Form::Table, 0);
    showMark(std::nullopt);
}

void MarkRow::showText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    for (std::size_t at = 0; at < m_dots.size(); ++at) {
        m_dots[at]->setAccessibleName(m_words[static_cast<int>(at)]);
        m_dots[at]->setAccessibleDescription(text);
        m_dots[at]->setToolTip(tr("%1: press %2", "mark, key").arg(m_words[static_cast<int>(at)]).arg(at + 1));
    }
}

void MarkRow::showMark(std::optional<int> mark)
{
    m_mark = mark;
    for (std::size_t at = 0; at < m_dots.size(); ++at) {
        m_dots[at]->setMark(mark && static_cast<std::size_t>(*mark) == at ? ChoiceMark::Chosen : ChoiceMark::Open);
        const bool isTabStop = static_cast<int>(at) == mark.value_or(0);
        m_dots[at]->setFocusPolicy(isTabStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

int MarkRow::foldedColumns(int width) const
{
    int widest = 1;
    for (const MarkDot* dot : m_dots)
        widest = std::max(widest, dot->sizeHint().width());
    return std::clamp(width / widest, 1, kMostFoldedColumns);
}

void MarkRow::setForm(Form form, int width)
{
    m_grid->removeWidget(m_text);
    for (MarkDot* dot : m_dots)
        m_grid->removeWidget(dot);
    const int count = static_cast<int>(m_dots.size());
    const bool isTable = form == Form::Table;
    for (int at = 0; at < count; ++at)
        m_dots[static_cast<std::size_t>(at)]->showWord(isTable ? QString()
                                                               : QStringLiteral("%1  %2").arg(at + 1).arg(m_words[at]));
    const int columns = isTable ? count : foldedColumns(width);
    m_grid->addWidget(m_text, 0, 0, 1, isTable ? 1 : columns, isTable ? Qt::AlignVCenter : Qt::Alignment());
    for (int column = 0; column <= count; ++column)
        m_grid->setColumnStretch(column, isTable ? (column == 0 ? 1 : 0) : (column < columns ? 1 : 0));
    for (int at = 0; at < count; ++at) {
        MarkDot* dot = m_dots[static_cast<std::size_t>(at)];
        m_grid->addWidget(dot, isTable ? 0 : 1 + at / columns, isTable ? 1 + at : at % columns);
    }
}

void MarkRow::focusMark(int index)
{
    if (index >= 0 && index < static_cast<int>(m_dots.size()))
        m_dots[static_cast<std::size_t>(index)]->setFocus(Qt::OtherFocusReason);
}

void MarkRow::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_dots.size()))
        return;
    focusMark(index);
    if (m_mark == index)
        Q_EMIT marked(std::nullopt);
    else
        Q_EMIT marked(index);
}

} // namespace soundings
