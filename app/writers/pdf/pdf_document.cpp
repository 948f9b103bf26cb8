// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/pdf_document.h"

#include "app/writers/pdf/page_painter.h"
#include "app/writers/pdf/pagination.h"
#include "app/writers/pdf/paper_type.h"
#include "app/writers/pdf/tagged_pdf.h"

#include <cairo-pdf.h>

namespace soundings {

namespace {

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
        checkCairo(cairo_status(canvas.get()));
    }
    cairo_surface_finish(surface.get());
    checkCairo(cairo_surface_status(surface.get()));
    return bytes;
}

} // namespace

QByteArray pdfDocument(const Document& document)
{
    const PaperPages pages = laidOut(document);
    std::vector<MarkedNodes> marked;
    const QByteArray drawn = drawnPdf(pages, marked);
    return taggedPdf(drawn, document.title, document.language, pages, marked);
}

} // namespace soundings
