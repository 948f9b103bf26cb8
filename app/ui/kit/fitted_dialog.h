// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFrame;
class QScrollArea;
class QVBoxLayout;

namespace soundings {

/// A dialog as large as what it says, as far as the screen has room: what is longer scrolls, its buttons stay in sight.
/// It grows when what it says grows, and never shrinks under the pointer.
class FittedDialog : public QDialog {
    Q_OBJECT
public:
    /// What is said about it goes to assistive technology too.
    FittedDialog(const QString& title, const QString& text, QWidget* parent);
    /// What scrolls.
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    /// The row of buttons, under what scrolls.
    void setButtons(QWidget* row);
    /// What a dialog may take of the screen that its window is on.
    [[nodiscard]] QSize room() const;
    /// To be called once all is in it.
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// The height that all of it needs at this width.
    [[nodiscard]] int heightNeeded(int width) const;
    /// Wider than `width` by the scroll bar where it scrolls at that.
    [[nodiscard]] int widthBesideBar(int width) const;
    void enlarge();
    /// Unless somebody made it smaller.
    void enlargeSoon();
    QWidget* m_content;
    QVBoxLayout* m_column;
    QVBoxLayout* m_whole;
    QScrollArea* m_scroller = nullptr;
    QFrame* m_line; ///< only where something scrolls
    QWidget* m_buttons = nullptr;
    QSize m_given; ///< by us; a smaller size is somebody's who made it so
};

} // namespace soundings
