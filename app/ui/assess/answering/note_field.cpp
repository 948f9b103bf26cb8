// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/note_field.h"

#include "app/ui/kit/bring_into_view.h"
#include "app/ui/kit/kit.h"

#include <QFontMetrics>
#include <QFontMetricsF>
#include <QScrollBar>
#include <QTextBlock>

namespace soundings {

namespace {

constexpr int kQuietMs = 300;
constexpr int kMostLines = 8;
constexpr int kFrame = 2 * (7 + 1 + 2); ///< padding and border of the style sheet, and room for the cursor

} // namespace

NoteField::NoteField(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(2);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, &NoteField::settle);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitScrollBar();
        updateGeometry();
        if (toPlainText() != m_onFile && !m_quiet.isActive()) // not anew with each letter: who writes on is saved too
            m_quiet.start();
        followCursor();
    });
}

void NoteField::showNote(const QString& note)
{
    const bool couldNotBeKept = note == m_onFile && toPlainText() != m_onFile;
    m_onFile = note;
    if (toPlainText() == note || couldNotBeKept)
        return;
    setPlainText(note);
    m_quiet.stop();
}

void NoteField::begin()
{
    m_onFile.clear();
    clear();
    m_quiet.stop();
}

void NoteField::markKept() { m_onFile = toPlainText(); }

void NoteField::settle()
{
    m_quiet.stop();
    if (toPlainText() != m_onFile && !isReadOnly())
        Q_EMIT settled(toPlainText());
}

QSize NoteField::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        lines += std::max(1, block.lineCount());
    const int line = QFontMetrics(font()).lineSpacing();
    const int shown = std::clamp(lines, m_leastLines, kMostLines);
    const int measure = qRound(QFontMetricsF(font()).averageCharWidth() * kMeasureCharacters) + kFrame;
    return {measure, std::max(space::kTarget, shown * line + kFrame)};
}

QSize NoteField::minimumSizeHint() const { return {qRound(bodyPixels() * 12), sizeHint().height()}; }

/// Once the field has grown, what is written in it may lie under the edge of the page.
void NoteField::followCursor()
{
    if (hasFocus())
        QTimer::singleShot(0, this, [this] { bringIntoView(*this, cursorRect().adjusted(0, -kFrame, 0, kFrame)); });
}

void NoteField::setLeastLines(int lines)
{
    m_leastLines = lines;
    updateGeometry();
}

/// A field that grows scrolls only when it may grow no more.
void NoteField::fitScrollBar()
{
    const bool overflows = document()->lineCount() > kMostLines;
    setVerticalScrollBarPolicy(overflows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (!overflows) // what was scrolled away while the field was growing
        verticalScrollBar()->setValue(0);
}

void NoteField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    settle();
}

void NoteField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitScrollBar();
    updateGeometry();
}

} // namespace soundings
