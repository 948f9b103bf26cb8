// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace soundings {

/// The scrolling column of a page. It can be filled anew while position and focus stay where they were.
class PageColumn final : public QWidget {
    Q_OBJECT
public:
    explicit PageColumn(const QString& objectName, QWidget* parent = nullptr);
    /// An empty content with a column; remembers where the old one was scrolled to and which widget had the focus.
    QWidget* renew();
    /// The same, with nothing there until renew(): the old content is gone at once.
    void clear();
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    /// After renew(), where the new content is about something else.
    void beginAtTop() { m_position = 0; }
    /// Call when the new content is complete.
    void restore();

private:
    void remember();
    QScrollArea* m_scroller = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    int m_position = 0;
    QString m_focus;
};

} // namespace soundings
