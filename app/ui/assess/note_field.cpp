// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/note_field.h"

#include "app/ui/kit/kit.h"

#include <QFontMetrics>
#include <QTextBlock>

namespace soundings {

namespace {

constexpr int kQuietMs = 1000;
constexpr int kMostLines = 8;

} // namespace

NoteField::NoteField(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, &NoteField::settle);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (toPlainText() != m_onFile)
            m_quiet.start();
    });
}

void NoteField::showNote(const QString& note)
{
    m_onFile = note;
    if (toPlainText() == note)
        return;
    setPlainText(note);
    m_quiet.stop();
}

void NoteField::settle()
{
    m_quiet.stop();
    if (toPlainText() == m_onFile || isReadOnly())
        return;
    m_onFile = toPlainText();
    Q_EMIT settled(m_onFile);
}

QSize NoteField::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        lines += std::max(1, block.lineCount());
    const int line = QFontMetrics(font()).lineSpacing();
    const int shown = std::clamp(lines, 1, kMostLines);
    return {static_cast<int>(bodyPixels() * 12), std::max(space::kTarget, shown * line + 2 * space::kS + 2)};
}

void NoteField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    settle();
}

void NoteField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

} // namespace soundings
