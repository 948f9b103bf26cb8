// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/paper_view.h"

#include "app/ui/theme/theme.h"
#include "app/document/printed_pages.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

constexpr int kGap = space::kL; ///< around pages
constexpr int kKilobytes = 96 * 1024; ///< of pictures that are kept
constexpr double kMostEms = 60; ///< how wide a page is at most that fits
constexpr double kPageInches = 595.276 / 72;

} // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent), m_pictures(kKilobytes)
{
    setObjectName(QStringLiteral("report-pages"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width that fits would depend on itself
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    horizontalScrollBar()->setFocusPolicy(Qt::NoFocus);
    setMinimumSize(qRound(bodyPixels() * 10), qRound(bodyPixels() * 8));
    name();
}

void PaperView::setPages(std::shared_ptr<const PrintedPages> pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    fit();
    findPage();
    name();
    viewport()->update();
}

int PaperView::pageCount() const { return m_pages ? m_pages->count() : 0; }

QSize PaperView::pageSize() const
{
    const int room = std::max(1, viewport()->width() - 2 * kGap);
    const int width = qRound(std::min(double(room), bodyPixels() * kMostEms) * m_zoom);
    return {width, qRound(width * PrintedPages::kHeightOfWidth)};
}

QRect PaperView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = std::max(kGap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, kGap + page * (size.height() + kGap) - verticalScrollBar()->value()), size};
}

void PaperView::fit()
{
    const QSize size = pageSize();
    const int height = pageCount() * (size.height() + kGap) + kGap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(qRound(bodyPixels() * 3));
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * kGap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(qRound(bodyPixels() * 3));
}

void PaperView::goToPage(int page)
{
    if (pageCount() == 0)
        return;
    const int wanted = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(wanted * (pageSize().height() + kGap));
    if (m_page == wanted)
        return;
    m_page = wanted; // the last ones may have no room to be scrolled to the top
    name();
    Q_EMIT pageChanged(m_page);
}

/// The page that has the middle of what is seen.
void PaperView::findPage()
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int page = std::clamp((middle - kGap) / (pageSize().height() + kGap), 0, std::max(0, pageCount() - 1));
    if (page == m_page)
        return;
    m_page = page;
    name();
    Q_EMIT pageChanged(m_page);
}

void PaperView::setZoom(double zoom)
{
    const int page = m_page;
    m_zoom = std::clamp(zoom, 1.0, 4.0);
    m_pictures.clear();
    fit();
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    goToPage(page);
    viewport()->update();
}

void PaperView::name()
{
    setAccessibleName(pageCount() == 0 ? tr("Preview") : tr("Preview, page %1 of %2").arg(m_page + 1).arg(pageCount()));
    setAccessibleDescription(pageCount() == 0 ? QString() : m_pages->words(m_page));
}

const QImage& PaperView::picture(int page)
{
    if (const QImage* kept = m_pictures.object(page))
        return *kept;
    const double dots = pageSize().width() * devicePixelRatioF() / kPageInches;
    auto made = std::make_unique<QImage>(m_pages->picture(page, dots));
    const auto kilobytes = std::max<qsizetype>(1, made->sizeInBytes() / 1024);
    m_pictures.insert(page, made.release(), std::min<qsizetype>(kilobytes, kKilobytes));
    return *m_pictures.object(page);
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), currentTokens().sunken);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.drawImage(rect, picture(page));
        painter.setPen(currentTokens().edge);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    const int page = m_page;
    QAbstractScrollArea::resizeEvent(event);
    m_pictures.clear();
    fit();
    if (page > 0)
        goToPage(page);
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    findPage();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goToPage(m_page + 1);
    case Qt::Key_PageUp:
        return goToPage(m_page - 1);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * 1.25);
    case Qt::Key_Minus:
        return setZoom(m_zoom / 1.25);
    default:
        QAbstractScrollArea::keyPressEvent(event); // the arrows scroll
    }
}

} // namespace soundings
