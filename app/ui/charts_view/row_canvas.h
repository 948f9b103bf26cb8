// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace soundings {

/// A painted figure whose rows (or lines) are walked with the arrow keys and spoken one by one.
class RowCanvas : public QWidget {
    Q_OBJECT
public:
    explicit RowCanvas(QWidget* parent = nullptr);
    [[nodiscard]] virtual int rowCount() const = 0;
    /// Where a row is to be pointed at and brought into view.
    [[nodiscard]] virtual QRect rowRect(int row) const = 0;
    /// The row as a sentence, and the words at its end, for assistive technology.
    [[nodiscard]] virtual QString rowName(int row) const = 0;
    [[nodiscard]] virtual QString rowValue(int row) const = 0;

    /// What Enter and a click on a row do, for pointing and speech ("Opens its sum"); empty where they do nothing.
    void setRowAction(const QString& words);
    [[nodiscard]] QString rowAction() const { return m_rowAction; }
    /// -1 where there is no row.
    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    /// -1 where no row is.
    [[nodiscard]] int rowAt(const QPoint& point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

public Q_SLOTS:
    /// For the Copy of the Edit menu.
    void copy() { Q_EMIT copyAsked(); }

Q_SIGNALS:
    void activated(int row);
    void copyAsked();

protected:
    /// What is said of what lies at a point; empty where nothing does.
    [[nodiscard]] virtual QString tipAt(const QPoint& point) const;
    /// What was measured no longer holds.
    virtual void forgetMeasures() = 0;
    /// Call when there are other rows.
    void rowsChanged();
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void speakCurrent();
    QString m_rowAction;
    int m_current = -1;
};

} // namespace soundings
