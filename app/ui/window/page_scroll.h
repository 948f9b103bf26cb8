// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QScrollArea;
class QWidget;

namespace soundings {

/// Page Up, Page Down, Home and End scroll the page that is shown wherever the focus is, on the rail too, unless what
/// has it has a use for them of its own.
class PageScroll final : public QObject {
    Q_OBJECT
public:
    PageScroll(QWidget& window, QWidget& pages);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QScrollArea* scroller() const;
    QWidget& m_window;
    QWidget& m_pages;
};

} // namespace soundings
