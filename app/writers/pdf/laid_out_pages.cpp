// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/laid_out_pages.h"

#include "app/writers/pdf/page_painter.h"
#include "app/writers/pdf/pagination.h"
#include "app/writers/pdf/paper_type.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace soundings {

LaidOutPages::LaidOutPages(const Document& document)
    : m_pages(std::make_unique<const PaperPages>(laidOut(document))) { }

LaidOutPages::~LaidOutPages() = default;

int LaidOutPages::count() const { return int(m_pages->pages.size()); }

QImage LaidOutPages::picture(int page, double dotsPerInch) const
{
    const double scale = std::clamp(dotsPerInch, 10.0, 600.0) / 72;
    QImage image(int(std::ceil(paper::kPageWidth * scale)), int(std::ceil(paper::kPageHeight * scale)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(scale * 72 / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    const CairoSurface surface(cairo_image_surface_create_for_data(image.bits(), CAIRO_FORMAT_RGB24, image.width(),
                                                                   image.height(), int(image.bytesPerLine())));
    const CairoCanvas canvas(cairo_create(surface.get()));
    cairo_scale(canvas.get(), scale, scale);
    paintPage(canvas.get(), m_pages->pages[std::size_t(page)], nullptr);
    checkCairo(cairo_status(canvas.get()));
    cairo_surface_flush(surface.get());
    return image;
}

QString LaidOutPages::words(int page) const
{
    QStringList lines;
    for (const PlacedItem& item : m_pages->pages[std::size_t(page)].items) {
        const auto* placed = std::get_if<PlacedLine>(&item);
        if (placed == nullptr || placed->isArtifact)
            continue;
        const PangoLayoutLine* line = placed->text->lines[placed->line].line;
        const char* text = pango_layout_get_text(placed->text->layout.get());
        lines << QString::fromUtf8(text + line->start_index, line->length);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace soundings
