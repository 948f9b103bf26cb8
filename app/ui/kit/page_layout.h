// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace soundings {

/// What a page scrolls: parts one under another in the middle of the window, and where it is wide enough those for the
/// second column beside the others. Tab goes through the parts in the order they were added, however they are laid out.
/// The page can be filled anew while position and focus stay where they were.
class PageLayout final : public QWidget {
    Q_OBJECT
public:
    enum class Side {
        Both, ///< across the page
        First,
        Second,
    };
    explicit PageLayout(const QString& objectName, QWidget* parent = nullptr);
    /// Begins an empty content; remembers where the old one was scrolled to and which widget had the focus.
    void renew();
    /// The same, with nothing there until renew(): the old content is gone at once.
    void clear();
    /// Takes the part over.
    void add(QWidget* part, Side side = Side::Both);
    /// After renew(), where the new content is about something else.
    void beginAtTop() { m_position = 0; }
    /// Scrolls what is there to its top.
    void showTop();
    /// Call when the new content is complete.
    void restore();
    [[nodiscard]] bool hasTwoColumns() const { return m_hasTwo; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QPointer<QWidget> widget;
        Side side = Side::Both;
    };
    void remember();
    void arrange();
    void addBand(std::size_t from, std::size_t to);
    std::vector<Part> m_parts;
    QScrollArea* m_scroller = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    bool m_hasTwo = false;
    int m_position = 0;
    QString m_focus;
};

} // namespace soundings
