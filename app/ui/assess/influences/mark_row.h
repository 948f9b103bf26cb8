// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>
#include <QWidget>

#include "app/ui/assess/answering/choice_card.h"

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace soundings {

/// One mark of a row: a dot alone in a table, a dot with its word where there is no room for one. It never checks
/// itself.
class MarkDot final : public QRadioButton {
    Q_OBJECT
public:
    explicit MarkDot(QWidget* parent);
    void showWord(const QString& word); ///< empty: the dot alone
    void setMark(ChoiceMark mark);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void arrow(int columns, int rows);
    void digit(int number);
    void dontKnow();
    void cleared();
    void arrived();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void nextCheckState() override { }

private:
    QString m_word;
};

/// One influence with its marks.
class MarkRow final : public QWidget {
    Q_OBJECT
public:
    enum class Form { Table, Folded };
    /// `dontKnow`: which of the marks the key K stands for; empty where none.
    MarkRow(const QString& name, const QStringList& marks, std::optional<int> dontKnow, QWidget* parent);
    void showText(const QString& text);
    void showMark(std::optional<int> mark);
    /// `width`: how wide the row may be; it decides how many marks of a folded row stand beside each other.
    void setForm(Form form, int width);
    void focusMark(int index);

Q_SIGNALS:
    /// Empty: cleared.
    void marked(std::optional<int> mark);
    /// The arrow keys ask for the row above (-1) or below (1), at the column of the focus.
    void rowWanted(int step, int column);
    /// The focus came to a mark.
    void arrived(int mark);

private:
    void choose(int index);
    [[nodiscard]] int foldedColumns(int width) const;
    QStringList m_words;
    QGridLayout* m_grid;
    QLabel* m_text;
    std::vector<MarkDot*> m_dots;
    std::optional<int> m_mark;
};

/// Width of a column of marks in the table form.
int markColumnWidth();

} // namespace soundings
