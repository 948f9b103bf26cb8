// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/pdf_document.h"

#include "app/document/paged.h"
#include "app/writers/pdf/page_painter.h"
#include "app/writers/pdf/pagination.h"
#include "app/writers/pdf/paper_type.h"
#include "app/writers/pdf/tagged_pdf.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>
#include <new>

namespace soundings {

namespace {

/// One layout for the PDF and for pictures of any resolution.
PaperPages laidOut(const Document& document)
{
    Flow flow(document);
    flowDocument(flow);
    return paginated(flow);
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

/// Headings of levels 2 and 3.
void addBookmarks(cairo_surface_t* surface, const std::vector<PaperHeading>& headings)
{
    int chapter = CAIRO_PDF_OUTLINE_ROOT;
    for (const PaperHeading& heading : headings) {
        if (heading.level != 2 && heading.level != 3)
            continue;
        const QByteArray place =
            QStringLiteral("page=%1 pos=[0 %2]").arg(heading.page + 1).arg(heading.y, 0, 'f', 2).toLatin1();
        const int parent = heading.level == 2 ? int(CAIRO_PDF_OUTLINE_ROOT) : chapter;
        const int id = cairo_pdf_surface_add_outline(surface, parent, heading.words.toUtf8().constData(),
                                                     place.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
        if (heading.level == 2)
            chapter = id;
    }
}

/// Cairo fails here for want of memory alone.
void check(cairo_status_t status)
{
    if (status != CAIRO_STATUS_SUCCESS)
        throw std::bad_alloc();
}

QByteArray drawnPdf(const PaperPages& pages, std::vector<MarkedNodes>& marked)
{
    QByteArray bytes;
    const CairoSurface surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, paper::kPageWidth, paper::kPageHeight));
    {
        const CairoCanvas canvas(cairo_create(surface.get()));
        for (const PaperPage& page : pages.pages) {
            paintPage(canvas.get(), page, &marked.emplace_back());
            cairo_show_page(canvas.get());
        }
        addBookmarks(surface.get(), pages.headings);
        check(cairo_status(canvas.get()));
    }
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
    return bytes;
}

QImage picture(const PaperPage& page, double scale)
{
    QImage image(int(std::ceil(paper::kPageWidth * scale)), int(std::ceil(paper::kPageHeight * scale)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(scale * 72 / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    const CairoSurface surface(cairo_image_surface_create_for_data(image.bits(), CAIRO_FORMAT_RGB24, image.width(),
                                                                   image.height(), int(image.bytesPerLine())));
    const CairoCanvas canvas(cairo_create(surface.get()));
    cairo_scale(canvas.get(), scale, scale);
    paintPage(canvas.get(), page, nullptr);
    check(cairo_status(canvas.get()));
    cairo_surface_flush(surface.get());
    return image;
}

} // namespace

QByteArray pdfDocument(const Document& document)
{
    const PaperPages pages = laidOut(paged(document));
    std::vector<MarkedNodes> marked;
    const QByteArray drawn = drawnPdf(pages, marked);
    return taggedPdf(drawn, document, pages, marked);
}

QVector<QImage> pageImages(const Document& document, double dotsPerInch, int most)
{
    const PaperPages pages = laidOut(paged(document));
    const double scale = std::clamp(dotsPerInch, 10.0, 600.0) / 72;
    const std::size_t count = most > 0 ? std::min(pages.pages.size(), std::size_t(most)) : pages.pages.size();
    QVector<QImage> images;
    for (std::size_t i = 0; i < count; ++i)
        images.push_back(picture(pages.pages[i], scale));
    return images;
}

} // namespace soundings
