// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QMenuBar;

namespace soundings {

/// The few acts that are wanted on every page, as icons at the end of the menu bar. Each is one of the menus' own and
/// has its words, key and state from there; what has no icon there is not shown here.
/// Where the menus need the room it is not shown. It is a child of the window and lies over the bar: what is inside a
/// menu bar is hidden from assistive technology, but for its menus.
class Toolbar final : public QToolBar {
    Q_OBJECT
public:
    Toolbar(QMenuBar& bar, QWidget* window);
    /// Replaces the acts that were there. Null is a gap.
    void offer(const QList<QAction*>& acts);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitIcons();
    void place();
    QMenuBar& m_bar;
};

} // namespace soundings
