// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/print_pages.h"

#include "app/document/printed_pages.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace soundings {

namespace {

constexpr double kDots = 300; ///< an inch: sharp on paper, and 26 megabytes a page

/// From 0, in the order in which they are printed.
QVector<int> wantedPages(const QPrinter& printer, int count)
{
    int first = 1;
    int last = count;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = std::min(printer.fromPage(), count);
        last = std::clamp(printer.toPage(), first, count);
    }
    QVector<int> wanted;
    for (int page = first; page <= last; ++page)
        wanted << page - 1;
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(wanted.begin(), wanted.end());
    return wanted;
}

} // namespace

bool printPages(const PrintedPages& pages, QPrinter& printer)
{
    printer.setFullPage(true); // our pages have margins of their own
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    bool isFirst = true;
    for (const int page : wantedPages(printer, pages.count())) {
        if (!std::exchange(isFirst, false) && !printer.newPage())
            return false;
        const QImage picture = pages.picture(page, std::min<double>(kDots, printer.resolution()));
        const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
        QRectF place(QPointF(), QSizeF(picture.size()).scaled(paper.size(), Qt::KeepAspectRatio));
        place.moveCenter(QRectF(QPointF(), paper.size()).center());
        painter.drawImage(place, picture);
    }
    return painter.end();
}

} // namespace soundings
