// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace soundings {

/// A text field that starts as one line and grows. It settles when it is left or after one second of quiet.
class NoteField final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteField(QWidget* parent);
    /// Empties it for what is to be answered next.
    void begin();
    /// What is on file. Leaves the text alone where it already says so, and where it could not be kept.
    void showNote(const QString& note);
    /// What settled() told of is on file now.
    void markKept();
    /// Says settled() now if there is anything new.
    void settle();
    /// As tall as this many lines from the start; 1 unless told.
    void setLeastLines(int lines);
    /// As wide as running text: to be aligned in its layout.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void settled(const QString& note);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitScrollBar();
    void followCursor();
    QString m_onFile;
    QTimer m_quiet;
    int m_leastLines = 1;
};

} // namespace soundings
