// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QApplication;

namespace soundings {

/// The 2 px accent ring with its 2 px gap around whatever has the focus, in every window. It lies over the window and
/// lets the mouse through. A widget with the property "ring" set to false shows its focus itself.
class FocusRing final : public QWidget {
    Q_OBJECT
public:
    /// Shows the ring from now on. Called once.
    static void follow(QApplication& application);
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FocusRing();
    void moveTo(QWidget* widget);
    void place();
    QPointer<QWidget> m_target;
    QRect m_ring; ///< in the coordinates of the window
};

} // namespace soundings
