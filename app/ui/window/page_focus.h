// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace soundings {

/// Where the keyboard is on the pages: always in sight, and still on the page when what had the focus is no more.
class PageFocus final : public QObject {
    Q_OBJECT
public:
    PageFocus(QWidget& window, QWidget& pages, QWidget& rail);
    /// The button that was pressed may go with what it changes; Qt would go on at the rail. Null: there is no page.
    void keepOn(QWidget* page);
    /// The page gave the focus to this on arriving, and opens at its top all the same.
    void arrivedAt(const QWidget* focused) { m_arrivedAt = focused; }

private:
    void show(QWidget* focused);
    QWidget& m_window;
    QWidget& m_pages;
    QWidget& m_rail;
    const QWidget* m_arrivedAt = nullptr; ///< only to compare with
};

} // namespace soundings
