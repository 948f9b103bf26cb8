// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

#include <memory>

namespace soundings {

class PrintedPages;

/// Pages under one another as they are printed, as wide as there is room. Page Up and Page Down go from page to page,
/// Home and End to the first and the last, plus and minus make them larger and smaller. What stands on the page is said
/// to assistive technology.
class PaperView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PaperView(QWidget* parent = nullptr);
    /// Stays on the page that is seen, as far as there is one.
    void setPages(std::shared_ptr<const PrintedPages> pages);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int page() const { return m_page; } ///< from 0
    void goToPage(int page);
    /// 1 as wide as there is room; from 1 to 4.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport
    [[nodiscard]] const QImage& picture(int page);
    void fit();
    void findPage();
    void name();
    std::shared_ptr<const PrintedPages> m_pages;
    QCache<int, QImage> m_pictures; ///< cost in kilobytes
    int m_page = 0;
    double m_zoom = 1;
};

} // namespace soundings
